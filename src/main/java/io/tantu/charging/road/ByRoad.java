package io.tantu.charging.road;

import io.tantu.problem.ProblemException;

/** The request parameter {@code by}: the straight way is asked for by leaving it out. */
final class ByRoad {

  private static final String ROAD = "road";

  private ByRoad() {}

  /**
   * Reads the parameter.
   *
   * @throws ProblemException {@code unknown-way}
   */
  static void check(String text) {
    if (!ROAD.equals(text)) {
      throw ProblemException.invalid(
          "unknown-way",
          "by is '%s'; 'road' is wanted, or no by at all for the straight way.".formatted(text));
    }
  }
}
