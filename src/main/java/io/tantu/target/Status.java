package io.tantu.target;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a goal stands. */
public enum Status {
  MET,
  SHORT,
  /** Nothing measures it, or not yet. */
  UNKNOWN,
  /** The plan states another number for the same year that cannot hold together with it. */
  CONTRADICTORY,
  /** No number to compare with. */
  QUALITATIVE;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
