package io.tantu.charging.siting;

import java.util.Arrays;

/**
 * A demand that is not covered costs its weight, a covered one nothing. For one thread.
 *
 * @param weights of the demands, positive
 */
record CoverRelaxation(CoverSets sets, double[] weights) implements Relaxation {

  @Override
  public int demands() {
    return sets.demands();
  }

  @Override
  public int candidates() {
    return sets.candidates();
  }

  @Override
  public double ceiling(int demand) {
    return weights[demand];
  }

  @Override
  public void costs(double[] prices, double[] costs) {
    for (int candidate = 0; candidate < costs.length; candidate++) {
      double saved = 0;
      for (int demand : sets.covered(candidate)) {
        saved += prices[demand];
      }
      costs[candidate] = -saved;
    }
  }

  @Override
  public void unserved(double[] prices, double[] shares, double[] unserved) {
    Arrays.fill(unserved, 1);
    for (int candidate = 0; candidate < shares.length; candidate++) {
      double share = shares[candidate];
      if (share > 0) {
        for (int demand : sets.covered(candidate)) {
          unserved[demand] -= share;
        }
      }
    }
  }

  @Override
  public long work() {
    return sets.pairs() + demands();
  }
}
