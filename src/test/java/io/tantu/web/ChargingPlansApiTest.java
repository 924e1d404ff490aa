package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.ImportProgress;
import io.tantu.ingest.ImportReport;
import io.tantu.ingest.ImportRequest;
import io.tantu.ingest.ImportService;
import io.tantu.store.FeatureQuery;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gaps and plans of the shipped layers over HTTP. */
@LiveService
class ChargingPlansApiTest {

  private static final String PLANS = "/api/v1/charging/plans";

  @LocalServerPort private int port;
  @TempDir Path folder;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  /** The people are the census's, whatever the points are. */
  @Test
  void gapsAreOfAllResidentsAndSayThatTheyAreIllustrative() throws Exception {
    JsonNode gaps = http.json("/api/v1/charging/gaps");
    assertThat(gaps.at("/total/residents").asLong()).isEqualTo(2_859_074);
    assertThat(gaps.at("/counties")).hasSize(6);
    long unserved = 0;
    for (JsonNode point : gaps.get("unserved")) {
      unserved += point.get("residents").asLong();
      assertThat(point.get("nearestMetres").asDouble())
          .isGreaterThan(point.get("standardMetres").asDouble());
    }
    assertThat(unserved).isEqualTo(gaps.at("/total/unservedResidents").asLong());
    assertThat(gaps.get("provenance").asString()).isEqualTo("illustrative");
    assertThat(gaps.at("/assumption/zh").asString()).contains("规划假设");
    String id = gaps.at("/receipt/id").asString();
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  @Test
  void gapsHaveAreasWhosePeopleAreTheGapsAndWhichCanBeMadeAgain() throws Exception {
    JsonNode gaps = http.json("/api/v1/charging/gaps?core=300");
    JsonNode areas = http.json("/api/v1/charging/gaps/areas?core=300&cell=200");
    long residents = 0;
    for (JsonNode area : areas.get("features")) {
      residents += area.at("/properties/residents").asLong();
      assertThat(area.at("/geometry/type").asString()).isEqualTo("MultiPolygon");
      assertThat(area.at("/properties/areaSquareMetres").asDouble())
          .isBetween(39_000.0, 40_100.0 * area.at("/properties/demandPoints").asDouble());
    }
    assertThat(residents).isPositive().isEqualTo(gaps.at("/total/unservedResidents").asLong());
    assertThat(areas.at("/cell/zh").asString()).contains("规划假设");
    String id = areas.at("/receipt/id").asString();
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
    long tenth = 0;
    for (JsonNode area :
        http.json("/api/v1/charging/gaps/areas?whom=worst-tenth").get("features")) {
      tenth += area.at("/properties/residents").asLong();
    }
    assertThat(tenth).isBetween(285_908L, 290_000L);
    assertThat(http.get("/api/v1/charging/gaps/areas?whom=all").body()).contains("unknown-group");
    assertThat(http.get("/api/v1/charging/gaps/areas?cell=1").body()).contains("bad-cell");
  }

  @Test
  void aPlanServesMoreWithinItsBound() throws Exception {
    JsonNode plan = plan("{\"sites\": 10}");
    assertThat(plan.get("sites")).hasSize(10);
    assertThat(plan.get("servedAfter").asLong())
        .isGreaterThan(plan.get("servedBefore").asLong())
        .isLessThanOrEqualTo(plan.get("bound").asLong());
    assertThat(plan.get("gap").asDouble()).isBetween(0.0, 0.01);
    String id = plan.at("/receipt/id").asString();
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  @Test
  void theFewestStationsThatServeAllWithinReachHaveABoundToo() throws Exception {
    JsonNode plan = plan("{}");
    assertThat(plan.get("servedAfter").asLong())
        .isEqualTo(plan.get("residents").asLong() - plan.get("outOfReach").asLong());
    assertThat(plan.get("fewest").asInt()).isBetween(1, plan.get("sites").size());
  }

  @Test
  void aPlanForTheMeanWayShortensItWithinItsBound() throws Exception {
    JsonNode plan = plan("{\"goal\": \"mean-way\", \"sites\": 10, \"gridMetres\": 2000}");
    assertThat(plan.at("/meanWay/after").asDouble())
        .isLessThan(plan.at("/meanWay/before").asDouble())
        .isGreaterThanOrEqualTo(plan.at("/meanWay/bound").asDouble());
    assertThat(plan.get("gap").asDouble()).isBetween(0.0, 0.01);
    assertThat(plan.has("bound")).isFalse();
    String id = plan.at("/receipt/id").asString();
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  @Test
  void theNearestByRoadAreNoNearerThanStraight() throws Exception {
    String asked = "/api/v1/charging/nearest?lon=106.23&lat=38.48&k=3";
    double straight = http.json(asked + "&by=straight").at("/stations/0/distanceMetres").asDouble();
    JsonNode road = http.json(asked + "&by=road");
    assertThat(road.get("stations")).hasSize(3);
    assertThat(road.at("/stations/0/roadMetres").asDouble()).isGreaterThanOrEqualTo(straight);
  }

  /** No way by road is shorter than the geodesic. */
  @Test
  void byRoadFewerAreServedAndThePlanSaysHowItMeasured() throws Exception {
    JsonNode road = plan("{\"sites\": 5, \"by\": \"road\", \"gridMetres\": 2000}");
    JsonNode straight = plan("{\"sites\": 5, \"gridMetres\": 2000}");
    assertThat(road.get("servedBefore").asLong()).isLessThan(straight.get("servedBefore").asLong());
    assertThat(road.get("servedAfter").asLong())
        .isGreaterThan(road.get("servedBefore").asLong())
        .isLessThanOrEqualTo(road.get("bound").asLong());
    assertThat(road.at("/receipt/rule/zh").asString()).contains("接入最近道路");
    JsonNode gaps = http.json("/api/v1/charging/gaps?by=road");
    assertThat(gaps.get("counties")).isEqualTo(road.get("before"));
    String id = road.at("/receipt/id").asString();
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  @Test
  void theSitesOfALayerAreChosenByNameAndByTheRulesOfTheDay() throws Exception {
    String asked =
        "{\"sites\": 5, \"asOf\": \"2024-06-01\", \"candidates\": {\"layer\": \"charging-candidate\", \"where\": \"kind = 'mall'\"}}";
    JsonNode plan = plan(asked);
    plan.get("sites").forEach(site -> assertThat(site.get("name").asString()).contains("商场"));
    assertThat(plan.get("candidates").asInt()).isBetween(60, 80);
    assertThat(plan.get("excluded"))
        .extracting(rule -> rule.get("rule").asString())
        .containsExactly("ECO-1", "ECO-2", "WET-1", "TANTU-1");
    assertThat(plan(asked.replace("2024-06-01", "2026-01-01")).get("excluded"))
        .extracting(rule -> rule.get("rule").asString())
        .contains("CHG-3-3");
    assertThat(plan.get("notJudged")).hasSize(2);
  }

  @Test
  void theLongestWayIsNoLongerThanBefore() throws Exception {
    JsonNode plan =
        plan(
            "{\"goal\": \"longest-way\", \"sites\": 8, \"candidates\": {\"layer\": \"charging-candidate\"}}");
    assertThat(plan.at("/longestWay/after").asDouble())
        .isLessThan(plan.at("/longestWay/before").asDouble())
        .isGreaterThanOrEqualTo(plan.at("/longestWay/bound").asDouble());
    assertThat(plan.get("curve")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gaps?core=0,bad-standard",
    "gaps?by=air,unknown-way",
    "nearest?lon=106.2&lat=38.4&by=air,unknown-way",
    "gaps?township=NaN,bad-standard",
    "gaps?urban=far,bad-parameter",
    "gaps?radius=1,unknown-parameter",
  })
  void whatIsWrongIsAProblem(String query, String code) throws Exception {
    HttpResponse<String> response = http.get("/api/v1/charging/" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"code\":\"" + code + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'sites': 0}|bad-plan",
        "{'goal': 'mean-way'}|bad-plan",
        "{'goal': 'fame', 'sites': 5}|unknown-goal",
        "{'sites': 1e99}|bad-plan",
        "{'sites': 900, 'gridMetres': 5000}|too-many-sites",
        "{'sites': 5, 'gridMetres': 1}|bad-plan",
        "{'sites': 5, 'colour': 'red'}|bad-plan",
        "{'sites': 5, 'by': 'air'}|unknown-way",
        "{'sites': 5, 'asOf': 'soon'}|bad-plan",
        "{'sites': 5, 'candidates': {}}|bad-plan",
        "{'sites': 5, 'candidates': {'places': []}}|bad-plan",
        "{'sites': 5, 'gridMetres': 500, 'candidates': {'layer': 'road'}}|bad-plan",
        "{'sites': 5, 'candidates': {'layer': 'road', 'where': 'height > 2'}}|bad-filter",
        "{'sites': 5, 'budget': {'amount': 10, 'perStation': 20, 'perPile': 1}}|bad-plan",
        "{'sites': 5, 'budget': {'amount': 10, 'perStation': -1, 'perPile': 1}}|bad-plan",
        "{'candidates': {'layer': 'charging-candidate', 'cost': 'stationCost'}}|bad-plan",
        "{'candidates': {'layer': 'charging-candidate', 'cost': 'name'}, 'budget': {'amount': 900, 'perStation': 70, 'perPile': 1}}|bad-plan",
        "{'sites': 5, 'growth': {'fromYear': 2020, 'percentPerYear': {'others': 2}}}|bad-plan",
        "{'phases': [{'year': 2030, 'sites': 9}], 'growth': {'fromYear': 2020, 'percentPerYear': {'others': 99}}}|bad-plan",
        "{'sites': 5, 'pinned': [{'lon': 200, 'lat': 38}]}|bad-position",
        "{'sites': 5, 'pinned': [{'lon': 0, 'lat': 0}]}|bad-plan",
        "{'sites': 5, 'pinned': [null]}|bad-plan",
        "{'phases': [null]}|bad-plan",
        "{'sites': 1, 'pinned': [{'lon': 106, 'lat': 38}, {'lon': 106.1, 'lat': 38}]}|bad-plan",
        "{'sites': 5, 'countyFloor': 4}|bad-plan",
        "{'countyFloor': 1}|bad-plan",
        "{'phases': [{'year': 2030, 'sites': 9}, {'year': 2025, 'sites': 10}]}|bad-plan",
        "{'phases': [{'year': 2025, 'sites': 9}, {'year': 2030, 'sites': 8}]}|bad-plan",
        "{'sites': 5, 'piles': {'target': 0, 'perStation': 20}}|bad-plan",
        "sites=5|bad-plan",
        "[]|bad-plan",
        "null|bad-plan",
      })
  void aQuestionThatIsNoneIsAProblem(String body, String code) throws Exception {
    HttpResponse<String> response = http.post(PLANS, body.replace('\'', '"'));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.body()).contains("\"code\":\"" + code + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'sites': 'many'}|'sites' is missing or of another kind",
        "{'piles': {'target': 5}}|'piles.perStation' is missing",
        "{'colour': 1}|no member 'colour'",
      })
  void theMemberThatIsWrongIsNamed(String body, String named) throws Exception {
    assertThat(http.post(PLANS, body.replace('\'', '"')).body()).contains(named);
  }

  @Test
  void aQuestionThatIsSentAsAFormIsRefusedAsOne() throws Exception {
    assertThat(http.send("POST", PLANS).statusCode()).isEqualTo(415);
  }

  @Test
  void thePlanOfThePilesNestsItsPhasesAndIsAFileToo() throws Exception {
    JsonNode plan =
        plan(
            """
            {"phases": [{"year": 2025, "sites": 15}, {"year": 2030, "sites": 40}],
             "pinned": [{"lon": 106.2, "lat": 38.45}], "countyFloor": 1,
             "piles": {"target": 6900, "perStation": 60}}
            """);
    assertThat(plan.get("phases")).hasSize(2);
    assertThat(plan.at("/sites/0/pinned").asBoolean()).isTrue();
    long piles = 0;
    int early = 0;
    for (JsonNode site : plan.get("sites")) {
      piles += site.get("piles").asLong();
      early += site.get("phase").asInt() == 2025 ? 1 : 0;
      assertThat(site.get("piles").asInt()).isBetween(1, 60);
    }
    assertThat(early).isEqualTo(plan.at("/phases/0/sites").asInt()).isLessThanOrEqualTo(15);
    assertThat(piles).isPositive();
    assertThat(plan.at("/phases/1/servedBefore")).isEqualTo(plan.at("/phases/0/servedAfter"));
    String id = plan.at("/receipt/id").asString();
    assertThat(http.json(PLANS + "/" + id)).isEqualTo(plan);
    JsonNode layer = http.json(PLANS + "/" + id + ".geojson");
    assertThat(layer.get("features")).hasSameSizeAs(plan.get("sites"));
    assertThat(layer.at("/features/0/properties/provenance").asString()).isEqualTo("illustrative");
    isALayer(layer, plan);
    assertThat(http.get(PLANS + "/" + id + ".xlsx").body()).startsWith("PK");
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  /** The file is taken by the layer for plans as it is. */
  private void isALayer(JsonNode file, JsonNode plan) throws Exception {
    Path written = Files.writeString(folder.resolve("plan.geojson"), file.toString());
    LayerDefinition plans = CatalogReader.read(Path.of("layers")).layer("charging-plan");
    try (OpenStore store = TestStores.open(folder.resolve("data"))) {
      ImportReport report =
          new ImportService(store, JsonMapper.shared(), List.of())
              .run(ImportRequest.of(written, plans), ImportProgress.NONE);
      assertThat(report.accepted()).isEqualTo(plan.get("sites").size());
      assertThat(report.refused()).isZero();
      try (Stream<Feature> features =
          store.features(plans, store.current("charging-plan").orElseThrow(), FeatureQuery.all())) {
        Feature first = features.findFirst().orElseThrow();
        int piles = plans.indexOf("piles");
        assertThat(((Number) first.values()[piles]).intValue())
            .isEqualTo(plan.at("/sites/0/piles").asInt());
        assertThat(first.geometry().getCoordinate().x)
            .isCloseTo(plan.at("/sites/0/lon").asDouble(), within(1e-9));
      }
    }
  }

  /** Each station serves no more than its piles may, and all figures are those of that. */
  @Test
  void residentsAPileDecideWhereStationsGo() throws Exception {
    JsonNode plan =
        plan(
            "{\"sites\": 40, \"piles\": {\"target\": 6900, \"perStation\": 60, \"residentsPerPile\": 100}}");
    assertThat(plan.at("/capacity/decides").asBoolean()).isTrue();
    assertThat(plan.at("/capacity/residentsPerStation").asLong()).isEqualTo(6_000);
    long served = plan.get("servedBefore").asLong();
    long residents = 0;
    for (JsonNode site : plan.get("sites")) {
      assertThat(site.get("residents").asLong()).isBetween(1L, 100 * site.get("piles").asLong());
      served += site.get("newlyServed").asLong();
      residents += site.get("residents").asLong();
    }
    long after = plan.get("servedAfter").asLong();
    assertThat(served).isEqualTo(after);
    assertThat(residents).isEqualTo(after - plan.get("servedBefore").asLong());
    long counties = 0;
    for (JsonNode county : plan.get("after")) {
      counties += county.get("servedResidents").asLong();
    }
    assertThat(counties).isEqualTo(after);
    assertThat(after).isLessThanOrEqualTo(plan.get("bound").asLong());
    assertThat(plan.get("gap").asDouble()).isBetween(0.0, 0.05);
    JsonNode curve = plan.get("curve");
    assertThat(curve.get(curve.size() - 1).get("servedResidents").asLong()).isEqualTo(after);
    for (JsonNode point : curve) {
      assertThat(point.get("servedResidents").asLong())
          .isLessThanOrEqualTo(point.get("bound").asLong());
    }
    String id = plan.at("/receipt/id").asString();
    JsonNode layer = http.json(PLANS + "/" + id + ".geojson");
    assertThat(layer.get("capacity")).isEqualTo(plan.get("capacity"));
    assertThat(layer.at("/features/0/properties/residents"))
        .isEqualTo(plan.at("/sites/0/residents"));
    assertThat(http.get(PLANS + "/" + id + ".xlsx").body()).startsWith("PK");
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  /** Dear and cheap sites, by what the layer tells of each. */
  @Test
  void aBudgetBuysTheSitesThatServeMostForIt() throws Exception {
    JsonNode plan =
        plan(
            """
            {"candidates": {"layer": "charging-candidate", "cost": "stationCost"},
             "budget": {"amount": 600, "perStation": 70, "perPile": 0}}""");
    double spent = 0;
    for (JsonNode site : plan.get("sites")) {
      spent += site.get("cost").asDouble();
    }
    assertThat(spent).isEqualTo(plan.get("cost").asDouble()).isBetween(1.0, 600.0);
    assertThat(plan.get("gap").asDouble()).isLessThan(0.01);
    assertThat(plan.get("servedAfter").asLong()).isLessThanOrEqualTo(plan.get("bound").asLong());
    JsonNode same =
        plan(
            """
            {"candidates": {"layer": "charging-candidate"},
             "budget": {"amount": 600, "perStation": 70, "perPile": 0}}""");
    assertThat(same.get("servedAfter")).isNotEqualTo(plan.get("servedAfter"));
    String id = plan.at("/receipt/id").asString();
    assertThat(http.json(PLANS + "/" + id + ".geojson").at("/features/0/properties/cost"))
        .isEqualTo(plan.at("/sites/0/cost"));
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  /** The last point is the plan itself; nothing found lies above what is proven. */
  @Test
  void theCurveEndsAtThePlanAndNeverFalls() throws Exception {
    JsonNode plan = plan("{\"sites\": 40}");
    JsonNode curve = plan.get("curve");
    assertThat(curve).hasSize(41);
    assertThat(curve.at("/0/servedResidents")).isEqualTo(plan.get("servedBefore"));
    assertThat(curve.at("/40/servedResidents")).isEqualTo(plan.get("servedAfter"));
    for (int i = 1; i < curve.size(); i++) {
      for (String member : new String[] {"servedResidents", "bound"}) {
        assertThat(curve.get(i).get(member).asLong())
            .isGreaterThanOrEqualTo(curve.get(i - 1).get(member).asLong());
      }
    }
    double far = curve.at("/20/bound").asDouble() - curve.at("/20/servedResidents").asDouble();
    assertThat(far / curve.at("/20/bound").asDouble()).isBetween(0.0, 0.01);
  }

  @Test
  void aFileOfNoPlanIsNotFound() throws Exception {
    String gaps = http.json("/api/v1/charging/gaps").at("/receipt/id").asString();
    assertThat(http.get(PLANS + "/" + gaps + ".geojson").body()).contains("unknown-plan");
    assertThat(http.get(PLANS + "/0000.xlsx").body()).contains("unknown-measurement");
  }

  private JsonNode plan(String question) throws Exception {
    HttpResponse<String> response = http.post(PLANS, question);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(response.body());
  }
}
