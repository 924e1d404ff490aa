package io.tantu.ogc.cql;

import io.tantu.problem.ProblemException;

/** The problem {@code bad-filter}: where, what was seen, what is wanted. */
final class BadFilter {

  private static final int LONGEST = 60;

  private BadFilter() {}

  /**
   * @param position for example {@code character 7} or {@code /args/0}
   */
  static ProblemException at(String position, String seen, String wanted) {
    return ProblemException.invalid(
            "bad-filter",
            "The filter cannot be taken at %s: %s was seen, but %s."
                .formatted(position, shortened(seen), wanted))
        .with("parameter", "filter")
        .with("position", position)
        .with("seen", shortened(seen))
        .with("wanted", wanted);
  }

  static ProblemException tooLarge(String position, String what) {
    return ProblemException.invalid(
            "bad-filter", "The filter is too large at %s: %s.".formatted(position, what))
        .with("parameter", "filter")
        .with("position", position);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
