package io.tantu.charging.siting;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Puts numbers in the order of their values, those of equal values in their own order. */
final class Ascending {

  private Ascending() {}

  /** The numbers of so many values, the greatest first. */
  static int[] greatest(double[] values, int count) {
    double[] turned = Arrays.stream(values).map(value -> -value).toArray();
    return Arrays.copyOf(order(turned, IntStream.range(0, values.length).toArray()), count);
  }

  /** The numbers in the order of their values, the least first. */
  static int[] order(double[] values, int[] numbers) {
    return Arrays.stream(numbers)
        .boxed()
        .sorted((a, b) -> Double.compare(values[a], values[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
