package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;

/** Some chosen candidates with what it costs to serve each demand from them. For one thread. */
final class MedianState {

  private static final double NOTICEABLE = 1e-12;

  private final double[][] costs;
  private final double[] existing;
  private final boolean[] chosen;

  /** The chosen candidate that serves each demand at the least cost, −1 for an existing station. */
  private final int[] nearest;

  private final double[] first;

  /** What each demand costs when its nearest chosen candidate goes. */
  private final double[] second;

  MedianState(double[][] costs, double[] existing) {
    this.costs = costs;
    this.existing = existing;
    this.chosen = new boolean[costs[0].length];
    this.nearest = new int[costs.length];
    Arrays.fill(nearest, -1);
    this.first = existing.clone();
    this.second = existing.clone();
  }

  double cost() {
    return Arrays.stream(first).sum();
  }

  double second(int demand) {
    return Double.isFinite(second[demand]) ? second[demand] : first[demand];
  }

  void add(int candidate) {
    chosen[candidate] = true;
    for (int demand = 0; demand < costs.length; demand++) {
      double cost = costs[demand][candidate];
      if (cost < first[demand]) {
        second[demand] = nearest[demand] < 0 ? existing[demand] : first[demand];
        first[demand] = cost;
        nearest[demand] = candidate;
      } else if (cost < second[demand] && nearest[demand] >= 0) {
        second[demand] = cost;
      }
    }
  }

  private void remove(int candidate) {
    chosen[candidate] = false;
    for (int demand = 0; demand < costs.length; demand++) {
      if (nearest[demand] == candidate || costs[demand][candidate] == second[demand]) {
        look(demand);
      }
    }
  }

  private void look(int demand) {
    nearest[demand] = -1;
    first[demand] = existing[demand];
    second[demand] = existing[demand];
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      double cost = costs[demand][candidate];
      if (chosen[candidate] && cost < first[demand]) {
        second[demand] = nearest[demand] < 0 ? existing[demand] : first[demand];
        first[demand] = cost;
        nearest[demand] = candidate;
      } else if (chosen[candidate] && nearest[demand] >= 0 && cost < second[demand]) {
        second[demand] = cost;
      }
    }
  }

  private double saved(int candidate) {
    double saved = 0;
    for (int demand = 0; demand < costs.length; demand++) {
      double less = first[demand] - costs[demand][candidate];
      saved += less > 0 ? less : 0;
    }
    return saved;
  }

  /** Adds so many, each the one that saves most; without any station first the least cost. */
  void addGreedily(int count, Interruption interruption) {
    for (int added = 0; added < count; added++) {
      interruption.check();
      int best = -1;
      double most = Double.NEGATIVE_INFINITY;
      boolean reached = Double.isFinite(cost());
      for (int candidate = 0; candidate < chosen.length; candidate++) {
        if (!chosen[candidate]) {
          double worth = reached ? saved(candidate) : -total(candidate);
          if (worth > most) {
            most = worth;
            best = candidate;
          }
        }
      }
      add(best);
    }
  }

  private double total(int candidate) {
    double total = 0;
    for (int demand = 0; demand < costs.length; demand++) {
      total += Math.min(first[demand], costs[demand][candidate]);
    }
    return total;
  }

  /** Exchanges one chosen candidate for another while that costs less. */
  void exchange(Interruption interruption) {
    double least = NOTICEABLE * cost();
    double[] kept = new double[chosen.length];
    boolean better = true;
    while (better) {
      better = false;
      for (int in = 0; in < chosen.length; in++) {
        interruption.check();
        int out = chosen[in] ? -1 : worstFor(in, kept, least);
        if (out >= 0) {
          remove(out);
          add(in);
          better = true;
        }
      }
    }
  }

  /**
   * The chosen one to exchange for the candidate so that most is saved, or −1. A demand whose
   * nearest one goes is then served by the second nearest or by the new one.
   */
  private int worstFor(int in, double[] dearer, double least) {
    Arrays.fill(dearer, 0);
    double saved = 0;
    for (int demand = 0; demand < costs.length; demand++) {
      double less = first[demand] - costs[demand][in];
      if (less > 0) {
        saved += less;
      } else if (nearest[demand] >= 0) {
        dearer[nearest[demand]] += Math.min(second[demand], costs[demand][in]) - first[demand];
      }
    }
    int out = -1;
    double most = least;
    for (int candidate = 0; candidate < chosen.length && saved > least; candidate++) {
      double better = saved - dearer[candidate];
      if (chosen[candidate] && better > most) {
        most = better;
        out = candidate;
      }
    }
    return out;
  }

  /** The chosen ones, each the one that saves most after those before it. */
  int[] byGain() {
    MedianState again = new MedianState(costs, existing);
    boolean[] open = chosen.clone();
    int count = 0;
    for (boolean one : open) {
      count += one ? 1 : 0;
    }
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int best = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int candidate = 0; candidate < open.length; candidate++) {
        double total = open[candidate] ? again.total(candidate) : Double.POSITIVE_INFINITY;
        if (open[candidate] && (best < 0 || total < least)) {
          least = total;
          best = candidate;
        }
      }
      open[best] = false;
      again.add(best);
      order[i] = best;
    }
    return order;
  }
}
