package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import io.tantu.testing.BothStores;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The plan's targets on the shipped layers. */
@LiveService
@BothStores
class TargetsApiTest {

  @LocalServerPort private int port;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  private JsonNode targets(String query) throws Exception {
    return http.json("/api/v1/targets" + query).get("targets");
  }

  private static List<String> ids(JsonNode targets) {
    List<String> ids = new ArrayList<>();
    targets.forEach(target -> ids.add(target.get("id").asString()));
    return ids;
  }

  /** The sixteen that the domain study calls computable. */
  @Test
  void theComputableTargetsAreFilled() throws Exception {
    Map<String, Double> filled = new LinkedHashMap<>();
    for (JsonNode target : targets("")) {
      if (target.hasNonNull("measured")) {
        filled.put(target.get("id").asString(), target.at("/measured/value").asDouble());
      }
    }
    assertThat(filled.keySet())
        .containsExactly(
            "T01", "T02", "T10", "T11", "T19", "T20", "T27", "T28", "T33", "T34", "T35", "T36",
            "T38", "T42", "T43", "T44");
    assertThat(filled)
        .containsEntry("T10", 31.0)
        .containsEntry("T43", 80.0)
        .containsEntry("T44", 6.0);
    assertThat(filled.get("T19")).isCloseTo(97.39, within(1e-9));
    assertThat(filled.get("T20")).isCloseTo(100.0 * 77 / 180, within(1e-9));
    assertThat(filled.get("T38")).isCloseTo(100.0 * 198 / 210, within(1e-9));
  }

  @Test
  void aGoalInWordsShowsItsFigureAndIsNotJudged() throws Exception {
    JsonNode pattern = http.json("/api/v1/targets/T44");
    assertThat(pattern.get("status").asString()).isEqualTo("unknown");
    assertThat(pattern.at("/measured/provenance").asString()).isEqualTo("illustrative");
    assertThat(pattern.at("/needs/zh").asString()).contains("法定范围");
    assertThat(pattern.at("/goals/0").hasNonNull("gap")).isFalse();
  }

  @Test
  void aStatusFromIllustrativeLayersSaysSo() throws Exception {
    for (JsonNode target : targets("")) {
      if (target.get("illustrative").asBoolean()) {
        assertThat(target.get("reason").get("zh").asString()).contains("示意");
        assertThat(target.get("reason").get("en").asString()).contains("illustrative");
      }
    }
    JsonNode wetland = http.json("/api/v1/targets/T36");
    assertThat(wetland.get("measured").get("provenance").asString()).isEqualTo("illustrative");
    assertThat(wetland.get("actual").get("kind").asString()).isEqualTo("entered");
    assertThat(wetland.get("illustrative").asBoolean()).isFalse();
  }

  @Test
  void targetsAreChosenByAreaAndBureau() throws Exception {
    assertThat(ids(targets("?area=ecology"))).containsExactly("T33", "T34", "T35", "T36");
    String bureau = URLEncoder.encode("市交通局", StandardCharsets.UTF_8);
    assertThat(ids(targets("?bureau=" + bureau))).contains("T27").doesNotContain("T33");
    assertThat(targets("?area=ecology&bureau=" + bureau).size()).isZero();
    JsonNode board = http.json("/api/v1/targets?area=ecology");
    assertThat(board.get("areas").size()).isEqualTo(10);
    assertThat(board.get("bureaus").size()).isGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T01", "T27", "T33", "T34", "T35", "T36"})
  void theCountiesShareTheGapExactly(String id) throws Exception {
    JsonNode target = http.json("/api/v1/targets/" + id);
    JsonNode zones = target.get("counties").get("zones");
    assertThat(zones.size()).isEqualTo(6);
    assertThat(target.get("counties").get("assumption").get("en").asString())
        .startsWith("Planning assumption");
    int open = 0;
    for (JsonNode goal : target.get("goals")) {
      if (goal.hasNonNull("missing") && goal.get("missing").asDouble() > 0) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode zone : zones) {
          sum = sum.add(zone.get("gaps").get(open).get("missing").decimalValue());
        }
        assertThat(sum).isEqualByComparingTo(goal.get("missing").decimalValue());
        open++;
      }
    }
    assertThat(open).isPositive();
  }

  @Test
  void theHistoryHasTheStoredMeasurement() throws Exception {
    JsonNode cover = http.json("/api/v1/targets/T34");
    JsonNode point = cover.get("history").get(0);
    assertThat(point.get("measurementId").asString())
        .isEqualTo(cover.get("measured").get("measurementId").asString());
    assertThat(point.get("counts").asBoolean()).isTrue();
    assertThat(
            http.get("/api/v1/measurements/" + point.get("measurementId").asString()).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/targets/T99|404|unknown-target",
        "/api/v1/targets?area=sea|404|unknown-area",
        "/api/v1/targets?bureau=nobody|404|unknown-bureau"
      })
  void aWrongRequestIsAnsweredWithAProblem(String path, int status, String code) throws Exception {
    var response = http.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body()).contains("\"" + code + "\"");
  }

  @Test
  void theApiPageTellsWhatTheTargetsAre() throws Exception {
    JsonNode paths = http.json("/api/openapi").get("paths");
    assertThat(paths.get("/api/v1/targets").get("get").get("summary").asString())
        .contains("gap, pace, status");
    assertThat(paths.get("/api/v1/targets/{id}").get("get").get("description").asString())
        .contains("planning assumption");
  }
}
