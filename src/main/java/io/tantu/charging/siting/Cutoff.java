package io.tantu.charging.siting;

import java.util.Arrays;

/**
 * From where on a bound proves that nothing better is left.
 *
 * @param whole whether each choice costs a whole number, and sums are exact enough to tell
 * @param total size of the sums that bounds are made of
 */
record Cutoff(boolean whole, double total) {

  /** Sums of whole numbers are whole up to this. */
  private static final double ROUNDING = 1e-6;

  /** Part of the sums of all prices and costs that may be lost to their rounding. */
  private static final double LOST = 1e-12;

  /** Part of a cost that is not worth looking for. */
  private static final double NOTICEABLE = 1e-10;

  static Cutoff of(double total, double[]... summands) {
    boolean whole =
        Arrays.stream(summands)
            .flatMapToDouble(Arrays::stream)
            .allMatch(one -> one == Math.rint(one) && Math.abs(one) < 1e9);
    return new Cutoff(whole && LOST * total < ROUNDING, total);
  }

  /** No choice that costs less than this one has a bound as great. */
  double of(double cost) {
    return whole ? cost - 1 + ROUNDING : cost - Math.max(NOTICEABLE * Math.abs(cost), LOST * total);
  }

  /** The bound, raised to what a choice can cost, or lowered by what its sums may have lost. */
  double raised(double bound) {
    return whole ? Math.ceil(bound - ROUNDING) : bound - LOST * total;
  }
}
