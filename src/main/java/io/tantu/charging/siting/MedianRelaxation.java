package io.tantu.charging.siting;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A demand costs what the nearest chosen candidate or existing station lets it cost. Each demand
 * knows its candidates in the order of their costs, so that only those within its price are looked
 * at. Immutable.
 */
final class MedianRelaxation implements Relaxation {

  private final int candidates;
  private final int[][] order;
  private final double[][] costs;
  private final double[] existing;

  /**
   * A problem.
   *
   * @param costs by demand and candidate
   * @param existing what each demand costs without any candidate
   */
  MedianRelaxation(double[][] costs, double[] existing) {
    this.candidates = costs[0].length;
    this.existing = existing;
    this.order = new int[costs.length][];
    this.costs = new double[costs.length][];
    for (int demand = 0; demand < costs.length; demand++) {
      double[] row = costs[demand];
      double ceiling = existing[demand];
      order[demand] =
          Ascending.order(
              row, IntStream.range(0, candidates).filter(j -> row[j] < ceiling).toArray());
      this.costs[demand] = Arrays.stream(order[demand]).mapToDouble(j -> row[j]).toArray();
    }
  }

  @Override
  public int demands() {
    return costs.length;
  }

  @Override
  public int candidates() {
    return candidates;
  }

  @Override
  public double ceiling(int demand) {
    return existing[demand];
  }

  @Override
  public void costs(double[] prices, double[] sums) {
    Arrays.fill(sums, 0);
    for (int demand = 0; demand < costs.length; demand++) {
      double price = prices[demand];
      double[] row = costs[demand];
      int[] candidate = order[demand];
      for (int k = 0; k < row.length && row[k] < price; k++) {
        sums[candidate[k]] += row[k] - price;
      }
    }
  }

  @Override
  public void unserved(double[] prices, double[] shares, double[] unserved) {
    for (int demand = 0; demand < costs.length; demand++) {
      double price = prices[demand];
      double[] row = costs[demand];
      int[] candidate = order[demand];
      double left = 1;
      for (int k = 0; k < row.length && row[k] < price; k++) {
        left -= shares[candidate[k]];
      }
      unserved[demand] = left;
    }
  }

  /** A twentieth of the pairs: prices let few candidates pay. */
  @Override
  public long work() {
    return (long) demands() * candidates / 20 + demands();
  }
}
