package io.tantu.renewable.land;

import static io.tantu.renewable.land.TestGround.blocks;
import static io.tantu.renewable.land.TestGround.box;
import static io.tantu.renewable.land.TestGround.counties;
import static io.tantu.renewable.land.TestGround.ruled;
import static io.tantu.renewable.land.TestGround.star;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.geodesy.GeodesicDistance;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.ProblemException;
import io.tantu.problem.WorkProgress;
import io.tantu.snapshot.TestSnapshots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Two counties of 4 by 3 km side by side, and ground that rules take in and around them. */
class LandBlocksTest {

  private static final double X = 600_000;
  private static final double Y = 4_260_000;
  private static final double KM = 1_000;

  private final ZoneSet counties =
      counties(box(X, Y, 4 * KM, 3 * KM), box(X + 4 * KM, Y, 4 * KM, 3 * KM));

  private static List<CountyLand> land(LandBlocks blocks) {
    return blocks.all(WorkProgress.NONE);
  }

  @Test
  void withoutRulesTheLandIsTheCounty() {
    List<CountyLand> land = land(blocks(counties, List.of(), List.of(), 512));
    assertThat(land).hasSize(2);
    for (CountyLand county : land) {
      assertThat(county.free()).hasSize(1);
      assertThat(county.free().get(0).hundredths()).isEqualTo(county.county());
      assertThat(county.free().get(0).compactness())
          .isCloseTo(4 * Math.PI * 12 / (14 * 14), within(1e-6));
      assertThat(county.restricted()).isEmpty();
      assertThat(county.figure(new PieceRule(0, 0)).excludedHa()).isZero();
    }
  }

  /** glaes#30: what lies just outside the region has a buffer that reaches in. */
  @Test
  void aPointOutsideReachesInAsFarAsItsRule() {
    Geometry outside = TestGround.FACTORY.createPoint(new Coordinate(X - 100, Y + 1.5 * KM));
    List<CountyLand> land =
        land(blocks(counties, List.of(ruled(List.of(outside), List.of(500.0))), List.of(), 4_096));
    double segment = 500 * 500 * Math.acos(0.2) - 100 * Math.sqrt(500 * 500 - 100 * 100);
    assertThat(24 * KM * KM - TestGround.free(land)).isBetween(segment, segment * 1.006);
    List<CountyLand> far =
        land(blocks(counties, List.of(ruled(List.of(outside), List.of(99.0))), List.of(), 4_096));
    assertThat(TestGround.free(far)).isCloseTo(24 * KM * KM, within(1e-3));
  }

