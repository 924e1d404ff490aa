package io.tantu.ogc.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.problem.ProblemException;
import org.geotools.api.referencing.cs.AxisDirection;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;

class ServedCrsTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CRS84")
  void theAxisOrderIsThatOfTheEpsgRegistry(ServedCrs crs) throws Exception {
    String code = crs.uri().substring(crs.uri().lastIndexOf('/') + 1);
    AxisDirection first =
        CRS.decode("urn:ogc:def:crs:EPSG::" + code).getCoordinateSystem().getAxis(0).getDirection();
    assertThat(crs.northFirst()).isEqualTo(first.equals(AxisDirection.NORTH));
  }

  /** Made with gdaltransform of GDAL 3.6.2 and PROJ 9.1.1, whose axes are turned here. */
  @ParameterizedTest
  @CsvSource({
    "CRS84,106.25,38.45",
    "EPSG4326,38.45,106.25",
    "EPSG4490,38.45,106.25",
    "EPSG4544,4258188.58129232,609118.278902708",
    "EPSG4545,4258899.35068623,347231.745147059",
    "EPSG4523,4258188.58129232,35609118.2789027",
    "EPSG3857,11827695.8967853,4643192.21964251"
  })
  void coordinatesAreThoseOfProj(ServedCrs crs, double first, double second) {
    double[] pair = new double[2];
    crs.fromLonLat(106.25, 38.45, pair);
    double tolerance = crs.inDegrees() ? 1e-12 : 1e-4;
    assertThat(pair[0]).isCloseTo(first, within(tolerance));
    assertThat(pair[1]).isCloseTo(second, within(tolerance));
    crs.toLonLat(first, second, pair);
    assertThat(pair).containsExactly(new double[] {106.25, 38.45}, within(1e-9));
  }

  @Test
  void anUnknownSystemNamesTheKnownOnes() {
    assertThatThrownBy(() -> ServedCrs.of("crs", "EPSG:4490"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("unknown-crs"))
        .hasMessageContaining("http://www.opengis.net/def/crs/EPSG/0/4545");
    assertThat(ServedCrs.of("crs", null)).isEqualTo(ServedCrs.CRS84);
  }

  @Test
  void theSidesOfAProjectedBoxBendInDegrees() {
    double[] corner = new double[2];
    ServedCrs.EPSG4544.toLonLat(4_200_000, 500_000, corner);
    Envelope ground =
        new CrsBox(ServedCrs.EPSG4544, 4_200_000, 400_000, 4_300_000, 600_000)
            .ground()
            .orElseThrow()
            .getEnvelopeInternal();
    // In the middle of the southern side the parallel lies farthest north of the box's corners.
    double[] west = new double[2];
    ServedCrs.EPSG4544.toLonLat(4_200_000, 400_000, west);
    assertThat(ground.getMinY()).isCloseTo(west[1], within(1e-9));
    assertThat(ground.getMinY()).isLessThan(corner[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG4544,400000,4200000,600000,4300000",
    "EPSG4523,4200000,400000,4300000,600000",
    "EPSG3857,1e9,1e9,2e9,2e9",
    "EPSG4490,100,1,110,2"
  })
  void aBoxOutsideOfTheSystemIsNowhere(ServedCrs crs, double a, double b, double c, double d) {
    var ground = new CrsBox(crs, a, b, c, d).ground();
    Envelope city = new Envelope(105, 107, 37, 39.5);
    assertThat(ground.map(g -> g.getEnvelopeInternal().intersects(city)).orElse(false)).isFalse();
  }
}
