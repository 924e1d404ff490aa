package io.tantu.charging.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cases of the domain study, 6, that can be done by hand: demand and candidates on a line at 0,
 * 1, 2, 3 and 10 with the weights 1, 1, 1, 1 and 5.
 */
class SitingOnALineTest {

  private static final double[] PLACES = {0, 1, 2, 3, 10};
  private static final double[] WEIGHTS = {1, 1, 1, 1, 5};

  private static double[][] distances() {
    return Arrays.stream(PLACES)
        .mapToObj(here -> Arrays.stream(PLACES).map(there -> Math.abs(here - there)).toArray())
        .toArray(double[][]::new);
  }

  private static CoverSets within(double standard) {
    return CoverSets.within(standard, 5, 5, (demand, candidate) -> distances()[demand][candidate]);
  }

  private static double[] noStation() {
    double[] none = new double[PLACES.length];
    Arrays.fill(none, Double.POSITIVE_INFINITY);
    return none;
  }

  @ParameterizedTest
  @CsvSource({"1,3", "0,5", "10,1"})
  void soFewSitesCoverAll(double standard, int sites) {
    Siting siting = new SetCover(within(standard), WEIGHTS).solve();
    assertThat(siting.chosen()).hasSize(sites);
    assertThat(siting.objective()).isEqualTo(sites);
    assertThat(siting.bound()).isEqualTo(sites);
    Outcome outcome = closing(within(standard)).fewest().orElseThrow();
    assertThat(outcome)
        .extracting(o -> o.found().cost(), Outcome::bound)
        .containsExactly((double) sites, (double) sites);
  }

  private static Closing closing(CoverSets sets) {
    return new Closing(sets, Fixed.none(5), new int[0], Interruption.ofThisThread());
  }

