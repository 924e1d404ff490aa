package io.tantu.charging.plan;

import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.problem.ProblemException;

/**
 * What is to be planned.
 *
 * @param goal coverage for null
 * @param sites new stations, at most {@value #MOST_SITES}; null for as few as serve all whom any
 *     candidate could, which is a plan for coverage only
 * @param gridMetres side of the squares whose middles are candidates, 100 to 5,000 m
 */
public record PlanQuestion(
    Goal goal, Integer sites, double gridMetres, ServiceStandards standards) {

  private static final int MOST_SITES = 1_000;
  private static final double FINEST = 100;
  private static final double COARSEST = 5_000;

  /**
   * Checks it.
   *
   * @throws ProblemException {@code bad-plan}
   */
  public PlanQuestion {
    goal = goal == null ? Goal.COVERAGE : goal;
    if (sites == null && goal == Goal.MEAN_WAY) {
      throw bad("sites", "missing", "how many there may be, 1 to %d,".formatted(MOST_SITES));
    }
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
