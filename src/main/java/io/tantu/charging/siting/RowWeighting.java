package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Looks for ever fewer candidates that cover all demand: one is taken away, and exchanges of two
 * follow until all is covered again, in which a demand counts the more the longer it is left
 * uncovered (row weighting local search, Gao et al. 2015). For one thread; the same start ends the
 * same way.
 */
final class RowWeighting {

  private static final long SEED = 20230801;

  private final CoverSets sets;
  private final CoverChoice choice;
  private final long[] changed;
  private final boolean[] worthwhile;
  private final int[] uncovered;
  private final int[] places;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Interruption interruption = Interruption.ofThisThread();
  private int uncoveredCount;

  /**
   * A search.
   *
   * @param sets each demand covered by some candidate
   * @param start candidates that cover all
   */
  RowWeighting(CoverSets sets, int[] start) {
    this.sets = sets;
    double[] ones = new double[sets.demands()];
    Arrays.fill(ones, 1);
    this.choice = new CoverChoice(sets, ones).with(start);
    this.changed = new long[sets.candidates()];
    this.worthwhile = new boolean[sets.candidates()];
    Arrays.fill(worthwhile, true);
    this.uncovered = new int[sets.demands()];
    this.places = new int[sets.demands()];
    Arrays.fill(places, -1);
  }

  /**
   * Goes on for so much work, less when so few are found.
   *
   * @return the fewest candidates met
   */
  int[] run(long most, double enough) {
    int[] best = choice.candidates();
    int last = -1;
    long end = choice.work() + most;
    for (long step = 1; choice.work() + step * sets.candidates() < end; step++) {
      interruption.check();
      while (uncoveredCount == 0) {
        best = choice.candidates();
        if (best.length <= enough || best.length == 1) {
          return best;
        }
        remove(leastLosing(-1), step);
      }
      remove(leastLosing(last), step);
      last = add(uncovered[random.nextInt(uncoveredCount)], step);
      for (int i = 0; i < uncoveredCount; i++) {
        choice.weigh(uncovered[i]);
      }
    }
    return best;
  }

  /** The chosen candidate whose going loses least, of equal ones the one that stood longest. */
  private int leastLosing(int except) {
    int least = -1;
    for (int candidate = 0; candidate < changed.length; candidate++) {
      if (choice.chosen(candidate)
          && candidate != except
          && (least < 0 || before(choice.gain(candidate), candidate, choice.gain(least), least))) {
        least = candidate;
      }
    }
    return least < 0 ? except : least;
  }

  private boolean before(double loss, int candidate, double other, int otherCandidate) {
    return loss < other || loss == other && changed[candidate] < changed[otherCandidate];
  }

  private void remove(int candidate, long step) {
    choice.remove(candidate);
    changed[candidate] = step;
    worthwhile[candidate] = false;
    for (int demand : sets.covered(candidate)) {
      if (!choice.covers(demand)) {
        places[demand] = uncoveredCount;
        uncovered[uncoveredCount++] = demand;
        for (int other : sets.covering(demand)) {
          worthwhile[other] |= other != candidate;
        }
      }
    }
  }

  /** Adds one that covers the demand: what gains most and was not just taken away. */
  private int add(int demand, long step) {
    int most = -1;
    for (int candidate : sets.covering(demand)) {
      if (worthwhile[candidate]
          && (most < 0 || before(-choice.gain(candidate), candidate, -choice.gain(most), most))) {
        most = candidate;
      }
    }
    int added = most < 0 ? sets.covering(demand)[0] : most;
    choice.add(added);
    changed[added] = step;
    for (int other : sets.covered(added)) {
      if (places[other] >= 0) {
        int moved = uncovered[--uncoveredCount];
        uncovered[places[other]] = moved;
        places[moved] = places[other];
        places[other] = -1;
        for (int candidate : sets.covering(other)) {
          worthwhile[candidate] = true;
        }
      }
    }
    return added;
  }
}
