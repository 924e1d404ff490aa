package io.tantu.charging.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A median problem as one of covering (Cornuejols, Nemhauser and Wolsey 1980): a demand pays its
 * least cost, and for each dearer cost that there is the difference, unless a candidate within the
 * cost before is chosen. Immutable.
 *
 * @param sets which candidates spare each difference
 * @param weights the differences
 * @param base what is paid in any case
 */
record RadiusRows(CoverSets sets, double[] weights, double base) {

  /**
   * The rows that matter.
   *
   * @param fixed a candidate that is chosen makes all dearer costs needless
   * @param most how many pairs there may be
   * @return empty when there are more
   */
  static Optional<RadiusRows> of(double[][] costs, double[] existing, Fixed fixed, long most) {
    List<int[]> rows = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    double base = 0;
    long pairs = 0;
    for (int demand = 0; demand < costs.length; demand++) {
      double[] row = costs[demand];
      int[] order = near(row, existing[demand], fixed);
      base += order.length == 0 ? existing[demand] : row[order[0]];
      for (int k = 1; k <= order.length; k++) {
        double dearer = k < order.length ? row[order[k]] : existing[demand];
        double more = dearer - row[order[k - 1]];
        boolean last = k == order.length && (fixed.in(order[k - 1]) || Double.isInfinite(dearer));
        if (more > 0 && !last) {
          rows.add(IntStream.of(Arrays.copyOf(order, k)).sorted().toArray());
          weights.add(more);
          pairs += k;
        }
        if (pairs > most) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(
        new RadiusRows(
            CoverSets.ofDemands(rows.toArray(int[][]::new), fixed.candidates()),
            weights.stream().mapToDouble(Double::doubleValue).toArray(),
            base));
  }

  /** Candidates that may serve a demand, the cheapest first, up to the first that is chosen. */
  private static int[] near(double[] row, double existing, Fixed fixed) {
    int[] order =
        Ascending.order(
            row,
            IntStream.range(0, row.length)
                .filter(j -> row[j] < existing && !fixed.out(j))
                .toArray());
    int count = 0;
    while (count < order.length && (count == 0 || !fixed.in(order[count - 1]))) {
      count++;
    }
    return Arrays.copyOf(order, count);
  }
}
