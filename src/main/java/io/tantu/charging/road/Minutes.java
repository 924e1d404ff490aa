package io.tantu.charging.road;

import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.List;

/**
 * The request parameter {@code minutes}: up to six different times, each above 0 and at most an
 * hour.
 *
 * @param values ascending
 */
public record Minutes(List<Double> values) {

  /** Used when {@code minutes} is not given. */
  public static final String DEFAULT = "5,10,15";

  private static final int MOST_TIMES = 6;
  private static final double LONGEST = 60;

  /**
   * Reads numbers with commas between them, in any order.
   *
   * @throws ProblemException {@code bad-minutes}
   */
  public static Minutes parse(String text) {
    List<Double> values = Arrays.stream(text.split(",", -1)).map(Minutes::number).sorted().toList();
    if (values.size() > MOST_TIMES || values.stream().distinct().count() < values.size()) {
      throw problem(text);
    }
    for (double value : values) {
      if (!(value > 0 && value <= LONGEST)) {
        throw problem(text);
      }
    }
    return new Minutes(values);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.trim());
    } catch (NumberFormatException e) {
      throw problem(text).causedBy(e);
    }
  }

  private static ProblemException problem(String text) {
    return ProblemException.invalid(
        "bad-minutes",
        "minutes is '%s'; up to %d different numbers above 0 and at most %.0f are wanted, such as %s."
            .formatted(
                text.length() > 40 ? text.substring(0, 40) + "…" : text,
                MOST_TIMES,
                LONGEST,
                DEFAULT));
  }

  double longestSeconds() {
    return 60 * values.get(values.size() - 1);
  }
}
