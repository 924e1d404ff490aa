package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The p-median problem (Hakimi 1965): p sites to which the weighted way of all demand is least,
 * beside existing stations. A greedy choice is bettered by exchanges of one site (Whitaker 1983); a
 * relaxation of the assignment gives the bound, and cases close the gap as far as a given amount of
 * work reaches. For one thread.
 */
public final class Median {

  /** So many pairs of the rows of an integer program are made before it is reduced. */
  private static final long MOST_ROW_PAIRS = 5_000_000;

  private static final long BRANCHING = 2_000_000_000;

  private final double[][] costs;
  private final double[] existing;
  private final int sites;
  private final Cutoff cutoff;
  private final Interruption interruption = Interruption.ofThisThread();

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
        || weights.length != distances.length
        || weights.length != existing.length
        || sites > distances[0].length) {
      throw new IllegalArgumentException(
          "%d sites for %d demands".formatted(sites, distances.length));
    }
    Weights.check(weights);
    this.costs = new double[weights.length][];
    this.existing = new double[weights.length];
    for (int demand = 0; demand < weights.length; demand++) {
      double weight = weights[demand];
      costs[demand] = Arrays.stream(distances[demand]).map(d -> weight * d).toArray();
      this.existing[demand] = weight == 0 ? 0 : weight * existing[demand];
    }
    this.sites = sites;
    this.cutoff =
        Cutoff.of(
            Arrays.stream(costs).mapToDouble(row -> Arrays.stream(row).max().orElse(0)).sum(),
            Arrays.stream(costs).flatMapToDouble(Arrays::stream).toArray(),
            finite());
  }

  private double[] finite() {
    return Arrays.stream(existing).filter(Double::isFinite).toArray();
  }

  /** The choice with its bound; the objective is the sum of weight × distance. */
  public Siting solve() {
    MedianState state = new MedianState(costs, existing);
    state.addGreedily(sites, interruption);
    state.exchange(interruption);
    Branching branching =
        new Branching(
            new MedianRelaxation(costs, existing),
            new Count(sites),
            this::rounded,
            cutoff,
            new Found(state.candidates(), state.cost()),
            interruption);
    double[] prices = new double[costs.length];
    Arrays.setAll(prices, state::second);
    branching.begin(prices);
    branching.offer(exchanged(branching.found().chosen()));
    branching.run(BRANCHING);
    if (branching.open()) {
      int[] hint = branching.found().chosen();
      program(branching.settled(), hint)
          .ifPresent(outcome -> branching.take(outcome, exact(outcome.found().chosen())));
    }
    MedianState best = new MedianState(costs, existing, branching.found().chosen());
    return Siting.least(best.byGain(interruption), best.cost(), branching.bound());
  }

  /** What an integer program makes of what is not settled. */
  Optional<Outcome> program(Fixed settled, int[] hint) {
    return RadiusRows.of(costs, existing, settled, MOST_ROW_PAIRS)
        .flatMap(
            rows ->
                new Closing(rows.sets(), settled, hint, interruption)
                    .leastUncovered(rows.weights(), sites)
                    .map(outcome -> outcome.plus(rows.base())));
  }

  private Found rounded(double[] shares) {
    return exact(Ascending.greatest(shares, sites));
  }

  private Found exact(int[] candidates) {
    int[] chosen = filled(candidates);
    return new Found(chosen, new MedianState(costs, existing, chosen).cost());
  }

  private Found exchanged(int[] chosen) {
    MedianState state = new MedianState(costs, existing, chosen);
    state.exchange(interruption);
    return new Found(state.candidates(), state.cost());
  }

  /** As many as are wanted, with the first others where they are fewer. */
  private int[] filled(int[] chosen) {
    return IntStream.concat(IntStream.of(chosen), IntStream.range(0, costs[0].length))
        .distinct()
        .limit(sites)
        .toArray();
  }
}
