package io.tantu.charging.siting;

import java.util.Arrays;

/**
 * A demand that is not served costs its weight, a served one nothing; each candidate serves so much
 * at most, at any prices what is dearest for its weight first. For one thread.
 */
final class CapacityRelaxation implements Relaxation {

  /** Bits of a key that name the demand; those above hold the price of its unit of weight. */
  private static final int NUMBER_BITS = 22;

  /** Prices are taken so finely: what they lose to it is less than a bound allows for. */
  private static final double PRICE_SCALE = 1L << 62 - NUMBER_BITS;

  private final CoverSets sets;
  private final double[] weights;
  private final double capacity;
  private final long[] keys;
  private final double[] left;

  /**
   * A problem.
   *
   * @param weights of the demands, positive; at most 2²² of them
   * @param capacity what a candidate serves at most
   */
  CapacityRelaxation(CoverSets sets, double[] weights, double capacity) {
    if (weights.length >= 1 << NUMBER_BITS) {
      throw new IllegalArgumentException(weights.length + " demands are too many");
    }
    this.sets = sets;
    this.weights = weights;
    this.capacity = capacity;
    this.keys = new long[weights.length];
    this.left = new double[sets.candidates()];
  }

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
    Arrays.fill(costs, 0);
    serve(prices, (demand, candidate, taken, price) -> costs[candidate] -= taken * price);
  }

  @Override
  public void unserved(double[] prices, double[] shares, double[] unserved) {
    Arrays.fill(unserved, 1);
    serve(
        prices,
        (demand, candidate, taken, price) ->
            unserved[demand] -= taken / weights[demand] * shares[candidate]);
  }

  @FunctionalInterface
  private interface Served {

    /**
     * Takes note.
     *
     * @param taken weight that the candidate serves
     * @param price of its unit
     */
    void take(int demand, int candidate, double taken, double price);
  }

  /** Each candidate serves what is dearest until it is full. */
  private void serve(double[] prices, Served served) {
    Arrays.fill(left, capacity);
    for (int demand = 0; demand < keys.length; demand++) {
      double price = Math.min(1, prices[demand] / weights[demand]);
      keys[demand] = (long) (price * PRICE_SCALE) << NUMBER_BITS | demand;
    }
    Arrays.sort(keys);
    for (int k = keys.length - 1; k >= 0; k--) {
      int demand = (int) (keys[k] & (1 << NUMBER_BITS) - 1);
      double price = (keys[k] >> NUMBER_BITS) / PRICE_SCALE;
      for (int candidate : sets.covering(demand)) {
        double taken = Math.min(weights[demand], left[candidate]);
        if (taken > 0) {
          left[candidate] -= taken;
          served.take(demand, candidate, taken, price);
        }
      }
    }
  }

  /** Two looks at all pairs. */
  @Override
  public long work() {
    return 2 * sets.pairs() + demands();
  }
}
