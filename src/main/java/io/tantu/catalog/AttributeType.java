package io.tantu.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The type of an attribute's values, with the Java class that carries them. */
public enum AttributeType {
  STRING(String.class),
  INTEGER(Long.class),
  NUMBER(Double.class),
  BOOLEAN(Boolean.class),
  DATE(java.time.LocalDate.class);

  private final Class<?> javaType;

  AttributeType(Class<?> javaType) {
    this.javaType = javaType;
  }

  public Class<?> javaType() {
    return javaType;
  }

  /** Whether its values are numbers. */
  public boolean isNumeric() {
    return this == INTEGER || this == NUMBER;
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
