package io.tantu.charging.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.charging.ChargingService;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerFixture;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Two stations beside a river of which only one has a road, answered from a real store. */
@BothStores
class RoadControllerTest {

  private static final String HERE = "lon=106.2&lat=38.4";

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));
  @TempDir Path folder;
  private OpenStore store;
  private RoadController controller;
  private MockMvc http;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    ChargingService charging = new ChargingService(catalog, store);
    controller = new RoadController(new RoadService(catalog, store, charging), charging);
    http = MockMvcBuilders.standaloneSetup(controller).build();
    publish(
        "charging-station",
        stations ->
            stations
                .add("POINT(106.21 38.4)", station("across"))
                .add("POINT(106.23 38.41)", station("round the corner"))
                .add("POINT(106.5 38.8)", station("in the sands")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void publish(String layer, Consumer<LayerFixture> filling) {
    try (LayerFixture fixture = new LayerFixture(store, catalog.layer(layer))) {
      filling.accept(fixture);
      fixture.publish();
    }
  }

  private static Map<String, Object> station(String name) {
    return Map.of(
        "name", name, "kind", "charging", "publicAccess", true, "acPiles", 2L, "dcPiles", 2L);
  }

  private static double metres(double lon1, double lat1, double lon2, double lat2) {
    return GeodesicDistance.metres(lon1, lat1, lon2, lat2);
  }

  private static double decimetres(double metres) {
    return Math.round(metres * 10) / 10.0;
  }

  /** A road that turns at a corner, and one of its own at the station across. */
  private void roads() {
    Map<String, Object> road = Map.of("roadId", "1", "class", "minor", "speedKmh", 36.0);
    publish(
        "road",
        roads ->
            roads
                .add("LINESTRING(106.2 38.4, 106.2 38.41, 106.24 38.41)", road)
                .add("LINESTRING(106.21 38.399, 106.21 38.401)", road));
  }

  @Test
  void tellsTheWayToEachStationOrWhatIsInTheWay() throws Exception {
    roads();
    double way = metres(106.2, 38.4, 106.2, 38.41) + metres(106.2, 38.41, 106.23, 38.41);
    http.perform(get("/api/v1/charging/nearest?by=road&k=3&" + HERE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.stations.length()").value(3))
        .andExpect(jsonPath("$.stations[0].name").value("round the corner"))
        .andExpect(jsonPath("$.stations[0].reachable").value(true))
        .andExpect(
            jsonPath("$.stations[0].distanceMetres")
                .value(decimetres(metres(106.2, 38.4, 106.23, 38.41))))
        .andExpect(jsonPath("$.stations[0].roadMetres").value(decimetres(way)))
        .andExpect(jsonPath("$.stations[0].roadSeconds").value((int) Math.round(way / 10)))
        .andExpect(jsonPath("$.stations[0].route.type").value("LineString"))
        .andExpect(jsonPath("$.stations[0].route.coordinates[1][1]").value(38.41))
        .andExpect(jsonPath("$.stations[1].name").value("across"))
        .andExpect(jsonPath("$.stations[1].reachable").value(false))
        .andExpect(jsonPath("$.stations[1].obstacle").value("no-way"))
        .andExpect(jsonPath("$.stations[1].roadMetres").isEmpty())
        .andExpect(jsonPath("$.stations[2].obstacle").value("station-off-net"))
        .andExpect(jsonPath("$.provenance").value("illustrative"))
        .andExpect(jsonPath("$.layers[0].id").value("road"))
        .andExpect(jsonPath("$.layers[1].id").value("charging-station"));
    http.perform(get("/api/v1/charging/nearest?by=road&k=1&lon=106.5&lat=38.8"))
        .andExpect(jsonPath("$.stations[0].obstacle").value("start-off-net"));
    http.perform(get("/api/v1/charging/nearest?by=road&kind=swap&" + HERE))
        .andExpect(jsonPath("$.stations.length()").value(0));
  }

  @Test
  void answersIsochronesAsGeoJson() throws Exception {
    roads();
    http.perform(get("/api/v1/charging/isochrone?minutes=2,1&" + HERE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.type").value("FeatureCollection"))
        .andExpect(jsonPath("$.features.length()").value(2))
        .andExpect(jsonPath("$.features[0].properties.minutes").value(1.0))
        .andExpect(jsonPath("$.features[1].properties.minutes").value(2.0))
        .andExpect(jsonPath("$.features[0].geometry.type").value("MultiPolygon"))
        .andExpect(jsonPath("$.provenance").value("illustrative"))
        .andExpect(jsonPath("$.layers[0].id").value("road"));
  }

  @Test
  void aNewVersionOfTheRoadsIsDrivenAtOnce() throws Exception {
    roads();
    String question = "/api/v1/charging/nearest?by=road&k=1&" + HERE;
    http.perform(get(question)).andExpect(jsonPath("$.stations[0].name").value("round the corner"));
    publish(
        "road",
        roads ->
            roads.add(
                "LINESTRING(106.2 38.4, 106.21 38.4)",
                Map.of("roadId", "1", "class", "minor", "speedKmh", 36.0)));
    http.perform(get(question)).andExpect(jsonPath("$.stations[0].name").value("across"));
  }

  @Test
  void saysHowToLoadRoadsWhereThereAreNone() {
    assertThatThrownBy(() -> controller.isochrone("106.2", "38.4", "5"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("road-layer-missing");
              assertThat(problem).hasMessageContaining("./tantu import FILE --layer road");
            });
    assertThatThrownBy(
            () -> controller.nearest("road", "106.2", "38.4", "5", null, null, null, null, null))
        .hasMessageContaining("./tantu import FILE --layer road");
  }

  @Test
  void anIsochroneStartsOnTheNet() {
    roads();
    assertThatThrownBy(() -> controller.isochrone("106.5", "38.8", "5"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("not-on-the-net"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "61", "-5", "5,5", "1,2,3,4,5,6,7", "soon", "NaN", "5,"})
  void refusesMinutesThatMeanNothing(String minutes) {
    assertThatThrownBy(() -> Minutes.parse(minutes))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo("bad-minutes"));
  }
}
