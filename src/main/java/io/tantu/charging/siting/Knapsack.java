package io.tantu.charging.siting;

import java.util.Arrays;

/**
 * Candidates that cost so much money at most, the last of them in part where the whole is too dear:
 * what the relaxed choice costs is never more than that of whole ones (Dantzig 1957). For costs
 * that are not above 0.
 *
 * @param prices of the candidates, not negative
 * @param amount that may be spent, in the same unit
 */
record Knapsack(long[] prices, long amount) implements Selection {

  @Override
  public double choose(double[] costs, Fixed fixed, double[] shares, double[] raises) {
    Arrays.fill(raises, Double.POSITIVE_INFINITY);
    long left = amount;
    double sum = 0;
    for (int candidate = 0; candidate < costs.length; candidate++) {
      shares[candidate] = fixed.in(candidate) ? 1 : 0;
      if (fixed.in(candidate)) {
        left -= prices[candidate];
        sum += costs[candidate];
      }
    }
    if (left < 0) {
      return Double.POSITIVE_INFINITY;
    }
    int[] payable = payable(fixed, left);
    double rate = 0;
    for (int candidate : byWorth(costs, payable)) {
      long price = prices[candidate];
      boolean whole = price <= left;
      shares[candidate] = whole ? 1 : (double) left / price;
      sum += costs[candidate] * shares[candidate];
      if (!whole) {
        rate = -costs[candidate] / price;
        break;
      }
      left -= price;
    }
    for (int candidate : payable) {
      raises[candidate] = Math.abs(costs[candidate] + rate * prices[candidate]);
    }
    return sum;
  }

  private int[] payable(Fixed fixed, long left) {
    int[] payable = fixed.free();
    int count = 0;
    for (int candidate : payable) {
      if (prices[candidate] <= left) {
        payable[count++] = candidate;
      }
    }
    return Arrays.copyOf(payable, count);
  }

  /** What saves most for its price first. */
  private int[] byWorth(double[] costs, int[] candidates) {
    double[] worth = new double[costs.length];
    for (int candidate : candidates) {
      // A price of 0 makes the worth infinite, and that of what saves nothing no number: it is
      // last.
      worth[candidate] = costs[candidate] / prices[candidate];
    }
    return Ascending.order(worth, candidates);
  }
}
