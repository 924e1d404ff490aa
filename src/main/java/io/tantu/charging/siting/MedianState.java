package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.stream.IntStream;

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

  /** With these candidates chosen. */
  MedianState(double[][] costs, double[] existing, int[] candidates) {
    this(costs, existing);
    for (int candidate : candidates) {
      add(candidate);
    }
  }

  int[] candidates() {
    return IntStream.range(0, chosen.length).filter(one -> chosen[one]).toArray();
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
      offer(demand, candidate);
    }
  }

  private void offer(int demand, int candidate) {
    double cost = costs[demand][candidate];
    if (cost < first[demand]) {
      second[demand] = first[demand];
      first[demand] = cost;
      nearest[demand] = candidate;
    } else if (cost < second[demand]) {
      second[demand] = cost;
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
      if (chosen[candidate]) {
        offer(demand, candidate);
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
    int[] open = IntStream.range(0, chosen.length).filter(one -> !chosen[one]).toArray();
    addGreedily(open, count, interruption);
  }

  private int[] addGreedily(int[] open, int count, Interruption interruption) {
    int[] order = new int[count];
    int added = 0;
    if (!Double.isFinite(cost())) {
      order[added++] = cheapest(open);
      add(order[0]);
    }
    LazyGreedy.fill(
        order,
        added,
        IntStream.of(open).filter(one -> !chosen[one]).toArray(),
        candidate -> {
          interruption.check();
          return saved(candidate);
        },
        this::add);
    return order;
  }

  private int cheapest(int[] open) {
    int best = open[0];
    double least = Double.POSITIVE_INFINITY;
    for (int candidate : open) {
      double total = total(candidate);
      if (total < least) {
        least = total;
        best = candidate;
      }
    }
    return best;
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
  int[] byGain(Interruption interruption) {
    int[] open = IntStream.range(0, chosen.length).filter(one -> chosen[one]).toArray();
    return new MedianState(costs, existing).addGreedily(open, open.length, interruption);
  }
}
