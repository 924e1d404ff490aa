package io.tantu.charging.siting;

import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/**
 * Chooses one candidate after the other, each the one that gains most, of equal ones the one with
 * the lowest number. What a candidate gains only shrinks as others are chosen, so that one that
 * still gains more than others did before need not be compared with what they gain now (Minoux
 * 1978).
 */
final class LazyGreedy {

  private record Gain(int candidate, double gain) implements Comparable<Gain> {
    @Override
    public int compareTo(Gain other) {
      int order = Double.compare(other.gain, gain);
      return order == 0 ? Integer.compare(candidate, other.candidate) : order;
    }
  }

  private LazyGreedy() {}

  /**
   * Fills the order from the place {@code from} on.
   *
   * @param open candidates, at least as many as are wanted
   * @param gain of a candidate after those that were chosen
   * @param choose takes a candidate
   */
  static void fill(
      int[] order, int from, int[] open, IntToDoubleFunction gain, IntConsumer choose) {
    PriorityQueue<Gain> gains = new PriorityQueue<>();
    for (int candidate : open) {
      gains.add(new Gain(candidate, gain.applyAsDouble(candidate)));
    }
    for (int next = from; next < order.length; ) {
      Gain most = gains.remove();
      Gain now = new Gain(most.candidate, gain.applyAsDouble(most.candidate));
      if (gains.isEmpty() || now.compareTo(gains.peek()) < 0) {
        order[next++] = now.candidate;
        choose.accept(now.candidate);
      } else {
        gains.add(now);
      }
    }
  }
}
