package io.tantu.measure.history;

import io.tantu.problem.ProblemException;

/** How many measurements to list: a reader may ask for 1 to 1000. */
public record HistoryLimit(int value) {

  /** As many as are listed when nobody says. */
  public static final HistoryLimit DEFAULT = new HistoryLimit(50);

  /** Whatever is stored, for figures that no old measurement may be missing from. */
  public static final HistoryLimit NONE = new HistoryLimit(Integer.MAX_VALUE);

  private static final int MOST = 1000;

  /**
   * The limit as it was written; the default one for null.
   *
   * @throws ProblemException {@code bad-limit}
   */
  public static HistoryLimit of(String text) {
    if (text == null) {
      return DEFAULT;
    }
    if (text.matches("[0-9]{1,9}")) {
      int value = Integer.parseInt(text);
      if (value >= 1 && value <= MOST) {
        return new HistoryLimit(value);
      }
    }
    throw ProblemException.invalid(
        "bad-limit", "limit is '%s'; a whole number from 1 to %d is wanted.".formatted(text, MOST));
  }
}
