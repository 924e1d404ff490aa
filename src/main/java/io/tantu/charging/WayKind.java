package io.tantu.charging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.problem.ProblemException;

/** How a way to a station is measured; the request parameter {@code by}. */
public enum WayKind {
  /** The geodesic; what is meant when nothing is said. */
  STRAIGHT,
  /** Along the road layer. */
  ROAD;

  /**
   * Reads the parameter.
   *
   * @param by may be null
   * @throws ProblemException {@code unknown-way}
   */
  @JsonCreator
  public static WayKind of(String by) {
    if (by == null || by.equals(STRAIGHT.id())) {
      return STRAIGHT;
    }
    if (by.equals(ROAD.id())) {
      return ROAD;
    }
    throw ProblemException.invalid(
        "unknown-way", "by is '%s'; 'road' or 'straight' is wanted.".formatted(by));
  }

  @JsonValue
  public String id() {
    return this == ROAD ? "road" : "straight";
  }
}
