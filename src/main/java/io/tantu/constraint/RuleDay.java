package io.tantu.constraint;

import io.tantu.problem.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The day whose rules are asked for. */
public final class RuleDay {

  private RuleDay() {}

  /**
   * The day as it was written; null where none was.
   *
   * @throws ProblemException {@code bad-day}
   */
  public static LocalDate parse(String asOf) {
    try {
      return asOf == null ? null : LocalDate.parse(asOf.strip());
    } catch (DateTimeParseException e) {
      throw ProblemException.invalid(
              "bad-day", "asOf is '%s'; a day like 2026-01-22 is wanted.".formatted(asOf))
          .causedBy(e);
    }
  }
}
