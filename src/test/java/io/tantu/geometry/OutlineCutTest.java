package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

class OutlineCutTest {

  private static final int PAIRS = 5_000;
  private static final double ROUNDING = 1e-9;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "corner, 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', 'POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1))', 'POLYGON ((1 1, 1 2, 2 2, 2 1, 1 1))', 'POLYGON ((0 0, 0 2, 1 2, 1 1, 2 1, 2 0, 0 0))'",
    "rings the other way round, 'POLYGON ((0 0, 0 2, 2 2, 2 0, 0 0))', 'POLYGON ((1 1, 1 3, 3 3, 3 1, 1 1))', 'POLYGON ((1 1, 1 2, 2 2, 2 1, 1 1))', 'POLYGON ((0 0, 0 2, 1 2, 1 1, 2 1, 2 0, 0 0))'",
    "through the middle, 'POLYGON ((0 0, 9 0, 9 2, 0 2, 0 0))', 'POLYGON ((3 -1, 6 -1, 6 3, 3 3, 3 -1))', 'POLYGON ((3 0, 3 2, 6 2, 6 0, 3 0))', 'MULTIPOLYGON (((0 0, 0 2, 3 2, 3 0, 0 0)), ((6 0, 6 2, 9 2, 9 0, 6 0)))'",
    "zone within, 'POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))', 'POLYGON ((3 3, 6 3, 6 6, 3 6, 3 3))', 'POLYGON ((3 3, 3 6, 6 6, 6 3, 3 3))', 'POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (3 3, 6 3, 6 6, 3 6, 3 3))'",
    "within the zone, 'POLYGON ((3 3, 6 3, 6 6, 3 6, 3 3))', 'POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))', 'POLYGON ((3 3, 3 6, 6 6, 6 3, 3 3))', POLYGON EMPTY",
    "hole cut open, 'POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 6, 6 6, 6 3, 3 3))', 'POLYGON ((4 -1, 20 -1, 20 10, 4 10, 4 -1))', 'POLYGON ((4 0, 4 3, 6 3, 6 6, 4 6, 4 9, 9 9, 9 0, 4 0))', 'POLYGON ((0 0, 0 9, 4 9, 4 6, 3 6, 3 3, 4 3, 4 0, 0 0))'",
    "holes of both sides, 'POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1), (7 7, 7 8, 8 8, 8 7, 7 7))', 'POLYGON ((5 -1, 20 -1, 20 10, 5 10, 5 -1), (6 1, 6 2, 7 2, 7 1, 6 1))', 'POLYGON ((5 0, 5 9, 9 9, 9 0, 5 0), (6 1, 7 1, 7 2, 6 2, 6 1), (7 7, 8 7, 8 8, 7 8, 7 7))', 'MULTIPOLYGON (((0 0, 0 9, 5 9, 5 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)), ((6 1, 6 2, 7 2, 7 1, 6 1)))'",
    "island in the hole of the zone, 'POLYGON ((4 4, 5 4, 5 5, 4 5, 4 4))', 'POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 6, 6 6, 6 3, 3 3))', POLYGON EMPTY, 'POLYGON ((4 4, 4 5, 5 5, 5 4, 4 4))'"
  })
  void aPolygonIsCutInTwo(String name, String polygon, String zone, String inside, String outside)
      throws ParseException {
    OutlineCut cut =
        OutlineCut.of(WktCases.wkt(polygon), Outline.of(WktCases.wkt(zone))).orElseThrow();
    assertThat(cut.inside().norm().toText()).isEqualTo(WktCases.wkt(inside).norm().toText());
    assertThat(cut.outside().norm().toText()).isEqualTo(WktCases.wkt(outside).norm().toText());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "edge along edge, 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', 'POLYGON ((2 0, 4 0, 4 2, 2 2, 2 0))'",
    "vertex on edge, 'POLYGON ((0 0, 2 0, 3 1, 2 2, 0 2, 0 0))', 'POLYGON ((3 -1, 6 -1, 6 3, 3 3, 3 -1))'",
    "vertex on vertex, 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', 'POLYGON ((2 2, 4 2, 4 4, 2 4, 2 2))'",
    "the same, 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))'",
    "almost along, 'POLYGON ((0 0, 2000 0, 2000 2, 0 2, 0 0))', 'POLYGON ((-1 -1, 3000 2, 3000 9, -1 9, -1 -1))'",
    "through next to a vertex, 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', 'POLYGON ((1.9999999999999 -1, 9 -1, 9 1, 2.0000000000001 1, 1.9999999999999 -1))'"
  })
  void outlinesThatTouchOrNearlyDoAreLeftToTheOverlay(String name, String polygon, String zone)
      throws ParseException {
    assertThat(OutlineCut.of(WktCases.wkt(polygon), Outline.often(WktCases.wkt(zone)))).isEmpty();
  }

  @ParameterizedTest(name = "{0},{1} – {2},{3}: {4}")
  @CsvSource({
    "-5, 5, 5, 6, true", // through the shell
    "-5, 4, 0, 5, true", // ends on it
    "2, 2, 3, 3, false", // within
    "-5, -5, -1, 20, false", // beside
    "5, 5, 6, 6, false", // within the hole
    "5, 5, 5, 9, true", // across the hole's edge
    "12, 1, 19, 2, false", // between the parts
    "29, 1, 33, 2, true", // across the second part
    "16, 16, 19, 19, false", // the oblique edge passes by
    "14, 14, 19, 19, true" // and here it does not
  })
  void anOutlineMeetsABoxThatAnEdgeComesInto(
      double x1, double y1, double x2, double y2, boolean meets) throws ParseException {
    Geometry polygons =
        WktCases.wkt(
            "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 7 4, 7 7, 4 7, 4 4)),"
                + " ((20 0, 30 0, 30 10, 20 10, 20 0)), ((10 20, 10 12, 12 20, 20 10, 20 20, 10 20)))");
    Envelope box = new Envelope(x1, x2, y1, y2);
    assertThat(Outline.of(polygons).meets(box)).isEqualTo(meets);
    assertThat(Outline.often(polygons).meets(box)).isEqualTo(meets);
  }

  /** Half of the pairs run almost along one another, which most cuts refuse. */
  @Test
  void randomPairsAreCutAsTheOverlayDoesIt() {
    long seed = System.nanoTime();
    RandomPolygons random = new RandomPolygons(seed);
    int cuts = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      Geometry polygon = random.holed();
      Geometry zone = random.coin() ? random.holed() : random.nearly(polygon);
      Optional<OutlineCut> cut =
          OutlineCut.of(polygon, random.coin() ? Outline.of(zone) : Outline.often(zone));
      if (cut.isPresent()) {
        cuts++;
        String pairText = "pair %d of seed %d: %s with %s".formatted(pair, seed, polygon, zone);
        assertSame(pairText, cut.get().inside(), Overlay.intersection(polygon, zone));
        assertSame(pairText, cut.get().outside(), Overlay.difference(polygon, zone));
        assertThat(Overlay.areaIdentityError(polygon, cut.get().inside(), cut.get().outside()))
            .as(pairText)
            .isLessThan(ROUNDING);
      }
    }
    assertThat(cuts).isGreaterThan(PAIRS / 3);
  }

  private static void assertSame(String pair, Geometry found, Geometry expected) {
    assertThat(found.isValid()).as(pair).isTrue();
    assertThat(found.getNumGeometries()).as(pair).isEqualTo(expected.getNumGeometries());
    assertThat(found.getNumPoints()).as(pair).isEqualTo(expected.getNumPoints());
    assertThat(Overlay.difference(found, expected).getArea()).as(pair).isLessThan(1e-6);
    assertThat(Overlay.difference(expected, found).getArea()).as(pair).isLessThan(1e-6);
  }
}
