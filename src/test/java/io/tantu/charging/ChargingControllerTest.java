package io.tantu.charging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.closeTo;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerFixture;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Three stations on one parallel, answered over HTTP from a real store. */
@BothStores
class ChargingControllerTest {

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));
  @TempDir Path folder;
  private OpenStore store;
  private ChargingService service;
  private MockMvc http;
  private LayerVersion version;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    service = new ChargingService(catalog, store);
    http =
        MockMvcBuilders.standaloneSetup(
                new ChargingController(service), new AlongController(service))
            .build();
    version = publish("A", "B", "C");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private LayerVersion publish(String... names) {
    try (LayerFixture stations = new LayerFixture(store, catalog.layer(StationLayer.ID))) {
      int hundredths = 10_620;
      for (String name : names) {
        stations.add("POINT(%s 38.4)".formatted(hundredths++ / 100.0), station(name));
      }
      return stations.publish();
    }
  }

  private static Map<String, Object> station(String name) {
    Map<String, Object> values = new HashMap<>();
    values.put("stationId", "S-" + name);
    values.put("name", name);
    values.put("kind", name.equals("B") ? "swap" : "charging");
    values.put("acPiles", 6L);
    values.put("dcPiles", 2L);
    values.put("powerKw", 162.0);
    values.put("operatorClass", "grid");
    values.put("publicAccess", true);
    values.put("countyCode", "640106");
    return values;
  }

  @Test
  void answersTheNearestWithAllThatIsKnownOfThem() throws Exception {
    double metres = GeodesicDistance.metres(106.209, 38.4, 106.21, 38.4);
    http.perform(get("/api/v1/charging/nearest?lon=106.209&lat=38.4&k=2"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.stations.length()").value(2))
        .andExpect(jsonPath("$.stations[0].name").value("B"))
        .andExpect(jsonPath("$.stations[0].stationId").value("S-B"))
        .andExpect(jsonPath("$.stations[0].kind").value("swap"))
        .andExpect(jsonPath("$.stations[0].distanceMetres").value(Math.round(metres * 10) / 10.0))
        .andExpect(jsonPath("$.stations[0].acPiles").value(6))
        .andExpect(jsonPath("$.stations[0].dcPiles").value(2))
        .andExpect(jsonPath("$.stations[0].powerKw").value(162.0))
        .andExpect(jsonPath("$.stations[0].publicAccess").value(true))
        .andExpect(jsonPath("$.stations[0].lon").value(106.21))
        .andExpect(jsonPath("$.stations[1].name").value("A"))
        .andExpect(jsonPath("$.provenance").value("illustrative"))
        .andExpect(jsonPath("$.layerVersion").value(version.version()));
  }

  @Test
  void answersWhatLiesWithinAndPassesTheFilters() throws Exception {
    http.perform(get("/api/v1/charging/within?lon=106.20&lat=38.4&metres=900"))
        .andExpect(jsonPath("$.stations.length()").value(2));
    http.perform(get("/api/v1/charging/within?lon=106.20&lat=38.4&metres=900&kind=swap"))
        .andExpect(jsonPath("$.stations[0].name").value("B"))
        .andExpect(jsonPath("$.stations.length()").value(1));
    http.perform(get("/api/v1/charging/within?lon=106.2&lat=38.4&metres=900&text=s-b"))
        .andExpect(jsonPath("$.stations[0].name").value("B"))
        .andExpect(jsonPath("$.stations.length()").value(1));
    http.perform(get("/api/v1/charging/within?lon=106.2&lat=38.4&metres=900&public=false"))
        .andExpect(jsonPath("$.stations.length()").value(0));
    http.perform(get("/api/v1/charging/nearest?lon=106.2&lat=38.4&minPowerKw=163"))
        .andExpect(jsonPath("$.stations.length()").value(0));
  }

  @Test
  void findsWhatLiesAlongARouteInItsOrder() {
    Route route =
        Route.parse("{\"type\":\"LineString\",\"coordinates\":[[106.22,38.4],[106.205,38.4]]}");
    ChargingService.FoundAlong found =
        service.along(route, 100, new StationFilter(null, null, null, CurrentKind.DC, null));
    assertThat(found.stations()).extracting(s -> s.station().name()).containsExactly("C", "B");
    assertThat(found.layerVersion()).isEqualTo(version.version());
  }

  /** From west of B to C, past which the route goes on for a hundredth of a degree. */
  @Test
  void aPostedRouteIsAnsweredInItsOrderWithWhatLiesBetween() throws Exception {
    double hundredth = GeodesicDistance.metres(106.21, 38.4, 106.22, 38.4);
    http.perform(along("{\"route\":[[106.205,38.4],[106.23,38.4,1110]],\"metres\":100}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.stations.length()").value(2))
        .andExpect(jsonPath("$.stations[0].name").value("B"))
        .andExpect(jsonPath("$.stations[1].name").value("C"))
        .andExpect(jsonPath("$.stations[1].wayMetres").value(closeTo(1.5 * hundredth, 0.2)))
        .andExpect(jsonPath("$.stations[1].offsetMetres").value(closeTo(0, 0.1)))
        .andExpect(jsonPath("$.routeMetres").value(closeTo(2.5 * hundredth, 0.2)))
        .andExpect(jsonPath("$.longestWithoutStation.metres").value(closeTo(hundredth, 0.2)))
        .andExpect(jsonPath("$.longestWithoutPublicDc.fromMetres").value(0.0))
        .andExpect(jsonPath("$.longestWithoutPublicDc.metres").value(closeTo(1.5 * hundredth, 0.2)))
        .andExpect(jsonPath("$.provenance").value("illustrative"))
        .andExpect(jsonPath("$.layerVersion").value(version.version()));
    http.perform(
            along("{\"route\":[[106.205,38.4],[106.23,38.4]],\"public\":false,\"current\":\"dc\"}"))
        .andExpect(jsonPath("$.stations.length()").value(0))
        .andExpect(jsonPath("$.longestWithoutStation.metres").value(closeTo(2.5 * hundredth, 0.2)));
  }

  private static MockHttpServletRequestBuilder along(String body) {
    return post("/api/v1/charging/along").contentType(MediaType.APPLICATION_JSON).content(body);
  }

  @Test
  void aQuestionOfAnotherTypeIsNotRead() throws Exception {
    http.perform(post("/api/v1/charging/along").contentType(MediaType.TEXT_PLAIN).content("{}"))
        .andExpect(status().isUnsupportedMediaType());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|bad-question",
        "null|bad-question",
        "[]|bad-question",
        "{}|bad-route",
        "{\"route\":null}|bad-route",
        "{\"way\":[[106.2,38.4],[106.3,38.4]]}|bad-question",
        "{\"route\":[[106.2,38.4]]}|bad-route",
        "{\"route\":[[106.2,38.4],[106.2,38.4]]}|bad-route",
        "{\"route\":[[NaN,38.4],[106.2,38.4]]}|bad-question",
        "{\"route\":[[106.2,38.4],[106.3,\"38.4\"]]}|bad-route",
        "{\"route\":[[106.2,38.4],[106.3,38.4,1,2]]}|bad-route",
        "{\"route\":{\"type\":\"GeometryCollection\",\"geometries\":[]}}|bad-route",
        "{\"route\":[[38.4,106.2],[38.4,106.3]]}|bad-position",
        "{\"route\":[[12.4,51.3],[12.5,51.3]]}|route-outside",
        "{\"route\":[[106.2,38.4],[106.3,38.4]],\"metres\":0}|bad-radius",
        "{\"route\":[[106.2,38.4],[106.3,38.4]],\"metres\":\"far\"}|bad-question",
        "{\"route\":[[106.2,38.4],[106.3,38.4]],\"minPowerKw\":-1}|bad-power",
        "{\"route\":[[106.2,38.4],[106.3,38.4]],\"kind\":\"ferry\"}|unknown-kind",
      })
  void aRouteThatIsNoneIsRefused(String body, String code) {
    assertProblem(body, code);
  }

  @Test
  void aRouteOfAMillionPositionsIsReadNoFurtherThanARouteMayBe() {
    String position = "[106.2,38.4],";
    assertProblem(
        "{\"route\":[" + position.repeat(1_000_000) + "[106.3,38.4]]}", "question-too-long");
    assertProblem("{\"route\":[" + position.repeat(10_000) + "[106.3,38.4]]}", "route-too-long");
  }

  private void assertProblem(String body, String code) {
    AlongController controller = new AlongController(service);
    assertThatThrownBy(() -> controller.along(new ByteArrayInputStream(body.getBytes(UTF_8))))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  void anotherVersionIsSeenAtOnce() {
    Position position = new Position(106.2, 38.4);
    assertThat(service.nearest(position, 10, StationFilter.ANY).stations()).hasSize(3);
    LayerVersion next = publish("A");
    ChargingService.Found found = service.nearest(position, 10, StationFilter.ANY);
    assertThat(found.stations()).hasSize(1);
    assertThat(found.layerVersion()).isEqualTo(next.version());
  }

  @Test
  void namesTheKindsOfTheSchema() {
    assertThat(service.kinds()).containsExactly("charging", "cng", "hydrogen", "lng", "swap");
  }

  @Test
  void saysThatNothingIsImported(@TempDir Path empty) {
    try (OpenStore none = TestStores.open(empty)) {
      ChargingService service = new ChargingService(catalog, none);
      assertThatThrownBy(() -> service.within(new Position(106.2, 38.4), 1000, StationFilter.ANY))
          .isInstanceOfSatisfying(
              ProblemException.class,
              problem -> assertThat(problem.code()).isEqualTo("layer-not-ready"));
    }
  }
}
