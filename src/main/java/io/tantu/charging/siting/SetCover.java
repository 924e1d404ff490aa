package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The location set covering problem (Toregas et al. 1971): how few sites cover all demand that any
 * candidate covers. The problem is reduced; a greedy choice is freed of sites that others make
 * needless; a relaxation gives the bound, and cases close the gap as far as a given amount of work
 * reaches. For one thread.
 */
public final class SetCover {

  /** Steps of work that close most small problems before anything dear is tried. */
  private static final long FIRST_BRANCHING = 20_000_000;

  private static final long SEARCH = 300_000_000;
  private static final long BRANCHING = 500_000_000;

  /** What a candidate counts of which no share is chosen. */
  private static final double LEAST_SHARE = 0.05;

  private final CoverSets all;
  private final double[] weights;
  private final CoverReduction reduced;
  private final Interruption interruption = Interruption.ofThisThread();

  /**
   * A problem.
   *
   * @param weights of the demands, by which the sites are put in order
   */
  public SetCover(CoverSets sets, double[] weights) {
    if (weights.length != sets.demands()) {
      throw new IllegalArgumentException(
          "%d weights of %d demands".formatted(weights.length, sets.demands()));
    }
    this.all = sets;
    this.weights = weights;
    this.reduced = CoverReduction.ofAll(sets);
  }

  /** The fewest sites that were found, with the bound; the one that covers most comes first. */
  public Siting solve() {
    return fewest(0, Integer.MAX_VALUE);
  }

  /**
   * The same, for one who only asks whether so few sites are enough: it is settled as soon as so
   * few are found, or the bound is higher.
   */
  Siting within(int sites) {
    return fewest(sites, sites + 1);
  }

  private Siting fewest(int enough, int tooMany) {
    if (reduced.sets().demands() == 0) {
      return new Siting(List.of(), 0, 0);
    }
    Found greedy = rounded(new double[reduced.candidates().length]);
    Branching branching =
        new Branching(
            new CoverRelaxation(reduced.sets(), reduced.weights()),
            new Fewest(),
            this::rounded,
            new Cutoff(true, reduced.sets().demands()),
            greedy,
            interruption);
    branching.aim(enough, tooMany);
    branching.begin(startPrices());
    branching.run(FIRST_BRANCHING);
    if (branching.open()) {
      double least = Math.max(enough, branching.bound());
      int[] fewer = new RowWeighting(reduced.sets(), branching.found().chosen()).run(SEARCH, least);
      branching.offer(new Found(fewer, fewer.length));
      branching.run(BRANCHING);
    }
    if (branching.open()) {
      int[] hint = branching.found().chosen();
      new Closing(reduced.sets(), branching.settled(), hint, interruption)
          .fewest()
          .ifPresent(outcome -> branching.take(outcome, whole(outcome.found())));
    }
    int[] chosen = new CoverOrder(all, weights).of(reduced.whole(branching.found().chosen()), 0);
    return Siting.least(chosen, chosen.length, branching.bound());
  }

  /** What the choice costs is counted, not taken from the solver's sums. */
  private static Found whole(Found found) {
    return new Found(found.chosen(), found.chosen().length);
  }

  private double[] startPrices() {
    double[] prices = new double[reduced.sets().demands()];
    Arrays.setAll(
        prices,
        demand ->
            IntStream.of(reduced.sets().covering(demand))
                .mapToDouble(candidate -> 1.0 / reduced.sets().covered(candidate).length)
                .min()
                .orElseThrow());
    return prices;
  }

  /**
   * The whole candidates, and those of which the greatest shares are chosen, each that covers more,
   * until all is covered; then without those that the others make needless.
   */
  private Found rounded(double[] shares) {
    CoverChoice choice = new CoverChoice(reduced.sets(), reduced.weights());
    IntStream.range(0, shares.length).filter(one -> shares[one] >= 1).forEach(choice::add);
    for (int best = next(choice, shares); best >= 0; best = next(choice, shares)) {
      choice.add(best);
    }
    for (int candidate : Ascending.order(shares, choice.candidates())) {
      if (choice.gain(candidate) == 0) {
        choice.remove(candidate);
      }
    }
    return new Found(choice.candidates(), choice.candidates().length);
  }

  /** The candidate to add, −1 when all is covered. */
  private static int next(CoverChoice choice, double[] shares) {
    int best = -1;
    double most = 0;
    for (int candidate = 0; candidate < shares.length; candidate++) {
      double value = choice.gain(candidate) * (LEAST_SHARE + shares[candidate]);
      if (!choice.chosen(candidate) && value > most) {
        most = value;
        best = candidate;
      }
    }
    return best;
  }
}
