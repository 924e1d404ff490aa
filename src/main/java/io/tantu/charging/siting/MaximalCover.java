package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The maximal covering location problem (Church and ReVelle 1974): p sites that cover the greatest
 * weight. A greedy choice is bettered by exchanges of one site; a Lagrangean relaxation of the
 * covering constraints gives the bound and further choices to better; at last the best one is
 * shaken and bettered again. For one thread.
 */
public final class MaximalCover {

  private static final int ITERATIONS = 800;

  private static final int SHAKES = 300;

  /** For how many numbers of sites a curve of bounds is relaxed. */
  private static final int CURVE_PARTS = 4;

  private static final long SEED = 20230801;

  /** Less than this is no better bound. */
  private static final double NOTICEABLE = 1e-9;

  /** Sums of whole numbers are whole up to this. */
  private static final double ROUNDING = 1e-6;

  private final CoverSets sets;
  private final double[] weights;
  private final int sites;
  private final boolean whole;
  private final Interruption interruption = Interruption.ofThisThread();
  private CoverState found;

  /** By number of sites, what no choice of so many covers more than; empty when not wanted. */
  private double[] most = {};

  /**
   * A problem.
   *
   * @param weights of the demands, not negative; 0 where existing stations cover it already
   * @param sites how many to choose, 1 to the number of candidates
   */
  public MaximalCover(CoverSets sets, double[] weights, int sites) {
    if (sites < 1 || sites > sets.candidates() || weights.length != sets.demands()) {
      throw new IllegalArgumentException(
          "%d of %d candidates, %d weights of %d demands"
              .formatted(sites, sets.candidates(), weights.length, sets.demands()));
    }
    this.sets = sets;
    this.weights = weights.clone();
    this.sites = sites;
    this.whole = Arrays.stream(weights).allMatch(weight -> weight == Math.rint(weight));
  }

  /** The choice with its bound. */
  public Siting solve() {
    found = new CoverState(sets, weights);
    found.addGreedily(sites);
    found.exchange(interruption);
    double bound = relaxed();
    shake(bound);
    boolean exhaust = !proven(bound) && Combinations.few(sets.candidates(), sites);
    if (exhaust) {
      Combinations.each(sets.candidates(), sites, this::take);
    }
    Siting siting = Siting.most(found.byGain(), found.weight(), bound);
    return exhaust ? siting.best() : siting;
  }

  /**
   * What no choice of so many candidates covers more than, by their number from 0 on. The prices of
   * one relaxation bound every number of sites, best the numbers near its own, so that a few of
   * them are tried.
   *
   * @param upTo largest number of sites, at most that of the candidates
   */
  public static double[] bounds(CoverSets sets, double[] weights, int upTo) {
    double[] least = new double[upTo + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    least[0] = 0;
    for (int part = 1; part <= CURVE_PARTS && upTo > 0; part++) {
      int sites = Math.max(1, upTo * part / CURVE_PARTS);
      double[] most = new MaximalCover(sets, weights, sites).bounds(upTo);
      Arrays.setAll(least, number -> Math.min(least[number], most[number]));
    }
    for (int number = upTo - 1; number > 0; number--) {
      least[number] = Math.min(least[number], least[number + 1]);
    }
    return least;
  }

  private double[] bounds(int upTo) {
    most = new double[upTo + 1];
    Arrays.fill(most, coverable());
    found = new CoverState(sets, weights);
    found.addGreedily(sites);
    found.exchange(interruption);
    most[sites] = Math.min(most[sites], relaxed());
    return most;
  }

  /** Takes a part out, fills up and exchanges again, from the best that is known. */
  private void shake(double bound) {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < SHAKES && !proven(bound); i++) {
      int part = 1 + random.nextInt(Math.max(1, sites / 5));
      CoverState state = found.copy();
      state.shake(part, random);
      state.addGreedily(part);
      state.exchange(interruption);
      if (state.weight() > found.weight()) {
        found = state;
      }
    }
  }

  private boolean proven(double bound) {
    return Siting.meet(found.weight(), bound);
  }

  private void take(int[] chosen) {
    CoverState state = new CoverState(sets, weights);
    for (int candidate : chosen) {
      state.add(candidate);
    }
    if (state.weight() > found.weight()) {
      found = state;
    }
  }

  /** The least bound of the relaxation; keeps the best choice that was met on the way. */
  private double relaxed() {
    double bound = coverable();
    double[] prices = startPrices();
    double[] worth = new double[sets.candidates()];
    double least = Double.POSITIVE_INFINITY;
    Subgradient steps = new Subgradient();
    for (int i = 0; i < ITERATIONS && !steps.exhausted() && !proven(bound); i++) {
      interruption.check();
      int[] dearest = dearest(worth, prices);
      int[] chosen = Arrays.copyOf(dearest, sites);
      double none = 0;
      for (int demand = 0; demand < weights.length; demand++) {
        none += Math.max(0, weights[demand] - prices[demand]);
      }
      double value = none;
      for (int candidate : chosen) {
        value += worth[candidate];
      }
      boundEach(none, worth, dearest);
      boolean better = value < least * (1 - NOTICEABLE);
      least = Math.min(least, value);
      bound = Math.min(bound, bound(value));
      if (better) {
        better(chosen);
      }
      steps.next(better);
      move(prices, chosen, steps, value - found.weight());
    }
    return bound;
  }

  private double bound(double value) {
    return whole ? Math.floor(value + ROUNDING) : value;
  }

  /** Bounds every number of sites by the same prices: the dearest so many. */
  private void boundEach(double none, double[] worth, int[] dearest) {
    double value = none;
    for (int number = 1; number < most.length; number++) {
      value += worth[dearest[number - 1]];
      most[number] = Math.min(most[number], bound(value));
    }
  }

  /** What all candidates together cover. */
  private double coverable() {
    double sum = 0;
    for (int demand = 0; demand < weights.length; demand++) {
      sum += sets.isCovered(demand) ? weights[demand] : 0;
    }
    return sum;
  }

  /** Each demand's weight, shared by those that could cover it. */
  private double[] startPrices() {
    double[] prices = new double[weights.length];
    Arrays.setAll(prices, i -> weights[i] / Math.max(1, sets.covering(i).length));
    return prices;
  }

  /** The candidates, those whose demands are dearest together first, of equal ones the first. */
  private int[] dearest(double[] worth, double[] prices) {
    for (int candidate = 0; candidate < worth.length; candidate++) {
      double sum = 0;
      for (int demand : sets.covered(candidate)) {
        sum += prices[demand];
      }
      worth[candidate] = sum;
    }
    return IntStream.range(0, worth.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer candidate) -> -worth[candidate]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void better(int[] chosen) {
    CoverState state = new CoverState(sets, weights);
    for (int candidate : chosen) {
      state.add(candidate);
    }
    state.exchange(interruption);
    if (state.weight() > found.weight()) {
      found = state;
    }
  }

  private void move(double[] prices, int[] chosen, Subgradient steps, double distance) {
    int[] slack = new int[prices.length];
    for (int candidate : chosen) {
      for (int demand : sets.covered(candidate)) {
        slack[demand]++;
      }
    }
    double squared = 0;
    for (int demand = 0; demand < prices.length; demand++) {
      if (prices[demand] < weights[demand]) {
        slack[demand]--;
      }
      squared += (double) slack[demand] * slack[demand];
    }
    double step = steps.step(distance, squared);
    for (int demand = 0; demand < prices.length; demand++) {
      prices[demand] =
          Math.max(0, Math.min(weights[demand], prices[demand] - step * slack[demand]));
    }
  }
}
