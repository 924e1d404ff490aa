package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds candidates that cover nothing but what one other covers for no more. For one thread. */
final class Dominance {

  private final CoverSets sets;
  private final boolean[] counts;
  private final IntPredicate roomy;
  private final long[] prices;
  private final boolean[] gone;
  private final Interruption interruption = Interruption.ofThisThread();
  private final int[] mark;

  /**
   * A search.
   *
   * @param counts by demand, whether it matters who covers it
   * @param roomy whether a candidate can serve all that it covers; one that cannot makes no other
   *     needless
   * @param prices of the candidates; all the same where money is no matter
   */
  Dominance(CoverSets sets, boolean[] counts, IntPredicate roomy, long[] prices) {
    this.sets = sets;
    this.counts = counts;
    this.roomy = roomy;
    this.prices = prices;
    this.gone = new boolean[sets.candidates()];
    this.mark = new int[sets.demands()];
  }

  /** The candidates that are left; of those that cover the same for the same price the first. */
  int[] kept() {
    for (int candidate = 0; candidate < gone.length; candidate++) {
      interruption.check();
      gone[candidate] = needless(candidate);
    }
    return IntStream.range(0, gone.length).filter(candidate -> !gone[candidate]).toArray();
  }

  private boolean needless(int candidate) {
    int rarest = -1;
    int size = 0;
    for (int demand : sets.covered(candidate)) {
      if (counts[demand]) {
        size++;
        mark[demand] = candidate + 1;
        boolean rarer = rarest < 0 || sets.covering(demand).length < sets.covering(rarest).length;
        rarest = rarer ? demand : rarest;
      }
    }
    if (size == 0) {
      return true;
    }
    for (int other : sets.covering(rarest)) {
      if (other != candidate
          && !gone[other]
          && prices[other] <= prices[candidate]
          && roomy.test(other)
          && covers(other, candidate, size)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the other covers all that is marked of the candidate, and more, or for less, or comes
   * first.
   */
  private boolean covers(int other, int candidate, int size) {
    int both = 0;
    int more = 0;
    for (int demand : sets.covered(other)) {
      if (counts[demand]) {
        both += mark[demand] == candidate + 1 ? 1 : 0;
        more++;
      }
    }
    return both == size && (more > size || prices[other] < prices[candidate] || other < candidate);
  }
}