  /**
   * The site at 10 covers 5 and costs 6, that at 1 or 2 covers 3 and costs 2, the others 2 for 1.
   */
  @ParameterizedTest
  @CsvSource({"0,0", "1,2", "2,4", "3,4", "5,4", "6,5", "7,7", "8,9", "100,9"})
  void soMuchMoneyCovers(long amount, double covered) {
    long[] prices = {1, 2, 2, 1, 6};
    Siting siting = MaximalCover.paid(within(1), WEIGHTS, prices, amount).solve();
    assertThat(siting.objective()).isEqualTo(covered);
    assertThat(siting.bound()).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({"1,5", "2,8", "3,9", "5,9"})
  void soMuchIsCovered(int sites, double covered) {
    Siting siting = new MaximalCover(within(1), WEIGHTS, sites).solve();
    assertThat(siting.objective()).isEqualTo(covered);
    assertThat(siting.bound()).isEqualTo(covered);
    assertThat(siting.gap()).isZero();
    assertThat(siting.chosen().get(0)).as("the heaviest first").isEqualTo(4);
    Outcome outcome = closing(within(1)).leastUncovered(WEIGHTS, sites).orElseThrow();
    assertThat(9 - outcome.found().cost()).isCloseTo(covered, offset(1e-9));
    assertThat(9 - outcome.bound()).isCloseTo(covered, offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"1,34", "2,4", "5,0"})
  void theWayIsSoLong(int sites, double cost) {
    Median median = new Median(WEIGHTS, distances(), noStation(), sites);
    Siting siting = median.solve();
    assertThat(siting.objective()).isEqualTo(cost);
    assertThat(siting.bound()).isEqualTo(cost);
    assertThat(siting.chosen().get(0)).isEqualTo(4);
    Outcome outcome = median.program(Fixed.none(5), new int[0]).orElseThrow();
    assertThat(outcome.found().cost()).isCloseTo(cost, offset(1e-9));
    assertThat(outcome.bound()).isCloseTo(cost, offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"1,7", "2,2", "3,1", "5,0"})
  void theLongestWayIsSoLong(int sites, double longest) {
    Siting siting = new Centre(distances(), sites).solve();
    assertThat(siting.objective()).isEqualTo(longest);
    assertThat(siting.bound()).isEqualTo(longest);
    assertThat(siting.chosen()).hasSizeLessThanOrEqualTo(sites);
  }

  /** With a station at 10 the next one goes to where the others are. */
  @Test
  void whatAStationServesAlreadyCountsForNothing() {
    double[] existing = Arrays.stream(PLACES).map(place -> Math.abs(10 - place)).toArray();
    Siting siting = new Median(WEIGHTS, distances(), existing, 1).solve();
    assertThat(siting.objective()).isEqualTo(4);
    assertThat(siting.chosen()).isSubsetOf(List.of(1, 2)).hasSize(1);
  }

  @Test
  void aDistanceThatEqualsTheStandardIsCovered() {
    assertThat(within(1).covered(0)).containsExactly(0, 1);
    assertThat(within(Math.nextDown(1.0)).covered(0)).containsExactly(0);
  }

  @Test
  void demandThatNobodyReachesIsLeftOut() {
    CoverSets sets =
        CoverSets.within(
            5, 2, 1, (demand, candidate) -> demand == 0 ? 1 : Double.POSITIVE_INFINITY);
    assertThat(sets.isCovered(0)).isTrue();
    assertThat(sets.isCovered(1)).isFalse();
    assertThat(new SetCover(sets, new double[2]).solve()).isEqualTo(new Siting(List.of(0), 1, 1));
    CoverSets none = CoverSets.within(5, 2, 1, (demand, candidate) -> 6);
    assertThat(new SetCover(none, new double[2]).solve()).isEqualTo(new Siting(List.of(), 0, 0));
  }

  /** Three demands of weight 1 at one candidate, one of weight 5 at the other. */
  @Test
  void theFewestAreInTheOrderOfTheWeightThatTheyCover() {
    CoverSets sets =
        CoverSets.within(0, 4, 2, (demand, candidate) -> demand < 3 == (candidate == 0) ? 0 : 1);
    assertThat(new SetCover(sets, new double[] {1, 1, 1, 5}).solve().chosen())
        .containsExactly(1, 0);
  }

  @Test
  void aWeightBelowNothingIsRefused() {
    assertThatThrownBy(() -> new MaximalCover(within(1), new double[] {1, 1, -2, 1, 1}, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("demand 2 weighs -2.0");
    assertThatThrownBy(
            () -> new Median(new double[] {1, 1, 1, Double.NaN, 1}, distances(), noStation(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("demand 3 weighs NaN");
  }

  @ParameterizedTest
  @CsvSource({"0", "6", "-1"})
  void soManySitesCannotBeChosen(int sites) {
    assertThatThrownBy(() -> new MaximalCover(within(1), WEIGHTS, sites))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Median(WEIGHTS, distances(), noStation(), sites))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Two large sets share the pairs of twenty-five small ones with one demand left to each. */
  @Test
  void twoLargeSetsAndWhatTheyLeaveAreFewest() {
    int pairs = 25;
    CoverSets sets =
        CoverSets.within(
            0,
            2 * pairs,
            pairs + 2,
            (demand, candidate) ->
                candidate < pairs
                    ? demand / 2 == candidate ? 0 : 1
                    : demand % 2 == candidate - pairs && demand > 1 ? 0 : 1);
    Siting siting = new SetCover(sets, new double[2 * pairs]).solve();
    assertThat(siting.objective()).isEqualTo(3);
    assertThat(siting.gap()).isZero();
  }

  @Test
  void weightsOfAnotherLengthAreRefusedInWords() {
    CoverSets sets = within(1);
    double[] few = new double[sets.demands() - 1];
    assertThatThrownBy(() -> new MaximalCover(sets, few, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MaximalCover.bounds(sets, few, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Median(new double[2], new double[0][], new double[2], 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
