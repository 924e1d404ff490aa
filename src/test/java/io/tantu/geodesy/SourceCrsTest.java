package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.problem.ProblemException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SourceCrsTest {

  private static final double TENTH_OF_A_MILLIMETRE = 1e-9;

  /** Whatever axis order the registry gives, files have x east. */
  @ParameterizedTest
  @CsvSource({
    "EPSG:4490, 106.275, 38.468",
    "EPSG:4326, 106.275, 38.468",
    "OGC:CRS84, 106.275, 38.468",
    "EPSG:4544, 611273.0658, 4260216.6963",
    "EPSG:4545, 349451.7307, 4260856.4816",
    "EPSG:4523, 35611273.0658, 4260216.6963",
    "EPSG:4524, 36349451.7307, 4260856.4816",
    "EPSG:4507, 611273.0658, 4260216.6963",
    "EPSG:4496, 18611273.0658, 4260216.6963",
    "epsg:4544, 611273.0658, 4260216.6963",
    "4544, 611273.0658, 4260216.6963",
    "urn:ogc:def:crs:EPSG::4544, 611273.0658, 4260216.6963",
    "http://www.opengis.net/def/crs/EPSG/0/4544, 611273.0658, 4260216.6963",
    "urn:ogc:def:crs:OGC:1.3:CRS84, 106.275, 38.468"
  })
  void onePointInManySystems(String id, double x, double y) {
    Coordinate lonLat = located(SourceCrs.of(id), x, y);
    assertThat(lonLat.x).isCloseTo(106.275, within(TENTH_OF_A_MILLIMETRE));
    assertThat(lonLat.y).isCloseTo(38.468, within(TENTH_OF_A_MILLIMETRE));
  }

  @ParameterizedTest
  @CsvSource({
    // Web Mercator: a·λ and a·ln tan(π/4 + φ/2)
    "EPSG:3857, 11830478.884055149, 4645751.113844853, 1e-9",
    // UTM zone 48 has the central meridian of zone 35 and scale 0.9996
    "EPSG:32648, 611228.5566, 4258512.6096, 1e-8",
  })
  void systemsOfTheRegistry(String id, double x, double y, double tolerance) {
    Coordinate lonLat = located(SourceCrs.of(id), x, y);
    assertThat(lonLat.x).isCloseTo(106.275, within(tolerance));
    assertThat(lonLat.y).isCloseTo(38.468, within(tolerance));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:2334", "EPSG:2355", "EPSG:2412", "EPSG:4610", "EPSG:4214"})
  void olderDatumsStayWithinAFewHundredMetres(String id) {
    boolean degrees = id.equals("EPSG:4610") || id.equals("EPSG:4214");
    SourceCrs crs = SourceCrs.of(id);
    assertThat(crs.id()).isEqualTo(id);
    if (degrees) {
      Coordinate lonLat = located(crs, 106.275, 38.468);
      assertThat(lonLat.distance(new Coordinate(106.275, 38.468))).isLessThan(0.005);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:4610, false",
    "EPSG:2334, false",
    "EPSG:4214, false",
    "EPSG:2412, false",
    "EPSG:4326, true",
    "EPSG:4490, true",
    "EPSG:4544, true",
    "EPSG:3857, true",
    "EPSG:32648, true",
    "EPSG:4258, true",
    "GCJ-02, true"
  })
  void anUnknownDatumShiftIsTold(String id, boolean known) {
    assertThat(SourceCrs.of(id).datumShiftKnown()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({"GCJ-02, 106.2352989128, 38.4876595316", "BD-09, 106.2418118756, 38.4935654753"})
  void chineseMapOffsets(String id, double x, double y) {
    Coordinate lonLat = located(SourceCrs.of(id), x, y);
    assertThat(lonLat.x).isCloseTo(106.2309, within(1e-9));
    assertThat(lonLat.y).isCloseTo(38.4872, within(1e-9));
    assertThat(SourceCrs.of(id.toLowerCase().replace("-", "")).id()).isEqualTo(id);
  }

  @Test
  void threadsMayShareASystem() {
    SourceCrs crs = SourceCrs.of("EPSG:32648");
    Coordinate alone = located(crs, 611228.5566, 4258512.6096);
    assertThat(
            IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> located(crs, 611228.5566 + i % 2, 4258512.6096))
                .filter(alone::equals2D)
                .count())
        .isEqualTo(1000);
  }

  @Test
  void sourceIsNotChanged() {
    Geometry source = point(611273.0658, 4260216.6963);
    SourceCrs.of("EPSG:4544").toCgcs2000(source);
    SourceCrs.of("EPSG:32648").toCgcs2000(source);
    assertThat(source.getCoordinate()).isEqualTo(new Coordinate(611273.0658, 4260216.6963));
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:4544, 1e9, 1e9",
    "EPSG:4523, NaN, 4260216",
    "EPSG:32648, NaN, 4260216",
    "EPSG:2381, 1e30, 1e30"
  })
  void pointsThatNoSystemHoldsAreProblems(String id, double x, double y) {
    SourceCrs crs = SourceCrs.of(id);
    assertThatThrownBy(() -> crs.toCgcs2000(point(x, y)))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("outside-crs"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "EPSG:999999", "EPSG:45", "Xian80", "EPSG:5773", "EPSG:4490x"})
  void unknownNamesSayWhatToPass(String id) {
    assertThatThrownBy(() -> SourceCrs.of(id))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("unknown-crs");
              assertThat(problem.getMessage()).contains("EPSG:4544", "GCJ-02");
            });
  }

  private static Coordinate located(SourceCrs crs, double x, double y) {
    return crs.toCgcs2000(point(x, y)).getCoordinate();
  }

  private static Geometry point(double x, double y) {
    return new GeometryFactory().createPoint(new Coordinate(x, y));
  }
}
