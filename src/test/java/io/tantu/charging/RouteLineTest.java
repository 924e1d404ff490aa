package io.tantu.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.geodesy.GeodesicDistance;
import io.tantu.problem.ProblemException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteLineTest {

  private static final String ROUTE =
      "{\"type\":\"LineString\",\"coordinates\":[[106.2,38.4],[106.3,38.4],[106.3,38.5]]}";

  private static List<RouteStation> along(double metres, ChargingStation... stations) {
    return new StationIndex(List.of(stations))
        .along(new RouteLine(Route.parse(ROUTE)), metres, StationFilter.ANY);
  }

  /** Steps of half a metre along the route, each measured to the station. */
  private static double bruteForce(ChargingStation station) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= 20_000; i++) {
      double part = i / 20_000.0;
      double east = GeodesicDistance.metres(106.2 + 0.1 * part, 38.4, station.lon(), station.lat());
      double north =
          GeodesicDistance.metres(106.3, 38.4 + 0.1 * part, station.lon(), station.lat());
      least = Math.min(least, Math.min(east, north));
    }
    return least;
  }

  @Test
  void offsetsAreThoseOfSteppingAlongTheRoute() {
    Random random = new Random(5);
    for (int i = 0; i < 50; i++) {
      ChargingStation station =
          StationIndexTest.station(
              1, 106.1 + 0.3 * random.nextDouble(), 38.3 + 0.3 * random.nextDouble());
      double expected = bruteForce(station);
      assertThat(along(20_000, station))
          .singleElement()
          .satisfies(
              found ->
                  assertThat(found.offsetMetres())
                      .isCloseTo(expected, within(0.05 / Math.max(1, expected) + 2e-6 * expected)));
    }
  }

  @Test
  void comeInTheOrderOfTheRouteWithTheirWay() {
    ChargingStation late = StationIndexTest.station(1, 106.31, 38.45);
    ChargingStation early = StationIndexTest.station(2, 106.25, 38.4);
    List<RouteStation> found = along(1_000, late, early);
    assertThat(found).extracting(s -> s.station().id()).containsExactly(2L, 1L);
    double east = GeodesicDistance.metres(106.2, 38.4, 106.3, 38.4);
    assertThat(found.get(0).wayMetres()).isCloseTo(east / 2, within(0.1));
    assertThat(found.get(1).wayMetres())
        .isCloseTo(east + GeodesicDistance.metres(106.3, 38.4, 106.3, 38.45), within(0.1));
  }

  @Test
  void aStationExactlyAtTheDistanceCounts() {
    ChargingStation beyond = StationIndexTest.station(1, 106.3, 38.51);
    double metres = GeodesicDistance.metres(106.3, 38.5, 106.3, 38.51);
    assertThat(along(metres, beyond)).hasSize(1);
    assertThat(along(Math.nextDown(metres), beyond)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no json | bad-route | no JSON",
        "[] | bad-route | 0 positions",
        "{} | bad-route | LineString",
        "{\"type\":\"Point\",\"coordinates\":[1,2]} | bad-route | 'Point'",
        "{\"type\":\"LineString\",\"coordinates\":[[106.2,38.4]]} | bad-route | 1 positions",
        "{\"type\":\"LineString\",\"coordinates\":[[1,2],[1,2]]} | bad-route | two ends",
        "{\"type\":\"LineString\",\"coordinates\":[[1,2],[\"x\",2]]} | bad-route | Position 2",
        "{\"type\":\"LineString\",\"coordinates\":[[38,106],[38,107]]} | bad-position | swapped",
        "{\"type\":\"LineString\",\"coordinates\":[[0,0],[90,0]]} | route-too-long | in parts",
      })
  void refuses(String geoJson, String code, String message) {
    assertThatThrownBy(() -> Route.parse(geoJson))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code))
        .hasMessageContaining(message);
  }

  @Test
  void refusesTooManyPositions() {
    String many = "[1,2],".repeat(Route.MAX_POSITIONS) + "[1,3]";
    assertThatThrownBy(
            () -> Route.parse("{\"type\":\"LineString\",\"coordinates\":[%s]}".formatted(many)))
        .hasMessageContaining("10001 positions");
  }

  @Test
  void readsNoMoreThanARouteMayNeed() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    assertThatThrownBy(() -> Route.read(endless)).hasMessageContaining("more than 1000000 bytes");
  }

  @Test
  void takesAFeature() {
    assertThat(Route.parse("{\"type\":\"Feature\",\"geometry\":%s}".formatted(ROUTE)))
        .isEqualTo(Route.parse(ROUTE));
  }
}
