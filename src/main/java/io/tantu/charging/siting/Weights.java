package io.tantu.charging.siting;

/** What weights of demands must be. */
final class Weights {

  private Weights() {}

  /**
   * Refuses what is negative, infinite or no number.
   *
   * @throws IllegalArgumentException naming the first such weight
   */
  static void check(double[] weights) {
    for (int demand = 0; demand < weights.length; demand++) {
      if (!(weights[demand] >= 0 && weights[demand] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "demand %d weighs %s instead of 0 or more".formatted(demand, weights[demand]));
      }
    }
  }
}
