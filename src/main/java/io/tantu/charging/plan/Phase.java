package io.tantu.charging.plan;

import io.tantu.problem.ProblemException;

/**
 * A step of a plan.
 *
 * @param year by whose end it is to be done, 2000 to 2100
 * @param sites new stations by then, those of the steps before included, at least 1
 */
public record Phase(int year, int sites) {

  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  /**
   * Checks it.
   *
   * @throws ProblemException {@code bad-plan}
   */
  public Phase {
    if (year < FIRST || year > LAST || sites < 1) {
      throw ProblemException.invalid(
              "bad-plan",
              "a phase has year %d and %d sites; a year from %d to %d and at least 1 site are wanted."
                  .formatted(year, sites, FIRST, LAST))
          .with("parameter", "phases");
    }
  }
}
