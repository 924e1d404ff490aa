package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.testing.BothStores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Breakdowns, control areas, overlaps and the history of figures on the shipped layers. */
@LiveService
@BothStores
class MeasuringApiTest {

  @LocalServerPort private int port;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  private static long squareCentimetres(double hectares) {
    return Math.round(hectares * 1e6);
  }

  @Test
  void classesAddUpToEachCounty() throws Exception {
    JsonNode answer = http.json("/api/v1/coverage/forest-cover?classes=landClass");
    assertThat(answer.get("zones").size()).isEqualTo(6);
    for (JsonNode zone : answer.get("zones")) {
      long sum = 0;
      for (JsonNode each : zone.get("classes")) {
        sum += squareCentimetres(each.get("coveredAreaHa").asDouble());
      }
      assertThat(sum).isEqualTo(squareCentimetres(zone.get("coveredAreaHa").asDouble()));
    }
    assertThat(answer.get("receipt").get("parameters").get("classes").asString())
        .isEqualTo("landClass");
  }

  @Test
  void countiesByCorridorsAreToldByPairs() throws Exception {
    JsonNode answer = http.json("/api/v1/coverage/forest-cover?by=county,corridor");
    assertThat(answer.get("zones").size()).isPositive();
    for (JsonNode zone : answer.get("zones")) {
      assertThat(zone.get("code").asString()).contains("/");
    }
  }

  @Test
  void theControlAreaIsMetBesideTheMeasuredFigure() throws Exception {
    JsonNode answer = http.json("/api/v1/coverage/forest-cover?control=measured&classes=landClass");
    for (JsonNode zone : answer.get("zones")) {
      JsonNode control = zone.get("control");
      double whole = control.get("coveredHa").asDouble() + control.get("uncoveredHa").asDouble();
      assertThat(Math.round(whole * 100))
          .isEqualTo(Math.round(control.get("controlHa").asDouble() * 100));
    }
  }

  @Test
  void aControlAreaTooFarOffAdjustsNothing() throws Exception {
    JsonNode zone =
        http.json("/api/v1/coverage/forest-cover?control=published").get("zones").get(0);
    assertThat(Math.abs(zone.get("control").get("deviation").asDouble())).isGreaterThan(0.01);
    assertThat(zone.get("control").has("coveredHa")).isFalse();
  }

  @Test
  void overlapsComeAsAReportAndAsGround() throws Exception {
    JsonNode report = http.json("/api/v1/layers/forest/overlaps");
    JsonNode ground = http.json("/api/v1/layers/forest/overlaps.geojson");
    assertThat(report.get("pairs").size()).isEqualTo(report.get("count").asInt());
    assertThat(ground.get("features").size()).isEqualTo(report.get("count").asInt());
    assertThat(ground.get("type").asString()).isEqualTo("FeatureCollection");
  }

  @Test
  void historyListsTheMeasurementAndItVerifies() throws Exception {
    String id = http.json("/api/v1/coverage/forest-cover").get("receipt").get("id").asString();
    JsonNode history = http.json("/api/v1/measurements?indicator=forest-cover&layer=forest");
    assertThat(history.toString()).contains(id);
    JsonNode verification = http.json("/api/v1/measurements/" + id + "/verification");
    assertThat(verification.toString()).contains("\"same\":true");
  }

  @Test
  void theHistoryOfAQuestionLeavesOtherQuestionsOut() throws Exception {
    String id = http.json("/api/v1/coverage/forest-cover").get("receipt").get("id").asString();
    http.json("/api/v1/coverage/forest-cover?denominator=published");
    JsonNode history = http.json("/api/v1/measurements/" + id + "/history?zone=640181&limit=1");
    assertThat(history.get("more").asBoolean()).isFalse();
    assertThat(history.get("measurements").size()).isEqualTo(1);
    JsonNode own = history.get("measurements").get(0);
    assertThat(own.get("id").asString()).isEqualTo(id);
    assertThat(own.get("provenance").asString()).isEqualTo("illustrative");
    assertThat(own.get("zone").get("ratio").asDouble()).isPositive();
  }

  @Test
  void aFigureDiffersFromItselfByNothing() throws Exception {
    String id = http.json("/api/v1/coverage/forest-cover").get("receipt").get("id").asString();
    JsonNode difference = http.json("/api/v1/measurements/" + id + "/difference?from=" + id);
    assertThat(difference.get("zones").size()).isEqualTo(6);
    for (JsonNode zone : difference.get("zones")) {
      assertThat(zone.get("change").asDouble()).isZero();
      assertThat(zone.get("causes").size()).isZero();
    }
  }

  @Test
  void historyIsNewestFirst() throws Exception {
    http.json("/api/v1/coverage/forest-cover");
    http.json("/api/v1/coverage/wetland-rate");
    List<String> moments = new ArrayList<>();
    for (JsonNode each : http.json("/api/v1/measurements").get("measurements")) {
      moments.add(each.get("measuredAt").asString());
    }
    assertThat(moments).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/coverage/forest-cover?classes=none|400|unknown-class-attribute",
        "/api/v1/coverage/forest-cover?control=guessed|400|unknown-control",
        "/api/v1/coverage/forest-cover?by=county,county|400|bad-zone-pair",
        "/api/v1/coverage/forest-cover?by=county,corridor&denominator=published|400|no-published-area",
        "/api/v1/coverage/wetland-protection-rate?classes=type|400|not-a-coverage",
        "/api/v1/layers/charging-station/overlaps|400|no-polygons",
        "/api/v1/layers/none/overlaps|404|unknown-layer",
        "/api/v1/measurements?limit=-1|400|",
        "/api/v1/measurements/none/history|404|unknown-measurement",
        "/api/v1/measurements?indicator=none|404|unknown-indicator"
      })
  void aWrongRequestIsAnsweredWithAProblem(String path, int status, String code) throws Exception {
    var response = http.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body()).contains(code == null ? "" : code);
  }
}
