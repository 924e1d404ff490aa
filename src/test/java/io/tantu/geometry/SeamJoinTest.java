package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What was cut along a grid is what it was before. */
class SeamJoinTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Polygon> polygons(Geometry all) {
    return PolygonExtracter.getPolygons(all);
  }

  private static List<Polygon> cut(Geometry whole, double side) {
    List<Polygon> pieces = new ArrayList<>();
    Envelope box = whole.getEnvelopeInternal();
    for (long i = (long) Math.floor(box.getMinX() / side); i * side <= box.getMaxX(); i++) {
      for (long j = (long) Math.floor(box.getMinY() / side); j * side <= box.getMaxY(); j++) {
        Envelope square = new Envelope(i * side, (i + 1) * side, j * side, (j + 1) * side);
        pieces.addAll(polygons(Overlay.intersection(whole, FACTORY.toGeometry(square))));
      }
    }
    pieces.removeIf(Polygon::isEmpty);
    return pieces;
  }

  private static void sameAgain(String text, double side) {
    Geometry whole = wkt(text);
    List<Polygon> joined = SeamJoin.join(cut(whole, side), side);
    assertThat(FACTORY.buildGeometry(joined).norm().toText()).isEqualTo(whole.norm().toText());
  }

  @Test
  void aPolygonOverManySquaresIsItselfAgainToTheLastDigit() {
    sameAgain("POLYGON((3 4, 57 9, 61 47, 22 55, 3 4))", 10);
  }

  @Test
  void holesAcrossSeamsAndAroundCornersStayHoles() {
    sameAgain(
        "POLYGON((1 1, 39 1, 39 39, 1 39, 1 1), (18 18, 18 22, 22 22, 22 18, 18 18), (5 5, 5 7, 7 7, 7 5, 5 5))",
        10);
  }

  @Test
  void edgesAlongSeamsStayWhereOnlyOneSideIsTaken() {
    sameAgain("POLYGON((0 0, 20 0, 20 10, 10 10, 10 20, 0 20, 0 0))", 10);
  }

  @Test
  void whatTouchesAtACornerIsNotJoined() {
    sameAgain(
        "MULTIPOLYGON(((0 0, 10 0, 10 10, 0 10, 0 0)), ((10 10, 20 10, 20 20, 10 20, 10 10)))", 10);
  }

  /** The hole's corner lies on the shell, on a seam. */
  @Test
  void aHoleThatTouchesTheShellOnASeamStaysAHole() {
    sameAgain("POLYGON((2 2, 18 2, 18 18, 10 18, 2 18, 2 2), (10 18, 6 12, 14 12, 10 18))", 10);
  }

  @Test
  void whatLiesInsideASquareIsLeftAlone() {
    Polygon inside = (Polygon) wkt("POLYGON((1 1, 2 1, 2 2, 1 1))");
    assertThat(SeamJoin.join(List.of(inside), 10)).containsExactly(inside);
    assertThat(SeamJoin.join(List.of(), 10)).isEmpty();
  }

  /** Nanometres apart, as two overlays leave them. */
  @Test
  void cutsThatMissEachOtherByNanometresAreOne() {
    List<Polygon> halves =
        List.of(
            (Polygon) wkt("POLYGON((5 1, 10.000000001 1.000000002, 10 6, 5 6, 5 1))"),
            (Polygon) wkt("POLYGON((10 1, 15 1, 15 6, 10 6.000000003, 10 1))"));
    List<Polygon> joined = SeamJoin.join(halves, 10);
    assertThat(joined).hasSize(1);
    assertThat(joined.get(0).norm()).isEqualTo(wkt("POLYGON((5 1, 15 1, 15 6, 5 6, 5 1))").norm());
  }

  @Property(tries = 200)
  void randomGroundIsItselfAgain(@ForAll long seed) {
    RandomPolygons random = new RandomPolygons(seed);
    Geometry whole = random.star();
    for (int i = 0; i < 6; i++) {
      Geometry other = random.star();
      whole =
          random.coin() ? Overlay.union(List.of(whole, other)) : Overlay.difference(whole, other);
    }
    List<Polygon> pieces = cut(whole, 64);
    Collections.shuffle(pieces, new Random(seed));
    Geometry joined = FACTORY.buildGeometry(new ArrayList<>(SeamJoin.join(pieces, 64)));
    assertThat(joined.isValid()).isTrue();
    assertThat(joined.getNumGeometries()).isEqualTo(whole.isEmpty() ? 0 : whole.getNumGeometries());
    assertThat(joined.getArea()).isCloseTo(whole.getArea(), within(1e-9 * whole.getArea() + 1e-6));
    assertThat(joined.getLength()).isCloseTo(whole.getLength(), within(1e-9 * whole.getLength()));
  }
}
