package io.tantu.assessment;

import io.tantu.constraint.RuleDay;
import io.tantu.constraint.Subject;
import io.tantu.problem.ProblemException;
import java.time.LocalDate;

/**
 * What is asked of one site or of many, beside their outlines.
 *
 * @param bays parking bays of a charging station; null for a small one
 * @param asOf the day whose rules are taken; null for today
 * @param bufferMetres how far around points and lines their ground reaches; null for polygons
 */
public record Asked(Subject subject, Integer bays, LocalDate asOf, Double bufferMetres) {

  private static final double MOST_METRES = 10_000;

  /**
   * @throws ProblemException {@code bad-buffer}, {@code bad-bays}
   */
  public Asked {
    if (bufferMetres != null && !(bufferMetres > 0 && bufferMetres <= MOST_METRES)) {
      throw ProblemException.invalid(
          "bad-buffer",
          "bufferMetres is %s; a number above 0, at most 10000, is wanted."
              .formatted(bufferMetres));
    }
    if (bays != null && bays < 1) {
      throw ProblemException.invalid(
          "bad-bays", "bays is %d; a number of parking bays from 1 on is wanted.".formatted(bays));
    }
  }

  /**
   * Reads what is asked as it was written; null is what was left out.
   *
   * @throws ProblemException {@code unknown-subject}, {@code bad-day}, {@code bad-bays}, {@code
   *     bad-buffer}
   */
  public static Asked parse(String subject, String bays, String asOf, String bufferMetres) {
    if (subject == null) {
      throw ProblemException.invalid(
          "unknown-subject",
          "No subject is given; wanted is what is to stand on the site: pv-array, wind-turbine, charging-station or building.");
    }
    return new Asked(Subject.of(subject), bays(bays), RuleDay.parse(asOf), metres(bufferMetres));
  }

  private static Integer bays(String text) {
    try {
      return text == null ? null : (Integer) Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw ProblemException.invalid(
              "bad-bays",
              "bays is '%s'; a number of parking bays, as 30, is wanted.".formatted(text))
          .causedBy(e);
    }
  }

  private static Double metres(String text) {
    try {
      return text == null ? null : (Double) Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw ProblemException.invalid(
              "bad-buffer", "bufferMetres is '%s'; a number, as 60, is wanted.".formatted(text))
          .causedBy(e);
    }
  }
}
