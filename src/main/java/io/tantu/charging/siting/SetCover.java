package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The location set covering problem (Toregas et al. 1971): how few sites cover all demand that any
 * candidate covers. A greedy choice is freed of sites that others make needless; a Lagrangean
 * relaxation of the covering constraints gives the bound, rounded up since sites are whole. For one
 * thread.
 */
public final class SetCover {

  private static final int ITERATIONS = 400;
  private static final double ROUNDING = 1e-6;

  private final CoverSets all;
  private final double[] weights;
  private final CoverSets sets;
  private final Interruption interruption = Interruption.ofThisThread();
  private int[] found;

  /**
   * A problem.
   *
   * @param weights of the demands, by which the sites are put in order
   */
  public SetCover(CoverSets sets, double[] weights) {
    if (weights.length != sets.demands()) {
      throw new IllegalArgumentException(
          "%d weights of %d demands".formatted(weights.length, sets.demands()));
    }
    this.all = sets;
    this.weights = weights.clone();
    this.sets = sets.reachable();
  }

  /** The fewest sites that were found, with the bound. */
  public Siting solve() {
    double[] ones = new double[sets.demands()];
    Arrays.fill(ones, 1);
    found = completed(ones, new BitSet());
    double bound = Math.ceil(relaxed() - ROUNDING);
    for (int fewer = found.length - 1; fewer >= bound; fewer--) {
      if (!Combinations.few(sets.candidates(), fewer)) {
        return result(bound);
      }
      int before = found.length;
      Combinations.each(sets.candidates(), fewer, this::take);
      if (found.length == before) {
        return result(before);
      }
    }
    return result(bound);
  }

  private Siting result(double bound) {
    CoverState state = new CoverState(all, weights);
    for (int candidate : found) {
      state.add(candidate);
    }
    return Siting.least(state.byGain(), found.length, bound);
  }

  private void take(int[] chosen) {
    BitSet covered = new BitSet();
    for (int candidate : chosen) {
      for (int demand : sets.covered(candidate)) {
        covered.set(demand);
      }
    }
    if (chosen.length < found.length && covered.cardinality() == sets.demands()) {
      found = chosen.clone();
    }
  }

  /** The greatest bound of the relaxation; keeps the fewest sites that were met on the way. */
  private double relaxed() {
    double[] prices = new double[sets.demands()];
    Arrays.setAll(prices, demand -> 1.0 / sets.demands());
    double bound = 0;
    Subgradient steps = new Subgradient();
    for (int i = 0; i < ITERATIONS && !steps.exhausted(); i++) {
      interruption.check();
      double value = Arrays.stream(prices).sum();
      BitSet open = new BitSet();
      for (int candidate = 0; candidate < sets.candidates(); candidate++) {
        double reduced = 1;
        for (int demand : sets.covered(candidate)) {
          reduced -= prices[demand];
        }
        if (reduced < 0) {
          value += reduced;
          open.set(candidate);
        }
      }
      boolean better = value > bound + ROUNDING;
      bound = Math.max(bound, value);
      if (better) {
        int[] cover = completed(prices, open);
        found = cover.length < found.length ? cover : found;
      }
      if (Math.ceil(bound - ROUNDING) >= found.length) {
        break;
      }
      steps.next(better);
      move(prices, open, steps, found.length - value);
    }
    return bound;
  }

  private void move(double[] prices, BitSet open, Subgradient steps, double distance) {
    int[] slack = new int[prices.length];
    Arrays.fill(slack, 1);
    open.stream()
        .forEach(
            candidate -> {
              for (int demand : sets.covered(candidate)) {
                slack[demand]--;
              }
            });
    double squared = 0;
    for (int one : slack) {
      squared += (double) one * one;
    }
    double step = steps.step(distance, squared);
    for (int demand = 0; demand < prices.length; demand++) {
      prices[demand] = Math.max(0, prices[demand] + step * slack[demand]);
    }
  }

  /** The candidates with as many more as are needed, those that gain most of the prices first. */
  private int[] completed(double[] prices, BitSet from) {
    BitSet chosen = (BitSet) from.clone();
    int[] covers = new int[sets.demands()];
    chosen.stream().forEach(candidate -> count(covers, candidate, 1));
    for (int demand = 0; demand < covers.length; demand++) {
      while (covers[demand] == 0) {
        int best = dearest(demand, prices, covers);
        chosen.set(best);
        count(covers, best, 1);
      }
    }
    for (int candidate = chosen.length() - 1; candidate >= 0; candidate--) {
      if (chosen.get(candidate) && needless(candidate, covers)) {
        chosen.clear(candidate);
        count(covers, candidate, -1);
      }
    }
    return chosen.stream().toArray();
  }

  private void count(int[] covers, int candidate, int one) {
    for (int demand : sets.covered(candidate)) {
      covers[demand] += one;
    }
  }

  private boolean needless(int candidate, int[] covers) {
    for (int demand : sets.covered(candidate)) {
      if (covers[demand] == 1) {
        return false;
      }
    }
    return true;
  }

  private int dearest(int demand, double[] prices, int[] covers) {
    int best = -1;
    double most = -1;
    for (int candidate : sets.covering(demand)) {
      double gain = 0;
      for (int other : sets.covered(candidate)) {
        gain += covers[other] == 0 ? prices[other] : 0;
      }
      if (gain > most) {
        most = gain;
        best = candidate;
      }
    }
    return best;
  }
}
