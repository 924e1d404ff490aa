package io.tantu.charging.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.charging.gaps.GapAreas.GapArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.GeoJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class DemandCellsTest {

  private static final double SIDE = 500;

  /**
   * Lengths in the plane of 108° ÷ those on the ground 1.5° to its west at 38.5° N: 1 + (Δλ cos φ)²
   * (1 + η²) ÷ 2. It changes by 1e-5 within the 3 km of these tests.
   */
  private static final double SCALE = 1.00021077;

  private static final double CHANGE = 4e-5;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final Envelope BOUNDS = new Envelope(106, 107, 38, 39);
  private static final GaussKruger PLANE = GaussKruger.forBounds(BOUNDS);

  /** Nobody lives at the two that hold the plane in its place. */
  private static List<DemandPoint> corners() {
    return new ArrayList<>(List.of(point("1", 0, 106, 38), point("1", 0, 107, 39)));
  }

  private static DemandPoint point(String county, long residents, double lon, double lat) {
    return new DemandPoint(null, null, "urban", county, residents, lon, lat);
  }

  /** So many halves of a side to the east and to the north of the middle. */
  private static DemandPoint halves(String county, long residents, int east, int north) {
    double[] at = new double[2];
    PLANE.project(106.5, 38.5, at);
    PLANE.unproject(at[0] + east * SIDE / 2, at[1] + north * SIDE / 2, at);
    return point(county, residents, at[0], at[1]);
  }

  private static List<GapArea> areas(DemandPoint... points) {
    List<DemandPoint> demand = corners();
    demand.addAll(List.of(points));
    double[] metres = IntStream.range(0, demand.size()).mapToDouble(i -> 1_000 * i).toArray();
    Map<String, String> counties = Map.of("1", "甲县", "2", "乙县");
    DemandWays ways =
        new DemandWays(
            demand, metres, counties, 0, ServiceStandards.USUAL, new StraightTravel(demand));
    return new DemandCells(ways, SIDE).byCounty(IntStream.range(2, demand.size()).boxed().toList());
  }

  /** As it was written, ring by ring. */
  private static List<Polygon> polygons(GeoJson area) {
    assertThat(area.type()).isEqualTo("MultiPolygon");
    return area.coordinates().stream().map(one -> polygon((List<?>) one)).toList();
  }

  private static Polygon polygon(List<?> rings) {
    LinearRing[] all = rings.stream().map(one -> ring((List<?>) one)).toArray(LinearRing[]::new);
    return GEOMETRIES.createPolygon(all[0], Arrays.copyOfRange(all, 1, all.length));
  }

  private static LinearRing ring(List<?> positions) {
    return GEOMETRIES.createLinearRing(
        positions.stream()
            .map(one -> (List<?>) one)
            .map(at -> new Coordinate((Double) at.get(0), (Double) at.get(1)))
            .toArray(Coordinate[]::new));
  }

  private static void hasSquares(GapArea area, double squares) {
    double ground = squares * SIDE * SIDE / (SCALE * SCALE);
    assertThat((double) area.properties().areaSquareMetres())
        .isCloseTo(ground, within(ground * CHANGE));
  }

  @Test
  void aPointStandsForItsSquareOnTheEllipsoid() {
    GapArea area = areas(halves("1", 7, 0, 0)).get(0);
    hasSquares(area, 1);
    assertThat(area.properties().residents()).isEqualTo(7);
    assertThat(area.properties().farthestMetres()).isEqualTo(2_000);
    assertThat(area.properties().name()).isEqualTo("甲县");
  }

  @Test
  void groundThatSquaresShareCountsOnceAndItsPeopleAllCount() {
    GapArea same = areas(halves("1", 7, 0, 0), halves("1", 5, 0, 0)).get(0);
    hasSquares(same, 1);
    assertThat(same.properties().residents()).isEqualTo(12);
    assertThat(same.properties().demandPoints()).isEqualTo(2);
    hasSquares(areas(halves("1", 7, 0, 0), halves("1", 5, 1, 0)).get(0), 1.5);
    hasSquares(areas(halves("1", 7, 0, 0), halves("1", 5, 9, 9)).get(0), 2);
  }

  @Test
  void countiesAreNotUnited() {
    List<GapArea> areas = areas(halves("2", 7, 0, 0), halves("1", 5, 1, 0));
    assertThat(areas).extracting(area -> area.properties().code()).containsExactly("1", "2");
    areas.forEach(area -> hasSquares(area, 1));
  }

  /** Each square has four quarters; those that any covers are counted one by one. */
  @Property(tries = 200)
  void theAreaIsThatOfTheQuartersCovered(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 143) Integer> places) {
    DemandPoint[] points =
        places.stream().map(i -> halves("1", 1, i % 12, i / 12)).toArray(DemandPoint[]::new);
    Set<Integer> quarters = new HashSet<>();
    for (int i : places) {
      int first = 13 * (i / 12) + i % 12;
      quarters.addAll(List.of(first, first + 1, first + 13, first + 14));
    }
    GapArea area = areas(points).get(0);
    hasSquares(area, quarters.size() / 4.0);
    assertThat(area.properties().residents()).isEqualTo(places.size());
    List<Polygon> drawn = polygons(area.geometry());
    assertThat(GEOMETRIES.createMultiPolygon(drawn.toArray(Polygon[]::new)).isValid()).isTrue();
    assertThat(drawn).allSatisfy(DemandCellsTest::goesRoundItsGroundOnTheLeft);
  }

  private static void goesRoundItsGroundOnTheLeft(Polygon polygon) {
    assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinateSequence())).isTrue();
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      assertThat(Orientation.isCCW(polygon.getInteriorRingN(hole).getCoordinateSequence()))
          .isFalse();
    }
  }
}
