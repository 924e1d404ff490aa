package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The maximal covering location problem of sites with room for so much demand each (Current and
 * Storbeck 1988; Pirkul and Schilling 1991): p sites that serve the greatest weight, where demand
 * may be shared between all that cover it, so that what a choice serves is a maximal flow. A greedy
 * choice is bettered by exchanges; a relaxation, whose candidates serve what is dearest until they
 * are full, gives the bound, and cases close the gap as far as a given amount of work reaches. For
 * one thread.
 */
public final class CapacitatedCover {

  private static final long EXCHANGING = 150_000_000;
  private static final long BRANCHING = 60_000_000;

  private final CoverSets sets;
  private final double[] weights;
  private final double capacity;
  private final int built;
  private final int sites;
  private final CoverReduction reduced;
  private final double total;
  private final Cutoff cutoff;
  private final Interruption interruption = Interruption.ofThisThread();

  /**
   * A problem.
   *
   * @param weights of the demands, not negative; 0 where existing stations cover it already
   * @param capacity what a site serves at most, above 0; may be infinite
   * @param built so many of the first candidates are chosen in any case
   * @param sites how many to choose, those included, 1 to the number of candidates
   */
  public CapacitatedCover(CoverSets sets, double[] weights, double capacity, int built, int sites) {
    if (sites < Math.max(1, built)
        || built < 0
        || sites > sets.candidates()
        || weights.length != sets.demands()
        || !(capacity > 0)) {
      throw new IllegalArgumentException(
          "%d of %d candidates, %d of them built, with room for %s, %d weights of %d demands"
              .formatted(
                  sites, sets.candidates(), built, capacity, weights.length, sets.demands()));
    }
    Weights.check(weights);
    this.sets = sets;
    this.weights = weights;
    this.built = built;
    this.sites = sites;
    this.reduced = CoverReduction.of(sets, weights, capacity, built);
    this.total = Arrays.stream(reduced.weights()).sum();
    this.capacity = Math.min(capacity, total);
    this.cutoff = Cutoff.of(total, weights, new double[] {this.capacity});
  }

  /** The choice with its bound: the built ones, then the one that serves most more first. */
  public Siting solve() {
    int candidates = reduced.candidates().length;
    if (sites >= candidates) {
      Found all = found(IntStream.range(0, candidates).toArray());
      return siting(all.chosen(), all.cost());
    }
    Found first = exchanged(greedy());
    if (total - first.cost() >= sites * capacity) {
      return siting(first.chosen(), first.cost());
    }
    Branching branching =
        new Branching(relaxation(), new Count(sites), this::rounded, cutoff, first, interruption);
    branching.begin(builtOnly(), startPrices());
    branching.offer(exchanged(branching.found().chosen()));
    branching.run(BRANCHING);
    if (branching.open()) {
      new CapacityProgram(reduced.sets(), reduced.weights(), capacity, sites, branching.settled())
          .solve(branching.found().chosen(), interruption)
          .ifPresent(outcome -> branching.take(outcome, found(outcome.found().chosen())));
    }
    return siting(branching.found().chosen(), branching.bound());
  }

  /**
   * What no choice of so many candidates beside the built ones serves more than, by their number
   * from 0 on.
   *
   * @param upTo largest number of them, 0 to that of the candidates that are not built
   */
  public static double[] bounds(
      CoverSets sets, double[] weights, double capacity, int built, int upTo) {
    if (upTo == 0 && built == 0) {
      return new double[1];
    }
    return new CapacitatedCover(sets, weights, capacity, built, built + upTo).bounds();
  }

  private double[] bounds() {
    int[] order = greedy();
    double[] costs = new double[sites - built + 1];
    CapacityChoice choice = choice().with(IntStream.range(0, built).toArray());
    double none = choice.served();
    for (int more = 1; more < costs.length; more++) {
      if (built + more <= order.length) {
        choice.add(order[built + more - 1]);
      }
      costs[more] = total - choice.served();
    }
    return new CurveBounds(relaxation(), builtOnly(), total, cutoff)
        .of(sites - built, startPrices(), none, more -> costs[more]);
  }

  private Relaxation relaxation() {
    return new CapacityRelaxation(reduced.sets(), reduced.weights(), capacity);
  }

  private Siting siting(int[] chosen, double unserved) {
    int[] whole = reduced.whole(chosen);
    int[] first = IntStream.range(0, built).toArray();
    CapacityChoice choice = new CapacityChoice(sets, weights, capacity).with(first);
    int[] order = choice.inOrder(first, filled(whole), sites, interruption);
    return Siting.most(order, choice.served(), total - unserved);
  }

  /** The chosen ones that are not built, and the first others where they are too few. */
  private int[] filled(int[] chosen) {
    return IntStream.concat(IntStream.of(chosen), IntStream.range(0, sets.candidates()))
        .filter(candidate -> candidate >= built)
        .distinct()
        .limit(sites - built)
        .toArray();
  }

  private Fixed builtOnly() {
    Fixed fixed = Fixed.none(reduced.candidates().length);
    IntStream.range(0, built).forEach(candidate -> fixed.fix(candidate, true));
    return fixed;
  }

  private int[] greedy() {
    int[] first = IntStream.range(0, built).toArray();
    int[] open = IntStream.range(built, reduced.candidates().length).toArray();
    int count = Math.min(sites, reduced.candidates().length);
    return choice().with(first).inOrder(first, open, count, interruption);
  }

  private CapacityChoice choice() {
    return new CapacityChoice(reduced.sets(), reduced.weights(), capacity);
  }

  private Found exchanged(int[] chosen) {
    return found(choice().with(chosen).exchange(built, EXCHANGING, interruption).candidates());
  }

  private Found rounded(double[] shares) {
    return found(Ascending.greatest(shares, sites));
  }

  private Found found(int[] chosen) {
    return new Found(chosen, total - choice().with(chosen).served());
  }

  /** Each demand's weight, shared by those that could serve it. */
  private double[] startPrices() {
    double[] prices = reduced.weights().clone();
    Arrays.setAll(prices, demand -> prices[demand] / reduced.sets().covering(demand).length);
    return prices;
  }
}
