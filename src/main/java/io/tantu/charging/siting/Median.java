package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The p-median problem (Hakimi 1965): p sites to which the weighted way of all demand is least,
 * beside existing stations. A greedy choice is bettered by exchanges of one site (Whitaker 1983); a
 * Lagrangean relaxation of the assignment gives the bound. For one thread.
 */
public final class Median {

  private static final int ITERATIONS = 1_000;

  /** Less than this is no better bound. */
  private static final double NOTICEABLE = 1e-9;

  private final double[][] costs;
  private final double[] existing;
  private final int sites;
  private final Interruption interruption = Interruption.ofThisThread();
  private MedianState found;

  /**
   * A problem.
   *
   * @param weights of the demands, not negative
   * @param distances by demand and candidate, finite
   * @param existing distance of each demand to the nearest existing station; infinite without one
   * @param sites how many to choose, 1 to the number of candidates
   */
  public Median(double[] weights, double[][] distances, double[] existing, int sites) {
    if (sites < 1
        || weights.length == 0
        || sites > distances[0].length
        || weights.length != distances.length
        || weights.length != existing.length) {
      throw new IllegalArgumentException(
          "%d sites for %d demands".formatted(sites, distances.length));
    }
    this.costs = new double[weights.length][];
    this.existing = new double[weights.length];
    for (int demand = 0; demand < weights.length; demand++) {
      double weight = weights[demand];
      costs[demand] = Arrays.stream(distances[demand]).map(d -> weight * d).toArray();
      this.existing[demand] = weight == 0 ? 0 : weight * existing[demand];
    }
    this.sites = sites;
  }

  /** The choice with its bound; the objective is the sum of weight × distance. */
  public Siting solve() {
    found = new MedianState(costs, existing);
    found.addGreedily(sites, interruption);
    found.exchange(interruption);
    double bound = relaxed();
    int candidates = costs[0].length;
    boolean exhaust = !proven(bound) && Combinations.few(candidates, sites);
    if (exhaust) {
      Combinations.each(candidates, sites, this::take);
    }
    Siting siting = Siting.least(found.byGain(interruption), found.cost(), bound);
    return exhaust ? siting.best() : siting;
  }

  private boolean proven(double bound) {
    return Siting.meet(bound, found.cost());
  }

  private void take(int[] chosen) {
    MedianState state = new MedianState(costs, existing);
    for (int candidate : chosen) {
      state.add(candidate);
    }
    if (state.cost() < found.cost()) {
      found = state;
    }
  }

  /** The greatest bound of the relaxation; keeps the best choice that was met on the way. */
  private double relaxed() {
    double[] prices = new double[costs.length];
    Arrays.setAll(prices, found::second);
    double bound = 0;
    double[] reduced = new double[costs[0].length];
    Subgradient steps = new Subgradient();
    for (int i = 0; i < ITERATIONS && !steps.exhausted(); i++) {
      interruption.check();
      int[] chosen = cheapest(prices, reduced);
      double value = Arrays.stream(prices).sum();
      for (int candidate : chosen) {
        value += reduced[candidate];
      }
      for (int demand = 0; demand < costs.length; demand++) {
        value += Math.min(0, existing[demand] - prices[demand]);
      }
      boolean better = value > bound + NOTICEABLE * bound;
      bound = Math.max(bound, value);
      if (better) {
        better(chosen);
      }
      if (proven(bound)) {
        break;
      }
      steps.next(better);
      move(prices, chosen, steps, found.cost() - value);
    }
    return bound;
  }

  private void better(int[] chosen) {
    MedianState state = new MedianState(costs, existing);
    for (int candidate : chosen) {
      state.add(candidate);
    }
    if (state.cost() < 1.05 * found.cost()) {
      state.exchange(interruption);
    }
    if (state.cost() < found.cost()) {
      found = state;
    }
  }

  private int[] cheapest(double[] prices, double[] reduced) {
    Arrays.fill(reduced, 0);
    for (int demand = 0; demand < costs.length; demand++) {
      double[] row = costs[demand];
      for (int candidate = 0; candidate < row.length; candidate++) {
        reduced[candidate] += Math.min(0, row[candidate] - prices[demand]);
      }
    }
    return IntStream.range(0, reduced.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer candidate) -> reduced[candidate]))
        .limit(sites)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void move(double[] prices, int[] chosen, Subgradient steps, double distance) {
    int[] slack = new int[prices.length];
    double squared = 0;
    for (int demand = 0; demand < prices.length; demand++) {
      int served = existing[demand] < prices[demand] ? 1 : 0;
      for (int candidate : chosen) {
        served += costs[demand][candidate] < prices[demand] ? 1 : 0;
      }
      slack[demand] = 1 - served;
      squared += (double) slack[demand] * slack[demand];
    }
    double step = steps.step(distance, squared);
    for (int demand = 0; demand < prices.length; demand++) {
      prices[demand] = Math.max(0, prices[demand] + step * slack[demand]);
    }
  }
}
