package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Sites that cost so much at most.
 *
 * @param prices of the candidates, not negative
 * @param amount that may be spent, in the same unit
 */
record MoneyLimit(
    CoverSets sets, double[] weights, long[] prices, long amount, Interruption interruption)
    implements CoverLimit {

  private static final long ANNEALING = 500_000_000;

  @Override
  public boolean allowsAll() {
    return LongStream.of(prices).sum() <= amount;
  }

  @Override
  public boolean allows(int[] candidates) {
    return IntStream.of(candidates).mapToLong(one -> prices[one]).sum() <= amount;
  }

  @Override
  public Selection selection() {
    return new Knapsack(prices, amount);
  }

  /** The better of what gains most for its price and what gains most (Khuller et al. 1999). */
  @Override
  public int[] greedy() {
    PaidChoice worth = choice().fill().exchange();
    PaidChoice most = choice().fillWithMost().fill().exchange();
    return (most.weight() > worth.weight() ? most : worth).candidates();
  }

  @Override
  public int[] annealed(int[] start, double heat) {
    int[] best = choice().with(start).anneal(heat, ANNEALING);
    return choice().with(best).exchange().candidates();
  }

  @Override
  public int[] rounded(double[] shares) {
    PaidChoice choice = choice();
    for (int candidate : Ascending.greatest(shares, shares.length)) {
      if (shares[candidate] > 0 && choice.pays(candidate)) {
        choice.add(candidate);
      }
    }
    return choice.fill().candidates();
  }

  @Override
  public Optional<Outcome> closed(Closing closing) {
    return closing.leastUncovered(weights, prices, amount);
  }

  private PaidChoice choice() {
    return new PaidChoice(sets, weights, prices, amount, interruption);
  }
}
