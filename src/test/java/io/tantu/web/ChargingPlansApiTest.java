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

/** Gaps and plans of the shipped layers over HTTP. */
@LiveService
class ChargingPlansApiTest {

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
    JsonNode plan = http.json("/api/v1/charging/plan?sites=10");
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
    JsonNode plan = http.json("/api/v1/charging/plan");
    assertThat(plan.get("servedAfter").asLong())
        .isEqualTo(plan.get("residents").asLong() - plan.get("outOfReach").asLong());
    assertThat(plan.get("fewest").asInt()).isBetween(1, plan.get("sites").size());
  }

  @Test
  void aPlanForTheMeanWayShortensItWithinItsBound() throws Exception {
    JsonNode plan = http.json("/api/v1/charging/plan?goal=mean-way&sites=10&grid=2000");
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
    "plan?sites=0,bad-plan",
    "plan?goal=mean-way,bad-plan",
    "plan?goal=fame&sites=5,unknown-goal",
    "plan?sites=1e9,bad-parameter",
    "plan?sites=900&grid=5000,too-many-sites",
    "plan?sites=5&grid=1,bad-plan",
  })
  void whatIsWrongIsAProblem(String query, String code) throws Exception {
    HttpResponse<String> response = http.get("/api/v1/charging/" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"code\":\"" + code + "\"");
  }
}
