package io.tantu.charging.siting;

import java.util.Arrays;

/**
 * From where on a bound proves that nothing better is left.
 *
 * @param whole whether each choice costs a whole number
 */
record Cutoff(boolean whole) {

  /** Sums of whole numbers are whole up to this. */
  private static final double ROUNDING = 1e-6;

  /** Part of a cost that may be lost to the rounding of its sums. */
  private static final double NOTICEABLE = 1e-10;

  static Cutoff of(double[]... summands) {
    return new Cutoff(
        Arrays.stream(summands)
            .flatMapToDouble(Arrays::stream)
            .allMatch(one -> one == Math.rint(one) && Math.abs(one) < 1e9));
  }

  /** No choice that costs less than this one has a bound as great. */
  double of(double cost) {
    return whole ? cost - 1 + ROUNDING : cost - NOTICEABLE * Math.abs(cost);
  }

  /** The bound, raised to what a choice can cost. */
  double raised(double bound) {
    return whole ? Math.ceil(bound - ROUNDING) : bound;
  }
}
