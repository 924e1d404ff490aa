package io.tantu.charging.plan;

import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.problem.ProblemException;

/**
 * What is to be planned.
 *
 * @param sites new stations, at most {@value #MOST_SITES}; null for as few as serve all whom any
 *     candidate could
 * @param gridMetres side of the squares whose middles are candidates, 100 to 5,000 m
 */
public record PlanQuestion(Integer sites, double gridMetres, ServiceStandards standards) {

  private static final int MOST_SITES = 1_000;
  private static final double FINEST = 100;
  private static final double COARSEST = 5_000;

  /**
   * Checks it.
   *
   * @throws ProblemException {@code bad-plan}
   */
  public PlanQuestion {
    if (sites != null && (sites < 1 || sites > MOST_SITES)) {
      throw bad("sites", sites, "1 to " + MOST_SITES);
    }
    if (!(gridMetres >= FINEST && gridMetres <= COARSEST && gridMetres == Math.rint(gridMetres))) {
      throw bad(
          "grid",
          gridMetres,
          "a whole number of metres from %.0f to %.0f".formatted(FINEST, COARSEST));
    }
  }

  private static ProblemException bad(String parameter, Object seen, String wanted) {
    return ProblemException.invalid(
            "bad-plan", "%s is %s; %s is wanted.".formatted(parameter, seen, wanted))
        .with("parameter", parameter);
  }
}
