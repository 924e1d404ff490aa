package io.tantu.charging.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Sites with room for so much each: cases done by hand, and against trying every choice. */
class CapacitatedCoverTest {

  private static final InstanceCount COUNT = new InstanceCount();

  @AfterContainer
  static void sayHowMany() {
    COUNT.print();
  }

  /** Places in a unit square; whole weights and capacity on every other instance. */
  private record Instance(CoverSets sets, double[] weights, double capacity) {

    static Instance random(long seed, int demands, int candidates) {
      Random random = new Random(seed);
      double[][] here = places(random, demands);
      double[][] there = places(random, candidates);
      boolean whole = random.nextBoolean();
      double[] weights =
          random.doubles(demands, 0, 10).map(w -> whole ? Math.rint(w) : w).toArray();
      double capacity = 1 + random.nextDouble() * 30;
      return new Instance(
          CoverSets.within(
              0.35,
              demands,
              candidates,
              (i, j) -> Math.hypot(here[i][0] - there[j][0], here[i][1] - there[j][1])),
          weights,
          whole ? Math.rint(capacity) : capacity);
    }

    private static double[][] places(Random random, int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> new double[] {random.nextDouble(), random.nextDouble()})
          .toArray(double[][]::new);
    }

    Instance with(double room) {
      return new Instance(sets, weights, room);
    }

    Siting solve(int built, int sites) {
      return new CapacitatedCover(sets, weights, capacity, built, sites).solve();
    }

    /**
     * By the least cut, without any flow: whichever of the chosen are filled to the brim, all that
     * the others cover is served as well.
     */
    double served(BitSet chosen) {
      int[] sites = chosen.stream().toArray();
      double least = Double.POSITIVE_INFINITY;
      for (int full = 0; full < 1 << sites.length; full++) {
        BitSet covered = new BitSet();
        for (int k = 0; k < sites.length; k++) {
          if ((full & 1 << k) == 0) {
            Arrays.stream(sets.covered(sites[k])).forEach(covered::set);
          }
        }
        double cut = Integer.bitCount(full) * capacity;
        least = Math.min(least, cut + covered.stream().mapToDouble(i -> weights[i]).sum());
      }
      return least;
    }

