package io.tantu.report.annual;

import io.tantu.problem.ProblemException;

/** The year that a report is filed for, 2020 to 2060: the span of the plan and of carbon goals. */
public record ReportYear(int value) {

  private static final int FIRST = 2020;
  private static final int LAST = 2060;

  public ReportYear {
    if (value < FIRST || value > LAST) {
      throw bad(String.valueOf(value));
    }
  }

  /**
   * Reads a year.
   *
   * @throws ProblemException {@code bad-year}
   */
  public static ReportYear of(String text) {
    if (text == null || !text.strip().matches("\\d{4}")) {
      throw bad(text);
    }
    return new ReportYear(Integer.parseInt(text.strip()));
  }

  private static ProblemException bad(String seen) {
    return ProblemException.invalid(
            "bad-year",
            "A report is for a year from %d to %d; got %s."
                .formatted(FIRST, LAST, seen == null ? "none" : "'" + seen + "'"))
        .with("parameter", "year");
  }
}
