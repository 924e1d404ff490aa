package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;

/**
 * The maximal covering location problem (Church and ReVelle 1974): p sites that cover the greatest
 * weight. The problem is reduced; a greedy choice is bettered by annealing; a relaxation gives the
 * bound, and cases close the gap as far as a given amount of work reaches. For one thread.
 */
public final class MaximalCover {

  /** Steps of work that close most small problems before anything dear is tried. */
  private static final long FIRST_BRANCHING = 60_000_000;

  private static final long ANNEALING = 1_500_000_000;
  private static final long BRANCHING = 1_000_000_000;

  private final CoverSets sets;
  private final double[] weights;
  private final int sites;
  private final CoverReduction reduced;
  private final double total;
  private final Cutoff cutoff;
  private final Interruption interruption = Interruption.ofThisThread();

  /**
   * A problem.
   *
   * @param weights of the demands, not negative; 0 where existing stations cover it already
   * @param sites how many to choose, 1 to the number of candidates
   */
  public MaximalCover(CoverSets sets, double[] weights, int sites) {
    this(sets, weights, sites, reduced(sets, weights, sites));
  }

  private static CoverReduction reduced(CoverSets sets, double[] weights, int sites) {
    if (sites < 1 || sites > sets.candidates() || weights.length != sets.demands()) {
      throw new IllegalArgumentException(
          "%d of %d candidates, %d weights of %d demands"
              .formatted(sites, sets.candidates(), weights.length, sets.demands()));
    }
    Weights.check(weights);
    return CoverReduction.of(sets, weights);
  }

  private MaximalCover(CoverSets sets, double[] weights, int sites, CoverReduction reduced) {
    this.sets = sets;
    this.weights = weights;
    this.sites = sites;
    this.reduced = reduced;
    this.total = Arrays.stream(reduced.weights()).sum();
    this.cutoff = Cutoff.of(total, weights);
  }

  /** The choice with its bound, the candidate that covers most first. */
  public Siting solve() {
    if (sites >= reduced.candidates().length) {
      return siting(reduced.candidates(), 0);
    }
    Branching branching =
        new Branching(
            relaxation(), new Count(sites), this::rounded, cutoff, found(greedy()), interruption);
    branching.begin(startPrices());
    branching.run(FIRST_BRANCHING);
    if (branching.open()) {
      for (double heat : new double[] {CoverAnnealing.HOT, CoverAnnealing.WARM}) {
        branching.offer(annealed(branching.found().chosen(), heat));
      }
      branching.run(BRANCHING);
    }
    if (branching.open()) {
      int[] hint = branching.found().chosen();
      new Closing(reduced.sets(), branching.settled(), hint, interruption)
          .leastUncovered(reduced.weights(), sites)
          .ifPresent(outcome -> branching.take(outcome, found(outcome.found().chosen())));
    }
    return siting(reduced.whole(branching.found().chosen()), branching.bound());
  }

  private Siting siting(int[] chosen, double uncovered) {
    int[] order = new CoverOrder(sets, weights).of(chosen, sites);
    double weight = new CoverChoice(sets, weights).with(order).exactWeight();
    return Siting.most(order, weight, total - uncovered);
  }

  /**
   * What no choice of so many candidates covers more than, by their number from 0 on.
   *
   * @param upTo largest number of sites, 0 to that of the candidates
   */
  public static double[] bounds(CoverSets sets, double[] weights, int upTo) {
    if (upTo == 0) {
      return new double[1];
    }
    CoverReduction reduced = reduced(sets, weights, upTo);
    MaximalCover one = new MaximalCover(sets, weights, 1, reduced);
    return new CurveBounds(
            one.relaxation(), Fixed.none(reduced.candidates().length), one.total, one.cutoff)
        .of(
            upTo,
            one.startPrices(),
            0,
            number -> new MaximalCover(sets, weights, number, reduced).greedyCost());
  }

  private double greedyCost() {
    return cost(greedy());
  }

  private Relaxation relaxation() {
    return new CoverRelaxation(reduced.sets(), reduced.weights());
  }

  private int[] greedy() {
    return choice().addGreedily(sites).exchange(interruption::check).candidates();
  }

  private CoverChoice choice() {
    return new CoverChoice(reduced.sets(), reduced.weights());
  }

  private Found annealed(int[] start, double heat) {
    CoverAnnealing annealing =
        new CoverAnnealing(choice().with(start), reduced.candidates().length);
    int[] best = annealing.run(heat, ANNEALING, total);
    return found(choice().with(best).exchange(interruption::check).candidates());
  }

  private Found rounded(double[] shares) {
    return found(Ascending.greatest(shares, sites));
  }

  private Found found(int[] chosen) {
    return new Found(chosen, cost(chosen));
  }

  private double cost(int[] chosen) {
    return total - choice().with(chosen).exactWeight();
  }

  /** Each demand's weight, shared by those that could cover it. */
  private double[] startPrices() {
    double[] prices = reduced.weights().clone();
    Arrays.setAll(prices, demand -> prices[demand] / reduced.sets().covering(demand).length);
    return prices;
  }
}