    /** The most that any so many candidates serve, the first of them in any case. */
    double most(int built, int sites) {
      return IntStream.range(0, 1 << sets.candidates())
          .filter(bits -> Integer.bitCount(bits) == sites)
          .filter(bits -> (bits & (1 << built) - 1) == (1 << built) - 1)
          .mapToDouble(bits -> served(BitSet.valueOf(new long[] {bits})))
          .max()
          .orElseThrow();
    }
  }

  private static BitSet set(List<Integer> chosen) {
    BitSet set = new BitSet();
    chosen.forEach(set::set);
    return set;
  }

  @Property(tries = 300)
  void theMostIsServed(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates,
      @ForAll @IntRange(min = 1, max = 8) int wanted,
      @ForAll @IntRange(max = 2) int standing) {
    Instance instance = Instance.random(seed, demands, candidates);
    int sites = Math.min(wanted, candidates);
    int built = Math.min(standing, sites);
    double most = instance.most(built, sites);
    Siting siting = instance.solve(built, sites);
    assertThat(siting.objective()).isCloseTo(most, within(1e-6));
    assertThat(siting.bound()).isCloseTo(most, within(1e-6));
    assertThat(siting.bound()).isGreaterThanOrEqualTo(siting.objective());
    assertThat(instance.served(set(siting.chosen()))).isCloseTo(most, within(1e-6));
    assertThat(siting.chosen()).hasSize(sites).doesNotHaveDuplicates();
    assertThat(siting.chosen().subList(0, built)).containsExactlyElementsOf(first(built));
    COUNT.add("capacitated cover");
  }

  private static List<Integer> first(int built) {
    return IntStream.range(0, built).boxed().toList();
  }

  @Property(tries = 100)
  void theMostIsServedWithoutNatives(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int demands,
      @ForAll @IntRange(min = 1, max = 10) int candidates,
      @ForAll @IntRange(min = 1, max = 8) int wanted) {
    System.setProperty(OrTools.SWITCH, "false");
    try {
      Instance instance = Instance.random(seed, demands, candidates);
      int sites = Math.min(wanted, candidates);
      Siting siting = instance.solve(0, sites);
      double most = instance.most(0, sites);
      assertThat(siting.objective()).isCloseTo(most, within(1e-6));
      assertThat(siting.bound()).isCloseTo(most, within(1e-6));
      COUNT.add("capacitated cover without natives");
    } finally {
      System.clearProperty(OrTools.SWITCH);
    }
  }

  /** The integer program alone, without prices or cases. */
  @Property(tries = 300)
  void theProgramServesTheMost(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int demands,
      @ForAll @IntRange(min = 1, max = 10) int candidates,
      @ForAll @IntRange(min = 1, max = 8) int wanted) {
    Instance instance = Instance.random(seed, demands, candidates);
    int sites = Math.min(wanted, candidates);
    double all = Arrays.stream(instance.weights).sum();
    Outcome outcome =
        new CapacityProgram(
                instance.sets, instance.weights, instance.capacity, sites, Fixed.none(candidates))
            .solve(new int[0], Interruption.ofThisThread())
            .orElseThrow();
    double most = instance.most(0, sites);
    assertThat(all - outcome.found().cost()).isCloseTo(most, within(1e-4));
    assertThat(all - outcome.bound()).isCloseTo(most, within(1e-4));
    COUNT.add("capacitated cover by program");
  }

  /** What stations serve is the least cut, in whatever order they come and go. */
  @Property(tries = 300)
  void theFlowIsTheLeastCut(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int demands,
      @ForAll @IntRange(min = 1, max = 9) int candidates) {
    Instance instance = Instance.random(seed, demands, candidates);
    Random random = new Random(seed + 1);
    CoverFlow flow = new CoverFlow(instance.weights);
    CoverFlow.Station[] standing = new CoverFlow.Station[candidates];
    BitSet chosen = new BitSet();
    for (int change = 0; change < 20; change++) {
      int one = random.nextInt(candidates);
      int[] covered = instance.sets.covered(one);
      if (standing[one] == null) {
        double gain = flow.gain(covered, instance.capacity);
        double before = flow.served();
        standing[one] = flow.add(covered, instance.capacity);
        assertThat(flow.served() - before).isCloseTo(gain, within(1e-9));
      } else {
        flow.learnWhoHasRoom();
        double least = flow.leastLoss(standing[one]);
        double before = flow.served();
        flow.remove(standing[one]);
        standing[one] = null;
        assertThat(before - flow.served()).isGreaterThanOrEqualTo(least - 1e-9);
      }
      chosen.flip(one);
      assertThat(flow.served()).isCloseTo(instance.served(chosen), within(1e-9));
      double loads = 0;
      for (CoverFlow.Station station : standing) {
        if (station != null) {
          assertThat(station.load()).isLessThanOrEqualTo(instance.capacity + 1e-9);
          loads += station.load();
        }
      }
      assertThat(loads).isCloseTo(flow.served(), within(1e-9));
      double left = IntStream.range(0, demands).mapToDouble(flow::unserved).sum();
      assertThat(Arrays.stream(instance.weights).sum() - left).isCloseTo(loads, within(1e-9));
    }
  }

  /** With room for all it is maximal covering. */
  @Property(tries = 200)
  void withoutEndOfRoomItIsMaximalCovering(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int demands,
      @ForAll @IntRange(min = 1, max = 12) int candidates,
      @ForAll @IntRange(min = 1, max = 12) int wanted) {
    Instance instance = Instance.random(seed, demands, candidates).with(Double.POSITIVE_INFINITY);
    int sites = Math.min(wanted, candidates);
    Siting cover = new MaximalCover(instance.sets, instance.weights, sites).solve();
    Siting siting = instance.solve(0, sites);
    assertThat(siting.objective()).isCloseTo(cover.objective(), within(1e-9));
    assertThat(siting.bound()).isCloseTo(cover.bound(), within(1e-6));
    COUNT.add("infinite capacity");
  }

  @Property(tries = 200)
  void oneMoreStationOrMoreRoomNeverServesLess(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int demands,
      @ForAll @IntRange(min = 2, max = 10) int candidates) {
    Instance instance = Instance.random(seed, demands, candidates);
    double before = 0;
    for (int sites = 1; sites <= candidates; sites++) {
      double served = instance.solve(0, sites).objective();
      assertThat(served).isGreaterThanOrEqualTo(before - 1e-9);
      assertThat(instance.with(instance.capacity * 1.5).solve(0, sites).objective())
          .isGreaterThanOrEqualTo(served - 1e-9);
      before = served;
    }
    COUNT.add("one station or more room");
  }

  /** The bound holds for any choice, and the same question has the same answer. */
  @Property(tries = 8)
  void noChoiceBeatsTheBound(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int sites) {
    Instance instance = Instance.random(seed, 300, 60);
    double all = Arrays.stream(instance.weights).sum();
    Instance tight = instance.with(Math.rint(all / 20));
    Siting siting = tight.solve(0, sites);
    assertThat(siting.gap()).isLessThan(0.05);
    Random random = new Random(seed + 1);
    for (int i = 0; i < 50; i++) {
      BitSet choice = new BitSet();
      while (choice.cardinality() < sites) {
        choice.set(random.nextInt(60));
      }
      assertThat(tight.served(choice)).isLessThanOrEqualTo(siting.bound() + 1e-6);
    }
    assertThat(tight.solve(0, sites)).isEqualTo(siting);
  }

  /** For every number of sites beside those that stand, against each choice of so many. */
  @Property(tries = 150)
  void noChoiceOfAnyNumberBeatsTheCurve(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int demands,
      @ForAll @IntRange(min = 1, max = 8) int candidates,
      @ForAll @IntRange(max = 2) int standing) {
    Instance instance = Instance.random(seed, demands, candidates);
    int built = Math.min(standing, candidates);
    double[] bounds =
        CapacitatedCover.bounds(
            instance.sets, instance.weights, instance.capacity, built, candidates - built);
    assertThat(bounds).hasSize(candidates - built + 1).isSorted();
    assertThat(bounds[0]).isCloseTo(instance.served(set(first(built))), within(1e-9));
    for (int more = 0; more < bounds.length; more++) {
      assertThat(bounds[more]).isGreaterThanOrEqualTo(instance.most(built, built + more) - 1e-9);
    }
  }

  /** All are served by what stands, and two sums of them differ in the last digit. */
  @Example
  void roundingDoesNotBoundMoreStationsBelowFewer() {
    noChoiceOfAnyNumberBeatsTheCurve(-1921, 3, 4, 2);
  }

  /** Demand of 1, 1, 1, 1 and 5 on a line at 0, 1, 2, 3 and 10, each a candidate; 1 is near. */
  private static Siting onALine(double capacity, int sites) {
    double[] places = {0, 1, 2, 3, 10};
    CoverSets sets = CoverSets.within(1, 5, 5, (i, j) -> Math.abs(places[i] - places[j]));
    return new CapacitatedCover(sets, new double[] {1, 1, 1, 1, 5}, capacity, 0, sites).solve();
  }

  @Example
  void onALineByHand() {
    assertThat(onALine(2, 1)).returns(2.0, Siting::objective).returns(2.0, Siting::bound);
    assertThat(onALine(2, 2)).returns(4.0, Siting::objective).returns(4.0, Siting::bound);
    assertThat(onALine(2, 3)).returns(6.0, Siting::objective).returns(6.0, Siting::bound);
    assertThat(onALine(3, 3)).returns(7.0, Siting::objective).returns(7.0, Siting::bound);
    assertThat(onALine(4, 2)).returns(7.0, Siting::objective).returns(7.0, Siting::bound);
    assertThat(onALine(5, 3)).returns(9.0, Siting::objective).returns(9.0, Siting::bound);
    assertThat(onALine(4, 2).chosen().get(0)).as("the heaviest first").isEqualTo(4);
  }

  /** Two stations at one place serve twice as much; a plain cover would never build the second. */
  @Example
  void theSamePlaceTwiceHasRoomForTwice() {
    CoverSets sets = CoverSets.within(0, 2, 3, (i, j) -> i == j / 2 ? 0 : 1);
    Siting siting = new CapacitatedCover(sets, new double[] {10, 3}, 5, 0, 2).solve();
    assertThat(siting.objective()).isEqualTo(10);
    assertThat(siting.chosen()).containsExactly(0, 1);
  }

  @Example
  void whatStandsIsFilledFirst() {
    CoverSets sets = CoverSets.within(0, 2, 3, (i, j) -> i == j / 2 ? 0 : 1);
    Siting siting = new CapacitatedCover(sets, new double[] {10, 3}, 10, 1, 2).solve();
    assertThat(siting.chosen()).containsExactly(0, 2);
    assertThat(siting.objective()).isEqualTo(13);
  }

  @Example
  void whatCannotBeIsRefused() {
    CoverSets sets = CoverSets.within(0, 2, 2, (i, j) -> i == j ? 0 : 1);
    double[] ones = {1, 1};
    assertThatThrownBy(() -> new CapacitatedCover(sets, ones, 0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CapacitatedCover(sets, ones, Double.NaN, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CapacitatedCover(sets, ones, 5, 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CapacitatedCover(sets, ones, 5, 0, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CapacitatedCover(sets, new double[] {1, -1}, 5, 0, 1))
        .hasMessageContaining("demand 1 weighs -1.0");
  }
}
