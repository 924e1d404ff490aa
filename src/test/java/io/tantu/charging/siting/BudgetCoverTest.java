package io.tantu.charging.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

class BudgetCoverTest {

  private static final InstanceCount COUNT = new InstanceCount();

  @AfterContainer
  static void sayHowMany() {
    COUNT.print();
  }

  /** Against each choice that the budget pays for. */
  @Property(tries = 300)
  void theMostIsCoveredForTheMoney(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean[][] covers = new boolean[demands][candidates];
    double[] weights = new double[demands];
    boolean whole = random.nextBoolean();
    for (int i = 0; i < demands; i++) {
      weights[i] = whole ? random.nextInt(10) : 10 * random.nextDouble();
      for (int j = 0; j < candidates; j++) {
        covers[i][j] = random.nextInt(4) == 0;
      }
    }
    double[] prices = IntStream.range(0, candidates).mapToDouble(j -> random.nextInt(20)).toArray();
    double budget = random.nextInt(1 + 5 * candidates);
    double most = 0;
    for (int bits = 0; bits < 1 << candidates; bits++) {
      if (price(prices, bits) <= budget) {
        most = Math.max(most, covered(covers, weights, bits));
      }
    }
    CoverSets sets = CoverSets.within(0, demands, candidates, (i, j) -> covers[i][j] ? 0 : 1);
    Siting siting = new BudgetCover(sets, weights, prices, budget).solve();
    int bits = siting.chosen().stream().mapToInt(j -> 1 << j).sum();
    assertThat(price(prices, bits)).isLessThanOrEqualTo(budget);
    assertThat(covered(covers, weights, bits)).isCloseTo(siting.objective(), within(1e-9));
    assertThat(siting.objective()).isCloseTo(most, within(1e-9));
    assertThat(siting.bound()).isCloseTo(most, within(1e-6));
    COUNT.add("maximal cover with a budget");
  }

  private static double price(double[] prices, int bits) {
    return IntStream.range(0, prices.length)
        .filter(j -> (bits >> j & 1) == 1)
        .mapToDouble(j -> prices[j])
        .sum();
  }

  private static double covered(boolean[][] covers, double[] weights, int bits) {
    double covered = 0;
    for (int i = 0; i < weights.length; i++) {
      boolean[] row = covers[i];
      boolean any = IntStream.range(0, row.length).anyMatch(j -> (bits >> j & 1) == 1 && row[j]);
      covered += any ? weights[i] : 0;
    }
    return covered;
  }

  /**
   * One that covers 10 for 10 beside one that covers 2 for 1: the greedy for the price is wrong.
   */
  @Example
  void aDearCandidateCanBeWorthTheWholeBudget() {
    CoverSets sets = CoverSets.within(0, 2, 2, (i, j) -> i == j ? 0 : 1);
    Siting siting = new BudgetCover(sets, new double[] {10, 2}, new double[] {10, 1}, 10).solve();
    assertThat(siting.chosen()).containsExactly(0);
    assertThat(siting.objective()).isEqualTo(10);
    assertThat(siting.gap()).isZero();
  }

  @Example
  void aBudgetBelowNothingIsRefused() {
    CoverSets sets = CoverSets.within(0, 1, 1, (i, j) -> 0);
    assertThatThrownBy(() -> new BudgetCover(sets, new double[] {1}, new double[] {1}, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1.0");
  }
}
