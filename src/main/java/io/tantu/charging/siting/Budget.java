package io.tantu.charging.siting;

import java.util.stream.IntStream;

/**
 * As many candidates as can be paid; the last one that fits only in part is chosen in that part.
 *
 * @param prices what each candidate takes of the budget, not negative
 * @param total what may be spent
 */
record Budget(double[] prices, double total) implements Selection {

  /** Part of the budget that sums may exceed it by, being rounded. */
  private static final double ROUNDING = 1e-12;

  @Override
  public double choose(double[] costs, Fixed fixed, double[] shares, double[] raises) {
    double left = total;
    double sum = 0;
    for (int candidate = 0; candidate < costs.length; candidate++) {
      boolean in = fixed.in(candidate);
      shares[candidate] = in ? 1 : 0;
      raises[candidate] = Double.POSITIVE_INFINITY;
      left -= in ? prices[candidate] : 0;
      sum += in ? costs[candidate] : 0;
    }
    if (!affordable(-left, 0)) {
      return Double.POSITIVE_INFINITY;
    }
    double worth = 0;
    double before = left;
    for (int candidate : byWorth(costs, fixed, before)) {
      double part = left >= prices[candidate] ? 1 : left / prices[candidate];
      shares[candidate] = part;
      sum += part * costs[candidate];
      left -= part * prices[candidate];
      if (part < 1) {
        worth = -costs[candidate] / prices[candidate];
        break;
      }
    }
    for (int candidate = 0; candidate < costs.length; candidate++) {
      if (fixed.free(candidate) && affordable(prices[candidate], before)) {
        raises[candidate] = Math.abs(costs[candidate] + worth * prices[candidate]);
      }
    }
    return sum;
  }

  /** Whether so much may be spent of so much. */
  boolean affordable(double price, double of) {
    return price <= of + ROUNDING * total;
  }

  /** What is free, affordable and of use, what saves most for its price first. */
  private int[] byWorth(double[] costs, Fixed fixed, double left) {
    double[] worth = new double[costs.length];
    for (int candidate = 0; candidate < worth.length; candidate++) {
      worth[candidate] = costs[candidate] / prices[candidate];
    }
    int[] useful =
        IntStream.range(0, costs.length)
            .filter(j -> fixed.free(j) && costs[j] < 0 && affordable(prices[j], left))
            .toArray();
    return Ascending.order(worth, useful);
  }
}
