package io.tantu.charging.siting;

/**
 * The step lengths of a subgradient search (Held, Wolfe and Crowder 1974): the distance to a known
 * solution over the squared length of the subgradient, halved when the bound has not become better
 * for a while. For one search.
 */
final class Subgradient {

  private static final int PATIENCE = 20;
  private static final double SHORTEST = 1e-4;

  private double factor = 2;
  private int idle;

  /** Notes whether an iteration gave a better bound. */
  void next(boolean better) {
    idle = better ? 0 : idle + 1;
    if (idle >= PATIENCE) {
      factor /= 2;
      idle = 0;
    }
  }

  boolean exhausted() {
    return factor < SHORTEST;
  }

  /**
   * How far to go.
   *
   * @param distance between the relaxation's value and that of a known solution, not negative
   * @param squaredLength of the subgradient
   */
  double step(double distance, double squaredLength) {
    return squaredLength == 0 ? 0 : factor * distance / squaredLength;
  }
}
