package io.tantu.charging.siting;

import java.util.Arrays;

/**
 * Some chosen candidates with what each gains or would gain, kept up to date while they change. For
 * one thread.
 */
final class CoverChoice {

  /** Part of a weight below which a gain is the rounding of its sum. */
  private static final double NOTICEABLE = 1e-12;

  private final CoverSets sets;
  private final double[] weights;
  private final double least;
  private final boolean[] chosen;

  /** How many chosen candidates cover each demand. */
  private final int[] covers;

  /** Sum of their numbers: where it is but one, its number. */
  private final long[] by;

  /** Of a chosen candidate what it alone covers, of another what it would cover more. */
  private final double[] gains;

  private double weight;
  private long work;

  CoverChoice(CoverSets sets, double[] weights) {
    this.sets = sets;
    this.weights = weights.clone();
    this.least = NOTICEABLE * Arrays.stream(weights).sum();
    this.chosen = new boolean[sets.candidates()];
    this.covers = new int[sets.demands()];
    this.by = new long[sets.demands()];
    this.gains = new double[sets.candidates()];
    for (int candidate = 0; candidate < gains.length; candidate++) {
      for (int demand : sets.covered(candidate)) {
        gains[candidate] += weights[demand];
      }
    }
  }

  CoverChoice with(int[] candidates) {
    for (int candidate : candidates) {
      add(candidate);
    }
    return this;
  }

  void add(int candidate) {
    weight += gains[candidate];
    chosen[candidate] = true;
    work += sets.covered(candidate).length;
    for (int demand : sets.covered(candidate)) {
      int before = covers[demand]++;
      if (before == 0) {
        gainAll(demand, -weights[demand]);
        gains[candidate] += weights[demand];
      } else if (before == 1) {
        gains[(int) by[demand]] -= weights[demand];
      }
      by[demand] += candidate;
    }
  }

  void remove(int candidate) {
    weight -= gains[candidate];
    chosen[candidate] = false;
    work += sets.covered(candidate).length;
    for (int demand : sets.covered(candidate)) {
      by[demand] -= candidate;
      int after = --covers[demand];
      if (after == 0) {
        gainAll(demand, weights[demand]);
        gains[candidate] -= weights[demand];
      } else if (after == 1) {
        gains[(int) by[demand]] += weights[demand];
      }
    }
  }

  private void gainAll(int demand, double more) {
    int[] covering = sets.covering(demand);
    work += covering.length;
    for (int candidate : covering) {
      gains[candidate] += more;
    }
  }

  /** Lets a demand that is not covered weigh 1 more. */
  void weigh(int demand) {
    weights[demand]++;
    gainAll(demand, 1);
  }

  boolean covers(int demand) {
    return covers[demand] > 0;
  }

  boolean chosen(int candidate) {
    return chosen[candidate];
  }

  /** What the candidate alone covers, or would cover more. */
  double gain(int candidate) {
    return gains[candidate];
  }

  /** What is covered, up to the rounding of its sum. */
  double weight() {
    return weight;
  }

  /** What is covered, in the order of the demands: no order of changes leaves a trace in it. */
  double exactWeight() {
    double sum = 0;
    for (int demand = 0; demand < covers.length; demand++) {
      sum += covers[demand] > 0 ? weights[demand] : 0;
    }
    return sum;
  }

  /** Below this a difference of weights is one of rounding. */
  double least() {
    return least;
  }

  /** How many steps all changes took. */
  long work() {
    return work;
  }

  int[] candidates() {
    int[] candidates = new int[chosen.length];
    int count = 0;
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      if (chosen[candidate]) {
        candidates[count++] = candidate;
      }
    }
    return Arrays.copyOf(candidates, count);
  }

  /** The candidate that is not chosen and would gain most, of equal ones the first; −1 if none. */
  int mostGaining(int except) {
    int most = -1;
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      if (!chosen[candidate]
          && candidate != except
          && (most < 0 || gains[candidate] > gains[most])) {
        most = candidate;
      }
    }
    return most;
  }

  /** The chosen candidate whose going loses least, of equal ones the first. */
  int leastLosing() {
    int least = -1;
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      if (chosen[candidate] && (least < 0 || gains[candidate] < gains[least])) {
        least = candidate;
      }
    }
    return least;
  }

  /** Adds so many, each the one that gains most. */
  CoverChoice addGreedily(int count) {
    for (int added = 0; added < count; added++) {
      add(mostGaining(-1));
    }
    return this;
  }

  /** Exchanges one chosen candidate for another while that covers more. */
  CoverChoice exchange(Runnable check) {
    boolean better = true;
    while (better) {
      better = false;
      for (int in = 0; in < chosen.length; in++) {
        check.run();
        better |= !chosen[in] && gains[in] > least && exchangeFor(in);
      }
    }
    return this;
  }

  private boolean exchangeFor(int in) {
    double before = weight;
    add(in);
    int out = leastLosing();
    remove(out);
    if (weight > before + least) {
      return true;
    }
    add(out);
    remove(in);
    return false;
  }
}
