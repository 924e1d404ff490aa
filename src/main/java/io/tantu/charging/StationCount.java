package io.tantu.charging;

import io.tantu.problem.ProblemException;

/** The request parameter {@code k}: how many stations are wanted, 1 to 100. */
public record StationCount(int value) {

  public static final int MAX = 100;

  /** Used when {@code k} is not given. */
  public static final String DEFAULT = "5";

  /**
   * Reads the parameter.
   *
   * @throws ProblemException {@code bad-count}
   */
  public static StationCount parse(String text) {
    double value = Numbers.parse("k", text, "bad-count");
    if (value != Math.rint(value) || value < 1 || value > MAX) {
      throw ProblemException.invalid(
          "bad-count", "k is '%s'; a whole number from 1 to %d is wanted.".formatted(text, MAX));
    }
    return new StationCount((int) value);
  }
}
