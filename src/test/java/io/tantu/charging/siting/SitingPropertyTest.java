package io.tantu.charging.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Against trying every choice, on random instances of up to twelve candidates; on larger ones that
 * the bound is never beaten by any choice.
 */
class SitingPropertyTest {

  private static final double STANDARD = 0.3;

  private static final InstanceCount COUNT = new InstanceCount();

  @AfterContainer
  static void sayHowMany() {
    COUNT.print();
  }

  private record Instance(double[] weights, double[][] distances, double[] existing) {

    static Instance random(long seed, int demands, int candidates) {
      Random random = new Random(seed);
      double[][] here = places(random, demands);
      double[][] there = places(random, candidates);
      double[][] distances = new double[demands][candidates];
      for (int i = 0; i < demands; i++) {
        for (int j = 0; j < candidates; j++) {
          distances[i][j] = Math.hypot(here[i][0] - there[j][0], here[i][1] - there[j][1]);
        }
      }
      boolean whole = random.nextBoolean();
      double[] weights =
          random.doubles(demands, 0, 10).map(w -> whole ? Math.rint(w) : w).toArray();
      double[] existing = new double[demands];
      double[] station = {random.nextDouble(), random.nextDouble()};
      boolean none = random.nextBoolean();
      Arrays.setAll(
          existing,
          i ->
              none
                  ? Double.POSITIVE_INFINITY
                  : Math.hypot(here[i][0] - station[0], here[i][1] - station[1]));
      return new Instance(weights, distances, existing);
    }

    private static double[][] places(Random random, int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> new double[] {random.nextDouble(), random.nextDouble()})
          .toArray(double[][]::new);
    }

    Instance withWeights(double each) {
      double[] same = new double[weights.length];
      Arrays.fill(same, each);
      return new Instance(same, distances, existing);
    }

    int candidates() {
      return distances[0].length;
    }

    CoverSets sets() {
      return CoverSets.within(STANDARD, weights.length, candidates(), (i, j) -> distances[i][j]);
    }

    double covered(BitSet chosen) {
      double covered = 0;
      for (int i = 0; i < weights.length; i++) {
        double[] row = distances[i];
        covered += chosen.stream().anyMatch(j -> row[j] <= STANDARD) ? weights[i] : 0;
      }
      return covered;
    }

    double cost(BitSet chosen) {
      double cost = 0;
      for (int i = 0; i < weights.length; i++) {
        double[] row = distances[i];
        double nearest = chosen.stream().mapToDouble(j -> row[j]).min().orElseThrow();
        cost += weights[i] == 0 ? 0 : weights[i] * Math.min(nearest, existing[i]);
      }
      return cost;
    }

    double longestBesideExisting(BitSet chosen) {
      double longest = 0;
      for (int i = 0; i < distances.length; i++) {
        double[] row = distances[i];
        double nearest = chosen.stream().mapToDouble(j -> row[j]).min().orElseThrow();
        longest = Math.max(longest, Math.min(nearest, existing[i]));
      }
      return longest;
    }

