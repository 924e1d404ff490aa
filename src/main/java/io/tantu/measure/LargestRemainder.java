package io.tantu.measure;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounds shares to whole numbers that add up exactly (Hamilton's method of largest remainders). */
public final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * Parts of the whole in proportion to the weights. What rounding down leaves over goes one each
   * to the largest remainders, of equal ones to the first.
   *
   * @param whole 0 or more
   * @param weights 0 or more each; all 0 gives all 0
   */
  public static long[] parts(long whole, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    long[] parts = new long[weights.length];
    if (sum == 0) {
      return parts;
    }
    double[] remainders = new double[weights.length];
    long left = whole;
    for (int i = 0; i < parts.length; i++) {
      double exact = Math.min(left, whole * (weights[i] / sum));
      parts[i] = (long) Math.floor(exact);
      remainders[i] = exact - parts[i];
      left -= parts[i];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -remainders[i]))
        .limit(left)
        .forEach(i -> parts[i]++);
    return parts;
  }
}
