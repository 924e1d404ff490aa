package io.tantu.target;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a goal stands. */
public enum Status {
  MET,
  /** Not met yet, and met on its last day at the pace so far. */
  ON_TRACK,
  /** Past its last day, or not met on it at the pace so far. */
  BEHIND,
  /** No figure, no number to compare with, or no pace to judge by. */
  UNKNOWN,
  /** The plan states another number for the same year that cannot hold together with it. */
  CONTRADICTORY;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
