package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

class OverlayTest {

  private static final int PAIRS = 10_000;
  private static final double ROUNDING = 1e-9;

  @ParameterizedTest
  @CsvSource({
    "touching along an edge, 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', 'POLYGON ((2 0, 4 0, 4 2, 2 2, 2 0))', POLYGON EMPTY",
    "far apart, 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', 'POLYGON ((12 0, 14 0, 14 2, 12 2, 12 0))', POLYGON EMPTY",
    "with nothing, 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', POLYGON EMPTY, POLYGON EMPTY",
    "corner, 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', 'POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1))', 'POLYGON ((1 1, 1 2, 2 2, 2 1, 1 1))'",
    "area and line beside it, 'POLYGON ((0 0, 4 0, 4 2, 0 2, 0 0))', 'POLYGON ((0 2, 1 2, 1 1, 2 1, 2 2, 4 2, 4 3, 0 3, 0 2))', 'POLYGON ((1 1, 1 2, 2 2, 2 1, 1 1))'",
    "line through, 'LINESTRING (-1 1, 3 1)', 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', 'LINESTRING (0 1, 2 1)'",
    "line that touches, 'LINESTRING (-1 1, 1 -1)', 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', LINESTRING EMPTY",
    "point, POINT (1 1), 'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))', POINT (1 1)"
  })
  void intersectionKeepsTheLowerDimensionOnly(String name, String a, String b, String expected)
      throws ParseException {
    Geometry shared = Overlay.intersection(WktCases.wkt(a), WktCases.wkt(b));
    assertThat(shared.norm().toText()).isEqualTo(WktCases.wkt(expected).norm().toText());
  }

  @Test
  void differenceKeepsWhatTheOtherDoesNotTouch() throws ParseException {
    Geometry square = WktCases.wkt("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))");
    Geometry far = WktCases.wkt("POLYGON ((12 0, 14 0, 14 2, 12 2, 12 0))");
    assertThat(Overlay.difference(square, far)).isEqualTo(square);
    assertThat(Overlay.difference(square, square).isEmpty()).isTrue();
  }

  @Test
  void unionCountsSharedGroundOnce() throws ParseException {
    Geometry union =
        Overlay.union(
            List.of(
                WktCases.wkt("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))"),
                WktCases.wkt("POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1))"),
                WktCases.wkt("POLYGON EMPTY"),
                WktCases.wkt("LINESTRING (0 0, 9 9)")));
    assertThat(union.getArea()).isCloseTo(7, within(1e-12));
    assertThat(union.getDimension()).isEqualTo(2);
  }

  @Test
  void unionOfNothingIsAnEmptyPolygon() {
    assertThat(Overlay.union(List.of()).toText()).isEqualTo("POLYGON EMPTY");
  }

  static Stream<Arguments> robust() throws IOException {
    return WktCases.read("overlay-robust.wkt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("robust")
  void areaIdentityHoldsWhereOverlaysBreak(String name, String a, String b) throws ParseException {
    Geometry first = WktCases.wkt(a);
    Geometry second = WktCases.wkt(b);
    assertThat(Overlay.areaIdentityError(first, second)).isLessThan(ROUNDING);
    assertThat(Overlay.areaIdentityError(second, first)).isLessThan(ROUNDING);
  }

  @Test
  void areaIdentityHoldsOnTenThousandRandomPairs() {
    long seed = System.nanoTime();
    RandomPolygons random = new RandomPolygons(seed);
    for (int pair = 0; pair < PAIRS; pair++) {
      Geometry a = random.star();
      Geometry b = random.coin() ? random.star() : random.nearly(a);
      assertThat(Overlay.areaIdentityError(a, b))
          .as("pair %d of seed %d: %s with %s", pair, seed, a, b)
          .isLessThan(ROUNDING);
    }
  }
}
