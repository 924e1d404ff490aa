package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Some chosen candidates with the weight that they cover together. For one thread. */
final class CoverState {

  private static final double NOTICEABLE = 1e-12;

  private final CoverSets sets;
  private final double[] weights;
  private final double least;
  private final boolean[] chosen;
  private final int[] covers;

  CoverState(CoverSets sets, double[] weights) {
    this.sets = sets;
    this.weights = weights;
    this.least = NOTICEABLE * Arrays.stream(weights).sum();
    this.chosen = new boolean[sets.candidates()];
    this.covers = new int[sets.demands()];
  }

  /** What is covered, in the order of the demands: no order of exchanges leaves a trace in it. */
  double weight() {
    double sum = 0;
    for (int demand = 0; demand < covers.length; demand++) {
      sum += covers[demand] > 0 ? weights[demand] : 0;
    }
    return sum;
  }

  void add(int candidate) {
    chosen[candidate] = true;
    for (int demand : sets.covered(candidate)) {
      covers[demand]++;
    }
  }

  private void remove(int candidate) {
    chosen[candidate] = false;
    for (int demand : sets.covered(candidate)) {
      covers[demand]--;
    }
  }

  /** What the candidate would add. */
  private double gain(int candidate) {
    double gain = 0;
    for (int demand : sets.covered(candidate)) {
      gain += covers[demand] == 0 ? weights[demand] : 0;
    }
    return gain;
  }

  CoverState copy() {
    CoverState copy = new CoverState(sets, weights);
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      if (chosen[candidate]) {
        copy.add(candidate);
      }
    }
    return copy;
  }

  /** Takes so many out, those that come up. */
  void shake(int count, SplittableRandom random) {
    for (int removed = 0; removed < count; ) {
      int candidate = random.nextInt(chosen.length);
      if (chosen[candidate]) {
        remove(candidate);
        removed++;
      }
    }
  }

  /** Adds so many, each the one that gains most. */
  void addGreedily(int count) {
    addGreedily(IntStream.range(0, chosen.length).filter(one -> !chosen[one]).toArray(), count);
  }

  private int[] addGreedily(int[] open, int count) {
    int[] order = new int[count];
    LazyGreedy.fill(order, 0, open, this::gain, this::add);
    return order;
  }

  /**
   * Exchanges one chosen candidate for another while that covers more. For a candidate to come in,
   * all exchanges are judged by one look at its demands: what only one chosen one covers is lost
   * when that one goes, unless the new one covers it.
   */
  void exchange(Interruption interruption) {
    double[] kept = new double[chosen.length];
    double[] losses = losses();
    boolean better = true;
    while (better) {
      better = false;
      for (int in = 0; in < chosen.length; in++) {
        interruption.check();
        int out = chosen[in] ? -1 : worstFor(in, losses, kept);
        if (out >= 0) {
          remove(out);
          add(in);
          losses = losses();
          better = true;
        }
      }
    }
  }

  /** The chosen one to exchange for the candidate so that most more is covered, or −1. */
  private int worstFor(int in, double[] losses, double[] kept) {
    Arrays.fill(kept, 0);
    double gain = 0;
    for (int demand : sets.covered(in)) {
      if (covers[demand] == 0) {
        gain += weights[demand];
      } else if (covers[demand] == 1) {
        kept[onlyCover(demand)] += weights[demand];
      }
    }
    int out = -1;
    double most = least;
    for (int candidate = 0; candidate < chosen.length && gain > least; candidate++) {
      double better = gain - losses[candidate] + kept[candidate];
      if (chosen[candidate] && better > most) {
        most = better;
        out = candidate;
      }
    }
    return out;
  }

  /** What only each chosen one covers. */
  private double[] losses() {
    double[] losses = new double[chosen.length];
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      if (chosen[candidate]) {
        for (int demand : sets.covered(candidate)) {
          losses[candidate] += covers[demand] == 1 ? weights[demand] : 0;
        }
      }
    }
    return losses;
  }

  private int onlyCover(int demand) {
    for (int candidate : sets.covering(demand)) {
      if (chosen[candidate]) {
        return candidate;
      }
    }
    throw new IllegalStateException("demand " + demand + " is covered by nobody");
  }

  /** The chosen ones, each the one that gains most after those before it. */
  int[] byGain() {
    int[] open = IntStream.range(0, chosen.length).filter(one -> chosen[one]).toArray();
    return new CoverState(sets, weights).addGreedily(open, open.length);
  }
}
