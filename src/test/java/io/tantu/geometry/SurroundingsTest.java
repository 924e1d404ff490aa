package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

class SurroundingsTest {

  /** A wide notch less than a hundredth of the distance deep: 200 m by 1 m over its middle. */
  private static final String NOTCHED =
      "POLYGON ((0 0, 400 0, 400 100, 300 100, 200 99, 100 100, 0 100, 0 0))";

  private static Geometry read(String wkt) throws ParseException {
    return new WKTReader().read(wkt);
  }

  @Test
  void aShallowNotchIsNotFilled() throws ParseException {
    Geometry above = read("POLYGON ((190 220, 210 220, 210 300, 190 300, 190 220))");
    Geometry notched = read(NOTCHED);
    double kept = Surroundings.of(notched, 150).intersection(above).getArea();
    double straightened = notched.buffer(150, 16).intersection(above).getArea();
    assertThat(kept).isLessThan(straightened - 15);
    assertThat(kept).isCloseTo(20 * 29.05, within(0.5));
  }

  @Test
  void aCircleLacksNoMoreThanItsEdgesDo() throws ParseException {
    double area = Surroundings.of(read("POINT (500000 4250000)"), 100).getArea();
    assertThat(area / (Math.PI * 1e4)).isCloseTo(1 - 0.0016, within(1e-4));
  }

  private static Polygon ragged(long seed) {
    Random random = new Random(seed);
    int corners = 3 + random.nextInt(80);
    double wild = random.nextDouble();
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double radius = 400 * (1 - wild * random.nextDouble());
      ring[i] =
          new Coordinate(
              500_000 + 2 * radius * Math.cos(angle), 4_250_000 + radius * Math.sin(angle));
    }
    ring[corners] = ring[0];
    Polygon polygon = new GeometryFactory().createPolygon(ring);
    return random.nextBoolean() ? polygon : (Polygon) polygon.reverse();
  }

  private static Geometry byJts(Geometry geometry, double metres) {
    BufferParameters round = new BufferParameters(Surroundings.QUARTER_EDGES);
    round.setSimplifyFactor(0);
    return BufferOp.bufferOp(geometry, metres, round);
  }

  @Property(tries = 2_000)
  void theSurroundingsOfAnOutlineAreThoseThatJtsDraws(@ForAll long seed) {
    Polygon polygon = ragged(seed);
    Assume.that(polygon.isValid());
    for (double metres : new double[] {1, 30, 100, 700}) {
      Geometry expected = byJts(polygon, metres);
      Geometry found = Surroundings.of(polygon, metres);
      assertThat(found.isValid()).isTrue();
      assertThat(found.getNumPoints()).isCloseTo(expected.getNumPoints(), within(2));
      assertThat(found.symDifference(expected).getArea())
          .as("seed %d, %s m", seed, metres)
          .isLessThan(1e-3);
    }
  }

  /** Else the comparison above would be of JTS with itself. */
  @Test
  void mostOutlinesAreUnwoundWithoutNoding() {
    BufferParameters round = new BufferParameters(Surroundings.QUARTER_EDGES);
    round.setSimplifyFactor(0);
    int unwound = 0;
    int all = 0;
    for (long seed = 0; seed < 400; seed++) {
      Polygon polygon = ragged(seed);
      if (polygon.isValid()) {
        all++;
        unwound += OffsetOutline.of(polygon, 100, round).isPresent() ? 1 : 0;
      }
    }
    assertThat(unwound).isGreaterThan(9 * all / 10);
  }

  /** A bay whose mouth is narrower than twice the distance leaves a pond that is not reached. */
  @Test
  void whatTheOutlineEnclosesOutOfReachStaysOut() throws ParseException {
    Geometry bay =
        read(
            "POLYGON ((0 0, 1000 0, 1000 1000, 520 1000, 520 950, 950 950, 950 50, 50 50, 50 950, 480 950, 480 1000, 0 1000, 0 0))");
    Polygon around = (Polygon) Surroundings.of(bay, 100);
    assertThat(around.getNumInteriorRing()).isEqualTo(1);
    assertThat(around.symDifference(byJts(bay, 100)).getArea()).isLessThan(1e-6);
  }

  @Test
  void holesAndSeveralPartsAreLeftToJts() throws ParseException {
    for (String wkt :
        List.of(
            "POLYGON ((0 0, 900 0, 900 900, 0 900, 0 0), (300 300, 300 600, 600 600, 600 300, 300 300))",
            "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 0)), ((150 0, 160 0, 160 10, 150 0)))",
            "LINESTRING (0 0, 100 0, 100 100)",
            "POLYGON EMPTY")) {
      assertThat(Surroundings.of(read(wkt), 100)).isEqualTo(byJts(read(wkt), 100));
    }
    Geometry square = read("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");
    assertThat(Surroundings.of(square, 0)).isEqualTo(byJts(square, 0));
  }
}
