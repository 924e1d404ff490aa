package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaOffsetTest {

  private final double[] point = new double[2];

  @ParameterizedTest
  @CsvSource({
    "106.2309, 38.4872, 106.2352989128, 38.4876595316, 106.2418118756, 38.4935654753, 387.17",
    "106.0,    38.0,    106.0042965355, 38.0004923346, 106.0108575815, 38.0062699689, 381.31",
    "106.88,   38.1,    106.8845124006, 38.1003148504, 106.8910444820, 38.1062238688, 397.34"
  })
  void knownPoints(
      double lon,
      double lat,
      double gcjLon,
      double gcjLat,
      double bdLon,
      double bdLat,
      double shiftMetres) {
    ChinaOffset.toGcj02(lon, lat, point);
    assertPoint(gcjLon, gcjLat, 1e-9);
    assertThat(GeodesicDistance.metres(lon, lat, point[0], point[1]))
        .isCloseTo(shiftMetres, within(0.01));
    ChinaOffset.toBd09(lon, lat, point);
    assertPoint(bdLon, bdLat, 1e-9);
    ChinaOffset.fromGcj02(gcjLon, gcjLat, point);
    assertPoint(lon, lat, 1e-9);
    ChinaOffset.fromBd09(bdLon, bdLat, point);
    assertPoint(lon, lat, 1e-9);
  }

  /** The published example of another implementation, whose ellipsoid differs by 7 mm. */
  @ParameterizedTest
  @CsvSource("120.596931, 31.280844, 120.60109998322247, 31.278648624428175")
  void exampleOfAnotherImplementation(double lon, double lat, double gcjLon, double gcjLat) {
    ChinaOffset.toGcj02(lon, lat, point);
    assertPoint(gcjLon, gcjLat, 1e-7);
  }

  @ParameterizedTest
  @CsvSource({"9.5, 47.1", "72.0039, 38", "137.8348, 38", "106, 0.8292", "106, 55.8272", "NaN, 38"})
  void pointsOutsideChinaStay(double lon, double lat) {
    ChinaOffset.toGcj02(lon, lat, point);
    assertThat(point).containsExactly(lon, lat);
    ChinaOffset.fromGcj02(lon, lat, point);
    assertThat(point).containsExactly(lon, lat);
    ChinaOffset.toBd09(lon, lat, point);
    assertThat(point).containsExactly(lon, lat);
    ChinaOffset.fromBd09(lon, lat, point);
    assertThat(point).containsExactly(lon, lat);
  }

  @Property
  void thereAndBackAnywhereInChina(
      @ForAll @Scale(9) @DoubleRange(min = 73, max = 135) double lon,
      @ForAll @Scale(9) @DoubleRange(min = 3, max = 54) double lat) {
    ChinaOffset.toGcj02(lon, lat, point);
    ChinaOffset.fromGcj02(point[0], point[1], point);
    assertPoint(lon, lat, 1e-11);
    ChinaOffset.toBd09(lon, lat, point);
    ChinaOffset.fromBd09(point[0], point[1], point);
    assertPoint(lon, lat, 1e-11);
  }

  private void assertPoint(double lon, double lat, double tolerance) {
    assertThat(point[0]).isCloseTo(lon, within(tolerance));
    assertThat(point[1]).isCloseTo(lat, within(tolerance));
  }
}
