package io.tantu.charging.plan;

import io.tantu.problem.ProblemException;

/**
 * How many piles there are to be.
 *
 * @param target public piles in all, those that stand included; up to 1,000,000
 * @param perStation most piles that one new station may have; up to 1,000
 * @param residentsPerPile most residents that a pile of a new station is to serve; null for any
 */
public record PileCount(int target, int perStation, Integer residentsPerPile) {

  private static final int MOST = 1_000_000;
  private static final int MOST_AT_ONE = 1_000;

  /**
   * Checks it.
   *
   * @throws ProblemException {@code bad-plan}
   */
  public PileCount {
    if (target < 1 || target > MOST || perStation < 1 || perStation > MOST_AT_ONE) {
      throw ProblemException.invalid(
          "bad-plan",
          "piles are %d in all and %d at a station; 1 to %d and 1 to %d are wanted."
              .formatted(target, perStation, MOST, MOST_AT_ONE));
    }
    if (residentsPerPile != null && (residentsPerPile < 1 || residentsPerPile > MOST)) {
      throw PlanQuestion.bad("residentsPerPile", residentsPerPile, "1 to " + MOST);
    }
  }

  /** For how many residents a station with all its piles has room; infinite for any. */
  double room() {
    return residentsPerPile == null
        ? Double.POSITIVE_INFINITY
        : (double) perStation * residentsPerPile;
  }

  /** Piles that so many residents lack. */
  long missing(long residents, long piles) {
    return residentsPerPile == null
        ? 0
        : Math.max(0, (residents + residentsPerPile - 1) / residentsPerPile - piles);
  }
}
