package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;

/**
 * The maximal covering problem with a budget (Khuller, Moss and Naor 1999): candidates of different
 * prices that together cost no more than the budget and cover the greatest weight. The better of
 * two greedy choices, by gain and by gain for the price, is bettered by exchanges; a relaxation
 * gives the bound, and cases close the gap as far as a given amount of work reaches. For one
 * thread.
 */
public final class BudgetCover {

  private static final long BRANCHING = 1_000_000_000;

  /** So great a part of a candidate is worth to be tried whole. */
  private static final double LEAST_SHARE = 0.2;

  private final CoverSets sets;
  private final double[] weights;
  private final double total;
  private final Budget budget;
  private final Interruption interruption = Interruption.ofThisThread();

  /**
   * A problem.
   *
   * @param weights of the demands, not negative; 0 where existing stations cover it already
   * @param prices of the candidates, not negative, in the unit of the budget
   * @param budget what may be spent, not negative
   */
  public BudgetCover(CoverSets sets, double[] weights, double[] prices, double budget) {
    if (weights.length != sets.demands() || prices.length != sets.candidates() || !(budget >= 0)) {
      throw new IllegalArgumentException(
          "%d weights of %d demands, %d prices of %d candidates, a budget of %s"
              .formatted(weights.length, sets.demands(), prices.length, sets.candidates(), budget));
    }
    Weights.check(weights);
    for (double price : prices) {
      if (!(price >= 0)) {
        throw new IllegalArgumentException(
            "a candidate costs %s instead of 0 or more".formatted(price));
      }
    }
    CoverReduction merged = CoverReduction.ofDemands(sets, weights);
    this.sets = merged.sets();
    this.weights = merged.weights();
    this.total = Arrays.stream(this.weights).sum();
    this.budget = new Budget(prices, budget);
  }

  /** The choice with its bound, the candidate that covers most first. */
  public Siting solve() {
    double[] none = new double[sets.candidates()];
    Branching branching =
        new Branching(
            new CoverRelaxation(sets, weights),
            budget,
            this::rounded,
            Cutoff.of(weights),
            plain().orBetter(rounded(none)),
            interruption);
    double[] prices = weights.clone();
    Arrays.setAll(prices, demand -> prices[demand] / sets.covering(demand).length);
    branching.begin(prices);
    branching.run(BRANCHING);
    int[] order = new CoverOrder(sets, weights).of(branching.found().chosen(), 0);
    return Siting.most(order, total - cost(order), total - branching.bound());
  }

  private Found plain() {
    BudgetChoice choice = new BudgetChoice(sets, weights, budget);
    choice.fill(choice::gain);
    return found(choice);
  }

  /** What is chosen in greater parts first, then what gains most for its price. */
  private Found rounded(double[] shares) {
    BudgetChoice choice = new BudgetChoice(sets, weights, budget);
    for (int candidate : Ascending.greatest(shares, shares.length)) {
      if (shares[candidate] > LEAST_SHARE) {
        choice.addIfAffordable(candidate);
      }
    }
    choice.fill(choice::gainForPrice);
    return found(choice);
  }

  private Found found(BudgetChoice choice) {
    choice.exchange(interruption::check);
    int[] chosen = choice.candidates();
    return new Found(chosen, cost(chosen));
  }

  private double cost(int[] chosen) {
    return total - new CoverChoice(sets, weights).with(chosen).exactWeight();
  }
}
