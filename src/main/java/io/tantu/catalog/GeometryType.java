package io.tantu.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a layer's features are made of; each may be single or multi. */
public enum GeometryType {
  POINT(0),
  LINE(1),
  POLYGON(2);

  private final int dimension;

  GeometryType(int dimension) {
    this.dimension = dimension;
  }

  /** Topological dimension: 0, 1 or 2. */
  public int dimension() {
    return dimension;
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
