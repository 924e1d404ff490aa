package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({
    "gaps?core=0,bad-standard",
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
    assertThat(http.get(PLANS + "/" + id + ".xlsx").body()).startsWith("PK");
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
