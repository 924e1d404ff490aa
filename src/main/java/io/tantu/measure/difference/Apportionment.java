package io.tantu.measure.difference;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounds numbers so that they add up to a whole that is given. */
final class Apportionment {

  private Apportionment() {}

  /**
   * Whole numbers near the parts that add up to the whole: each is rounded, and what is then over
   * or short is taken from the parts that rounding favoured most. Zeros stay zeros.
   *
   * @param whole within rounding of the sum of the parts
   */
  static long[] of(double[] parts, long whole) {
    long[] rounded = new long[parts.length];
    long left = whole;
    for (int i = 0; i < parts.length; i++) {
      rounded[i] = Math.round(parts[i]);
      left -= rounded[i];
    }
    int[] changing = IntStream.range(0, parts.length).filter(i -> parts[i] != 0).toArray();
    long step = Long.signum(left);
    int[] order =
        IntStream.of(changing)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> step * (rounded[i] - parts[i])))
            .mapToInt(i -> i)
            .toArray();
    for (int i = 0; i < order.length; i++) {
      rounded[order[i]] += left / order.length + (i < Math.abs(left % order.length) ? step : 0);
    }
    return rounded;
  }
}
