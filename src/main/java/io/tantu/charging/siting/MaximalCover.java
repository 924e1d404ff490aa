package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The maximal covering location problem: p sites (Church and ReVelle 1974), or those that so much
 * money pays (Khuller, Moss and Naor 1999), that cover the greatest weight. The problem is reduced;
 * a greedy choice is bettered by annealing; a relaxation gives the bound, and cases close the gap
 * as far as a given amount of work reaches. For one thread.
 */
public final class MaximalCover {

  /** Steps of work that close most small problems before anything dear is tried. */
  private static final long FIRST_BRANCHING = 60_000_000;

  private static final long BRANCHING = 1_000_000_000;

  private final CoverSets sets;
  private final double[] weights;
  private final CoverReduction reduced;
  private final CoverLimit limit;

  /** How many are told, where fewer cover as much. */
  private final int least;

  private final double total;
  private final Cutoff cutoff;
  private final Interruption interruption = Interruption.ofThisThread();

  /**
   * A problem of so many sites.
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
    this(
        sets,
        weights,
        reduced,
        new SiteLimit(reduced.sets(), reduced.weights(), sites, Interruption.ofThisThread()),
        sites);
  }

  private MaximalCover(
      CoverSets sets, double[] weights, CoverReduction reduced, CoverLimit limit, int least) {
    this.sets = sets;
    this.weights = weights;
    this.reduced = reduced;
    this.limit = limit;
    this.least = least;
    this.total = Arrays.stream(reduced.weights()).sum();
    this.cutoff = Cutoff.of(total, weights);
  }

  /**
   * A problem of as many sites as so much money pays.
   *
   * @param weights of the demands, not negative; 0 where existing stations cover it already
   * @param prices of the candidates, not negative
   * @param amount that may be spent, not negative, in the same unit
   */
  public static MaximalCover paid(CoverSets sets, double[] weights, long[] prices, long amount) {
    if (prices.length != sets.candidates() || weights.length != sets.demands() || amount < 0) {
      throw new IllegalArgumentException(
          "%d prices of %d candidates, %d weights of %d demands, %d to spend"
              .formatted(prices.length, sets.candidates(), weights.length, sets.demands(), amount));
    }
    Weights.check(weights);
    CoverReduction reduced = CoverReduction.of(sets, weights, prices);
    long[] left = IntStream.of(reduced.candidates()).mapToLong(one -> prices[one]).toArray();
    CoverLimit limit =
        new MoneyLimit(
            reduced.sets(), reduced.weights(), left, amount, Interruption.ofThisThread());
    return new MaximalCover(sets, weights, reduced, limit, 0);
  }

  /** The choice with its bound, the candidate that covers most first. */
  public Siting solve() {
    if (limit.allowsAll()) {
      return siting(reduced.candidates(), 0);
    }
    Branching branching =
        new Branching(
            relaxation(),
            limit.selection(),
            shares -> found(limit.rounded(shares)),
            cutoff,
            found(limit.greedy()),
            interruption);
    branching.begin(startPrices());
    branching.run(FIRST_BRANCHING);
    if (branching.open()) {
      for (double heat : new double[] {CoverAnnealing.HOT, CoverAnnealing.WARM}) {
        branching.offer(found(limit.annealed(branching.found().chosen(), heat)));
      }
      branching.run(BRANCHING);
    }
    if (branching.open()) {
      int[] hint = branching.found().chosen();
      limit
          .closed(new Closing(reduced.sets(), branching.settled(), hint, interruption))
          .ifPresent(
              outcome -> branching.take(outcome, allowed(outcome.found(), branching.found())));
    }
    return siting(reduced.whole(branching.found().chosen()), branching.bound());
  }

  /** What a solver found, unless it spent a little more by its tolerance. */
  private Found allowed(Found solved, Found known) {
    return limit.allows(solved.chosen()) ? found(solved.chosen()) : known;
  }

  private Siting siting(int[] chosen, double uncovered) {
    int[] order = new CoverOrder(sets, weights).of(chosen, least);
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
    return cost(limit.greedy());
  }

  private Relaxation relaxation() {
    return new CoverRelaxation(reduced.sets(), reduced.weights());
  }

  private Found found(int[] chosen) {
    return new Found(chosen, cost(chosen));
  }

  private double cost(int[] chosen) {
    return total - new CoverChoice(reduced.sets(), reduced.weights()).with(chosen).exactWeight();
  }

  /** Each demand's weight, shared by those that could cover it. */
  private double[] startPrices() {
    double[] prices = reduced.weights().clone();
    Arrays.setAll(prices, demand -> prices[demand] / reduced.sets().covering(demand).length);
    return prices;
  }
}
