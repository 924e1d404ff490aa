package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;

class GeometryCheckTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  static Stream<Arguments> polygons() throws IOException {
    return WktCases.read("check-polygons.wkt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("polygons")
  void namesDefectsAndKeepsTheRightArea(String name, String codes, String area, String wkt)
      throws ParseException {
    Geometry source = WktCases.wkt(wkt);
    String before = source.toText();

    CheckedGeometry checked = GeometryCheck.check(source, 2);

    assertThat(checked.defects()).extracting(Defect::code).isEqualTo(WktCases.words(codes));
    assertThat(source.toText()).as("the source is not changed").isEqualTo(before);
    if (area.equals("refused")) {
      assertThat(checked.geometry()).isNull();
      assertThat(checked.refused()).isTrue();
    } else {
      assertThat(checked.geometry().isValid()).isTrue();
      assertThat(checked.geometry().getDimension()).isEqualTo(2);
      assertThat(checked.geometry().getArea()).isCloseTo(Double.parseDouble(area), within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, POINT (1 2), POINT (1 2)",
    "0, 'MULTIPOINT ((1 2))', POINT (1 2)",
    "0, 'MULTIPOINT ((1 2), (1 2))', 'MULTIPOINT ((1 2), (1 2))'",
    "0, POINT Z (1 2 3), POINT (1 2)",
    "1, 'LINESTRING (0 0, 1 1, 1 1, 0 1, 1 0)', 'LINESTRING (0 0, 1 1, 0 1, 1 0)'",
    "1, 'MULTILINESTRING ((0 0, 1 1), EMPTY)', 'LINESTRING (0 0, 1 1)'",
    "2, 'MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))', 'POLYGON ((0 0, 1 0, 1 1, 0 0))'"
  })
  void simplestFormOfEachDimension(int dimension, String source, String normal)
      throws ParseException {
    assertThat(GeometryCheck.check(WktCases.wkt(source), dimension).geometry().toText())
        .isEqualTo(normal);
  }

  @Test
  void lineWithoutLengthIsRefused() throws ParseException {
    CheckedGeometry checked = GeometryCheck.check(WktCases.wkt("LINESTRING (1 1, 1 1)"), 1);
    assertThat(checked.geometry()).isNull();
    assertThat(checked.defects()).extracting(Defect::code).containsExactly("too-few-points");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void coordinatesThatAreNoNumbersAreRefused(double bad) {
    Coordinate[] ring = {
      new Coordinate(0, 0), new Coordinate(1, 0), new Coordinate(bad, 1), new Coordinate(0, 0)
    };
    CheckedGeometry checked = GeometryCheck.check(FACTORY.createPolygon(ring), 2);
    assertThat(checked.geometry()).isNull();
    assertThat(checked.defects()).extracting(Defect::code).containsExactly("not-finite");
  }

  @Test
  void missingGeometryIsEmpty() {
    assertThat(GeometryCheck.check(null, 2).defects())
        .extracting(Defect::code)
        .containsExactly("empty");
  }

  @Test
  void defectSaysWhere() throws ParseException {
    Geometry bowTie = WktCases.wkt("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");
    assertThat(GeometryCheck.check(bowTie, 2).defects().get(0).at())
        .isEqualTo(new Coordinate(5, 5));
  }

  @Test
  void onlyChangesOfShapeAreRepairs() throws ParseException {
    Geometry heights = WktCases.wkt("POLYGON Z ((0 0 1, 1 0 1, 1 0 1, 1 1 1, 0 0 1))");
    Geometry bowTie = WktCases.wkt("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");
    assertThat(GeometryCheck.check(heights, 2).repaired()).isFalse();
    assertThat(GeometryCheck.check(bowTie, 2).repaired()).isTrue();
  }

  @Test
  void shellsTurnCounterClockwiseAndHolesClockwise() throws ParseException {
    Geometry source =
        WktCases.wkt("POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2))");
    Polygon normal = (Polygon) GeometryCheck.check(source, 2).geometry();
    assertThat(Orientation.isCCW(normal.getExteriorRing().getCoordinates())).isTrue();
    assertThat(Orientation.isCCW(normal.getInteriorRingN(0).getCoordinates())).isFalse();
  }
}
