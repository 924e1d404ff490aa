package io.tantu.charging.siting;

import java.util.Arrays;

/**
 * Exactly so many candidates.
 *
 * @param sites how many
 */
record Count(int sites) implements Selection {

  @Override
  public double choose(double[] costs, Fixed fixed, double[] shares, double[] raises) {
    double[] free = new double[costs.length];
    int count = 0;
    int left = sites;
    double sum = 0;
    for (int candidate = 0; candidate < costs.length; candidate++) {
      shares[candidate] = 0;
      raises[candidate] = Double.POSITIVE_INFINITY;
      if (fixed.free(candidate)) {
        free[count++] = costs[candidate];
      } else if (fixed.in(candidate)) {
        shares[candidate] = 1;
        sum += costs[candidate];
        left--;
      }
    }
    if (left < 0 || left > count) {
      return Double.POSITIVE_INFINITY;
    }
    Arrays.sort(free, 0, count);
    double dearestIn = left == 0 ? Double.NEGATIVE_INFINITY : free[left - 1];
    double cheapestOut = left == count ? Double.POSITIVE_INFINITY : free[left];
    int ties = left;
    for (int k = 0; k < left; k++) {
      ties -= free[k] < dearestIn ? 1 : 0;
    }
    for (int candidate = 0; candidate < costs.length; candidate++) {
      if (fixed.free(candidate)) {
        double cost = costs[candidate];
        if (cost < dearestIn || cost == dearestIn && ties-- > 0) {
          shares[candidate] = 1;
          sum += cost;
          raises[candidate] = cheapestOut - cost;
        } else {
          raises[candidate] = cost - dearestIn;
        }
      }
    }
    return sum;
  }
}