    double longest(BitSet chosen) {
      return Arrays.stream(distances)
          .mapToDouble(row -> chosen.stream().mapToDouble(j -> row[j]).min().orElseThrow())
          .max()
          .orElseThrow();
    }
  }

  /** Every choice of so many candidates. */
  private static Iterable<BitSet> choices(int candidates, int sites) {
    return () ->
        IntStream.range(0, 1 << candidates)
            .filter(bits -> Integer.bitCount(bits) == sites)
            .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
            .iterator();
  }

  private static BitSet set(Outcome outcome) {
    BitSet set = new BitSet();
    Arrays.stream(outcome.found().chosen()).forEach(set::set);
    return set;
  }

  private static BitSet set(Siting siting) {
    BitSet set = new BitSet();
    siting.chosen().forEach(set::set);
    return set;
  }

  @Property(tries = 300)
  void theMostIsCovered(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates,
      @ForAll @IntRange(min = 1, max = 12) int wanted) {
    Instance instance = Instance.random(seed, demands, candidates);
    int sites = Math.min(wanted, candidates);
    double most = 0;
    for (BitSet choice : choices(candidates, sites)) {
      most = Math.max(most, instance.covered(choice));
    }
    Siting siting = new MaximalCover(instance.sets(), instance.weights, sites).solve();
    assertThat(siting.objective()).isCloseTo(most, within(1e-9));
    assertThat(siting.bound()).isCloseTo(most, within(1e-6));
    assertThat(instance.covered(set(siting))).isCloseTo(siting.objective(), within(1e-9));
    assertThat(siting.chosen()).hasSize(sites).doesNotHaveDuplicates();
    COUNT.add("maximal cover");
  }

  /** The integer program alone, without prices or cases. */
  @Property(tries = 300)
  void theProgramCoversTheMost(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates,
      @ForAll @IntRange(min = 1, max = 12) int wanted) {
    Instance instance = Instance.random(seed, demands, candidates);
    int sites = Math.min(wanted, candidates);
    double most = 0;
    for (BitSet choice : choices(candidates, sites)) {
      most = Math.max(most, instance.covered(choice));
    }
    double all = Arrays.stream(instance.weights).sum();
    Outcome outcome = closing(instance).leastUncovered(instance.weights, sites).orElseThrow();
    assertThat(all - outcome.found().cost()).isCloseTo(most, within(1e-6));
    assertThat(all - outcome.bound()).isCloseTo(most, within(1e-6));
    assertThat(instance.covered(set(outcome))).isCloseTo(most, within(1e-6));
    assertThat(outcome.found().chosen().length).isLessThanOrEqualTo(sites);
    COUNT.add("maximal cover by program");
  }

  /** Prices of which some are 0, some more than there is, and many the same. */
  private static long[] prices(long seed, int candidates) {
    return new Random(seed).longs(candidates, 0, 9).toArray();
  }

  private static long spent(long[] prices, IntStream chosen) {
    return chosen.mapToLong(candidate -> prices[candidate]).sum();
  }

  private static double mostPaid(Instance instance, long[] prices, long amount) {
    return IntStream.range(0, 1 << instance.candidates())
        .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
        .filter(choice -> spent(prices, choice.stream()) <= amount)
        .mapToDouble(instance::covered)
        .max()
        .orElseThrow();
  }

  @Property(tries = 300)
  void theMoneyCoversTheMost(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates,
      @ForAll @IntRange(min = 0, max = 40) int amount) {
    Instance instance = Instance.random(seed, demands, candidates);
    long[] prices = prices(seed, candidates);
    double most = mostPaid(instance, prices, amount);
    Siting siting = MaximalCover.paid(instance.sets(), instance.weights, prices, amount).solve();
    assertThat(siting.objective()).isCloseTo(most, within(1e-9));
    assertThat(siting.bound()).isCloseTo(most, within(1e-6));
    assertThat(instance.covered(set(siting))).isCloseTo(siting.objective(), within(1e-9));
    assertThat(spent(prices, set(siting).stream())).isLessThanOrEqualTo(amount);
    assertThat(siting.chosen()).doesNotHaveDuplicates();
    COUNT.add("maximal cover by money");
  }

  @Property(tries = 300)
  void theProgramSpendsNoMore(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates,
      @ForAll @IntRange(min = 0, max = 40) int amount) {
    Instance instance = Instance.random(seed, demands, candidates);
    long[] prices = prices(seed, candidates);
    double left = Arrays.stream(instance.weights).sum() - mostPaid(instance, prices, amount);
    Outcome outcome =
        closing(instance).leastUncovered(instance.weights, prices, amount).orElseThrow();
    assertThat(outcome.found().cost()).isCloseTo(left, within(1e-6));
    assertThat(outcome.bound()).isCloseTo(left, within(1e-6));
    assertThat(spent(prices, set(outcome).stream())).isLessThanOrEqualTo(amount);
    COUNT.add("maximal cover by money, by program");
  }

  @Property(tries = 20)
  void noChoiceThatTheMoneyPaysBeatsTheBound(@ForAll long seed) {
    Instance instance = Instance.random(seed, 120, 40);
    Random random = new Random(seed);
    long[] prices = random.longs(40, 1, 1_000).toArray();
    long amount = 3_000;
    Siting siting = MaximalCover.paid(instance.sets(), instance.weights, prices, amount).solve();
    assertThat(spent(prices, set(siting).stream())).isLessThanOrEqualTo(amount);
    for (int trial = 0; trial < 200; trial++) {
      BitSet choice = new BitSet();
      random
          .ints(60, 0, 40)
          .filter(one -> spent(prices, choice.stream()) + prices[one] <= amount)
          .forEach(choice::set);
      assertThat(siting.bound()).isGreaterThanOrEqualTo(instance.covered(choice) - 1e-9);
    }
  }

  private static Closing closing(Instance instance) {
    return closing(instance.sets());
  }

  private static Closing closing(CoverSets sets) {
    Fixed none = Fixed.none(sets.candidates());
    return new Closing(sets, none, new int[0], Interruption.ofThisThread());
  }

  /** For every number of sites, against each choice of so many. */
  @Property(tries = 300)
  void noChoiceOfAnyNumberBeatsTheCurve(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 10) int candidates) {
    Instance instance = Instance.random(seed, demands, candidates);
    double[] bounds = MaximalCover.bounds(instance.sets(), instance.weights, candidates);
    assertThat(bounds).hasSize(candidates + 1).isSorted();
    for (int sites = 0; sites <= candidates; sites++) {
      for (BitSet choice : choices(candidates, sites)) {
        assertThat(bounds[sites]).isGreaterThanOrEqualTo(instance.covered(choice) - 1e-9);
      }
    }
  }

  @Property(tries = 300)
  void theWayIsTheLeast(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates,
      @ForAll @IntRange(min = 1, max = 12) int wanted) {
    Instance instance = Instance.random(seed, demands, candidates);
    int sites = Math.min(wanted, candidates);
    double least = Double.POSITIVE_INFINITY;
    for (BitSet choice : choices(candidates, sites)) {
      least = Math.min(least, instance.cost(choice));
    }
    Siting siting =
        new Median(instance.weights, instance.distances, instance.existing, sites).solve();
    assertThat(siting.objective()).isCloseTo(least, within(1e-9));
    assertThat(siting.bound()).isCloseTo(least, within(1e-6));
    assertThat(instance.cost(set(siting))).isCloseTo(siting.objective(), within(1e-9));
    COUNT.add("p-median");
  }

  @Property(tries = 300)
  void theWayOfTheProgramIsTheLeast(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates,
      @ForAll @IntRange(min = 1, max = 12) int wanted) {
    Instance instance = Instance.random(seed, demands, candidates);
    int sites = Math.min(wanted, candidates);
    double least = Double.POSITIVE_INFINITY;
    for (BitSet choice : choices(candidates, sites)) {
      least = Math.min(least, instance.cost(choice));
    }
    Outcome outcome =
        new Median(instance.weights, instance.distances, instance.existing, sites)
            .program(Fixed.none(candidates), new int[0])
            .orElseThrow();
    assertThat(outcome.found().cost()).isCloseTo(least, within(1e-6));
    assertThat(outcome.bound()).isCloseTo(least, within(1e-6));
    COUNT.add("p-median by program");
  }

  @Property(tries = 300)
  void theFewestCoverAll(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates) {
    Instance instance = Instance.random(seed, demands, candidates);
    CoverSets sets = instance.sets();
    BitSet all = new BitSet();
    all.set(0, candidates);
    Instance counted = instance.withWeights(1);
    double coverable = counted.covered(all);
    int fewest = -1;
    for (int sites = 0; fewest < 0; sites++) {
      for (BitSet choice : choices(candidates, sites)) {
        fewest = counted.covered(choice) == coverable ? sites : fewest;
      }
    }
    Siting siting = new SetCover(sets, instance.weights).solve();
    assertThat(siting.objective()).isEqualTo(fewest);
    assertThat(siting.bound()).isEqualTo(fewest);
    assertThat(siting.chosen()).hasSize(fewest);
    assertThat(counted.covered(set(siting))).isEqualTo(coverable);
    COUNT.add("set cover");
    Outcome outcome = closing(sets).fewest().orElseThrow();
    assertThat(outcome.found().cost()).isCloseTo(fewest, within(1e-6));
    assertThat(outcome.bound()).isCloseTo(fewest, within(1e-6));
    assertThat(counted.covered(set(outcome))).isEqualTo(coverable);
    COUNT.add("set cover by program");
  }

  @Property(tries = 300)
  void theLongestWayIsTheShortest(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 15) int demands,
      @ForAll @IntRange(min = 1, max = 10) int candidates,
      @ForAll @IntRange(min = 1, max = 10) int wanted) {
    Instance instance = Instance.random(seed, demands, candidates);
    int sites = Math.min(wanted, candidates);
    double shortest = Double.POSITIVE_INFINITY;
    for (BitSet choice : choices(candidates, sites)) {
      shortest = Math.min(shortest, instance.longest(choice));
    }
    Siting siting = new Centre(instance.distances, sites).solve();
    assertThat(siting.objective()).isEqualTo(shortest);
    assertThat(siting.bound()).isEqualTo(shortest);
    assertThat(siting.chosen()).hasSizeLessThanOrEqualTo(sites);
    COUNT.add("p-centre");
    assertThat(fewest(instance, shortest)).isLessThanOrEqualTo(sites);
    assertThat(fewest(instance, Math.nextDown(shortest))).isGreaterThan(sites);
    COUNT.add("p-centre by program");
  }

  /** How few sites the program needs so that no way is longer; infinite when some must be. */
  private static double fewest(Instance instance, double longest) {
    int demands = instance.weights.length;
    CoverSets sets =
        CoverSets.within(
            longest, demands, instance.candidates(), (i, j) -> instance.distances[i][j]);
    return IntStream.range(0, demands).allMatch(sets::isCovered)
        ? Math.rint(closing(sets).fewest().orElseThrow().found().cost())
        : Double.POSITIVE_INFINITY;
  }

  /** With a station that stands, the longest way is the shorter of the two. */
  @Property(tries = 300)
  void theLongestWayBesideAStationIsTheShortest(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 15) int demands,
      @ForAll @IntRange(min = 1, max = 10) int candidates,
      @ForAll @IntRange(min = 1, max = 10) int wanted) {
    Instance instance = Instance.random(seed, demands, candidates);
    int sites = Math.min(wanted, candidates);
    double shortest = Double.POSITIVE_INFINITY;
    for (BitSet choice : choices(candidates, sites)) {
      shortest = Math.min(shortest, instance.longestBesideExisting(choice));
    }
    Siting siting = new Centre(instance.distances, instance.existing, sites).solve();
    assertThat(siting.objective()).isEqualTo(shortest);
    assertThat(siting.bound()).isEqualTo(shortest);
    COUNT.add("p-centre beside a station");
  }

  /** One station more never covers less. */
  @Property(tries = 300)
  void oneMoreStationNeverCoversLess(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int demands,
      @ForAll @IntRange(min = 2, max = 12) int candidates) {
    Instance instance = Instance.random(seed, demands, candidates);
    double before = 0;
    for (int sites = 1; sites <= candidates; sites++) {
      Siting siting = new MaximalCover(instance.sets(), instance.weights, sites).solve();
      assertThat(siting.objective()).isGreaterThanOrEqualTo(before - 1e-9);
      before = siting.objective();
    }
    COUNT.add("one station more");
  }

  /** Where all that can be is covered, no gap is left, however many are chosen. */
  @Property(tries = 50)
  void allCandidatesCoverAllThatCanBe(@ForAll long seed) {
    Instance instance = Instance.random(seed, 200, 40);
    Siting siting = new MaximalCover(instance.sets(), instance.weights, 40).solve();
    assertThat(siting.gap()).isZero();
  }

  /** The bound holds for any choice, and the same question has the same answer. */
  @Property(tries = 25)
  void noChoiceBeatsTheBound(@ForAll long seed, @ForAll @IntRange(min = 2, max = 15) int sites) {
    Instance instance = Instance.random(seed, 300, 60);
    Siting cover = new MaximalCover(instance.sets(), instance.weights, sites).solve();
    Siting median =
        new Median(instance.weights, instance.distances, instance.existing, sites).solve();
    assertThat(cover.gap()).isLessThan(0.02);
    assertThat(median.gap()).isLessThan(0.02);
    Random random = new Random(seed + 1);
    for (int i = 0; i < 200; i++) {
      BitSet choice = new BitSet();
      while (choice.cardinality() < sites) {
        choice.set(random.nextInt(60));
      }
      assertThat(instance.covered(choice)).isLessThanOrEqualTo(cover.bound() + 1e-9);
      assertThat(instance.cost(choice)).isGreaterThanOrEqualTo(median.bound() - 1e-9);
    }
    assertThat(new MaximalCover(instance.sets(), instance.weights, sites).solve()).isEqualTo(cover);
  }
}