  /** The outline of a buffer is never nearer than the rule says, by geodesics. */
  @Property(tries = 60)
  void aBufferIsNeverTooSmallAndHardlyTooWide(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3_000) int metres) {
    Random random = new Random(seed);
    Geometry shape = star(random, X, Y, 400);
    Geometry buffer = RuledGround.buffer(shape, metres);
    for (Coordinate at : buffer.getBoundary().getCoordinates()) {
      Coordinate nearest = DistanceOp.nearestPoints(shape, TestGround.FACTORY.createPoint(at))[0];
      double[] a = new double[2];
      double[] b = new double[2];
      TestSnapshots.GRID.unproject(at.x, at.y, a);
      TestSnapshots.GRID.unproject(nearest.x, nearest.y, b);
      assertThat(GeodesicDistance.metres(a[0], a[1], b[0], b[1]))
          .isBetween(metres * (1 - 1e-6), metres * 1.004);
    }
  }

  @Test
  void whatOnlyARestrictionTouchesIsToldApart() {
    RuledGround forbidden = ruled(List.of(box(X, Y, KM, KM)), List.of(0.0));
    RuledGround restricted = ruled(List.of(box(X, Y, 2 * KM, KM)), List.of(0.0));
    CountyLand first =
        land(blocks(counties, List.of(forbidden), List.of(restricted), 4_096)).get(0);
    LandFigure figure = first.figure(new PieceRule(0, 0));
    assertThat(figure.excludedHa()).isCloseTo(100, within(0.1));
    assertThat(figure.restrictedHa()).isCloseTo(100, within(0.1));
    assertThat(figure.landHa()).isCloseTo(1_000, within(0.5));
    assertThat(figure.excludedHa() + figure.restrictedHa() + figure.landHa())
        .isCloseTo(figure.countyHa(), within(1e-6));
  }

  @Test
  void smallAndRaggedPiecesAreLeftOut() {
    RuledGround wall = ruled(List.of(box(X + 3.9 * KM, Y, 50, 3 * KM)), List.of(0.0));
    CountyLand first = land(blocks(counties, List.of(wall), List.of(), 4_096)).get(0);
    assertThat(first.free()).hasSize(2);
    assertThat(first.figure(new PieceRule(20, 0)).pieces()).isEqualTo(1);
    assertThat(first.figure(new PieceRule(20, 0)).landLeftOutHa()).isCloseTo(15, within(0.02));
    assertThat(first.figure(new PieceRule(0, 0.5)).pieces()).isEqualTo(1);
    assertThat(first.figure(new PieceRule(0, 1)).pieces()).isZero();
  }

  @Property(tries = 40)
  void theLandAndWhatIsTakenAreTheCounty(@ForAll long seed) {
    Random random = new Random(seed);
    List<Geometry> shapes = shapes(random, 20);
    List<Double> metres = metres(random, shapes.size());
    List<Geometry> apart = shapes(random, 8);
    List<CountyLand> land =
        land(
            blocks(
                counties,
                List.of(ruled(shapes, metres)),
                List.of(ruled(apart, Collections.nCopies(apart.size(), 0.0))),
                700));
    Geometry taken = taken(shapes, metres);
    Geometry city = box(X, Y, 8 * KM, 3 * KM);
    double forbidden = Overlay.intersection(city, taken).getArea();
    assertThat(TestGround.free(land) + TestGround.restricted(land) + forbidden)
        .isCloseTo(city.getArea(), within(1e-9 * city.getArea()));
    double restricted =
        Overlay.intersection(Overlay.difference(city, taken), Overlay.union(apart)).getArea();
    assertThat(TestGround.restricted(land)).isCloseTo(restricted, within(1e-9 * city.getArea()));
    land.stream()
        .flatMap(one -> one.free().stream())
        .forEach(piece -> assertThat(piece.polygon().isValid()).isTrue());
  }

  private static Geometry taken(List<Geometry> shapes, List<Double> metres) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      parts.add(
          metres.get(i) == 0 ? shapes.get(i) : RuledGround.buffer(shapes.get(i), metres.get(i)));
    }
    return Overlay.union(parts);
  }

  private static List<Geometry> shapes(Random random, int count) {
    List<Geometry> shapes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = X - KM + 10 * KM * random.nextDouble();
      double y = Y - KM + 5 * KM * random.nextDouble();
      shapes.add(star(random, x, y, 50 + 600 * random.nextDouble()));
    }
    return shapes;
  }

  private static List<Double> metres(Random random, int count) {
    Double[] metres = new Double[count];
    Arrays.setAll(metres, i -> random.nextInt(3) == 0 ? 300 * random.nextDouble() : 0.0);
    return List.of(metres);
  }

  @Property(tries = 25)
  void oneRuleMoreNeverAddsLand(@ForAll long seed) {
    Random random = new Random(seed);
    List<Geometry> shapes = shapes(random, 12);
    List<Double> metres = metres(random, shapes.size());
    double before =
        TestGround.free(
            land(
                blocks(
                    counties,
                    List.of(ruled(shapes.subList(1, 12), metres.subList(1, 12))),
                    List.of(),
                    900)));
    double after =
        TestGround.free(land(blocks(counties, List.of(ruled(shapes, metres)), List.of(), 900)));
    assertThat(after).isLessThanOrEqualTo(before + 1e-3);
  }

  /** To the last digit: the order of features and the number of threads. */
  @Property(tries = 15)
  void neitherOrderNorThreadsChangeADigit(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    List<Geometry> shapes = shapes(random, 15);
    List<Geometry> shuffled = new ArrayList<>(shapes);
    Collections.shuffle(shuffled, random);
    List<Double> none = Collections.nCopies(15, 0.0);
    LandBlocks first = blocks(counties, List.of(ruled(shapes, none)), List.of(), 700);
    LandBlocks second = blocks(counties, List.of(ruled(shuffled, none)), List.of(), 700);
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool four = new ForkJoinPool(4);
    try {
      List<CountyLand> expected = one.submit(() -> land(first)).get();
      assertThat(four.submit(() -> land(second)).get()).isEqualTo(expected);
    } finally {
      one.shutdown();
      four.shutdown();
    }
  }

  /** Squares are where overlays are cut; what is found is the same to a billionth. */
  @Property(tries = 20)
  void theSquaresChangeNothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<Geometry> shapes = shapes(random, 15);
    List<Double> metres = metres(random, 15);
    List<RuledGround> ruled = List.of(ruled(shapes, metres));
    List<CountyLand> small = land(blocks(counties, ruled, List.of(), 333));
    List<CountyLand> large = land(blocks(counties, ruled, List.of(), 50_000));
    for (int county = 0; county < 2; county++) {
      List<LandPiece> a = small.get(county).free();
      List<LandPiece> b = large.get(county).free();
      assertThat(worth(a)).hasSameSizeAs(worth(b));
      for (int i = 0; i < worth(a).size(); i++) {
        assertThat(worth(a).get(i)).isCloseTo(worth(b).get(i), within(0.02));
      }
    }
  }

  /** Areas in m² of pieces that are more than a shred. */
  private static List<Double> worth(List<LandPiece> pieces) {
    return pieces.stream().map(one -> one.hundredths() / 100.0).filter(one -> one > 0.5).toList();
  }

  @Test
  void whoAskedMayGiveUp() {
    LandBlocks blocks = blocks(counties, List.of(), List.of(), 64);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> land(blocks))
          .isInstanceOfSatisfying(
              ProblemException.class, p -> assertThat(p.code()).isEqualTo("cancelled"));
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void progressIsToldToTheEnd() {
    List<Integer> told = new ArrayList<>();
    blocks(counties, List.of(), List.of(), 1_000)
        .all(
            (done, total) -> {
              assertThat(done).isLessThanOrEqualTo(total);
              told.add(done);
            });
    assertThat(told).hasSize(told.get(told.size() - 1)).isSorted();
  }
}
