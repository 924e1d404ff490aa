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

/** Scenarios over HTTP, on the layers that ship. */
@LiveService
class ScenariosApiTest {

  private static final String SCENARIOS = "/api/v1/scenarios";
  private static final String PREVIEW = SCENARIOS + "/preview";

  @LocalServerPort private int port;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  private static String planting(String name, String standId) {
    return """
    {"name": "%s", "note": "一片", "changes": [{"layer": "forest", "delete": [2],
      "put": {"type": "FeatureCollection", "features": [{"type": "Feature", "assumed": ["species"],
        "geometry": {"type": "Polygon", "coordinates":
          [[[106.62,37.95],[106.65,37.95],[106.65,37.98],[106.62,37.98],[106.62,37.95]]]},
        "properties": {"standId": "%s", "landClass": "0301", "species": "杨树",
          "canopyDensity": 0.4, "volumeM3PerHa": 20, "protective": true, "economic": false,
          "sideTree": "none"}}]}}]}
    """
        .formatted(name, standId);
  }

  private JsonNode answered(String path, String body) throws Exception {
    HttpResponse<String> response = http.post(path, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(response.body());
  }

  @Test
  void aPreviewTellsEveryFigureAndIsKeptNowhere() throws Exception {
    JsonNode preview = answered(PREVIEW, planting("只看看", "API-1"));
    assertThat(preview.has("receipt")).isFalse();
    assertThat(preview.at("/layers/0/added").asInt()).isEqualTo(1);
    assertThat(preview.at("/layers/0/deleted").asInt()).isEqualTo(1);
    assertThat(preview.get("indicators"))
        .allSatisfy(indicator -> assertThat(indicator.get("zones")).hasSize(6));
    assertThat(preview.at("/carbon/total/after").asDouble())
        .isGreaterThan(preview.at("/carbon/total/before").asDouble());
    assertThat(http.get(SCENARIOS).body()).doesNotContain("只看看");
  }

  @Test
  void anAttributeThatTheLayerDoesNotHaveIsToldWithTheNearestThatItHas() throws Exception {
    String misspelt = planting("错字", "API-3").replace("canopyDensity", "canopyClosure");
    JsonNode layer = answered(SCENARIOS, misspelt).at("/layers/0");
    assertThat(layer.get("notes"))
        .anySatisfy(
            note -> {
              assertThat(note.get("code").asString()).isEqualTo("unknown-attribute");
              assertThat(note.at("/seen/en").asString())
                  .isEqualTo("canopyClosure (canopyDensity?)");
              assertThat(note.at("/seen/zh").asString())
                  .isEqualTo("字段 canopyClosure（是否应为 canopyDensity？）");
            });
    assertThat(answered(PREVIEW, planting("对", "API-4")).at("/layers/0/notes")).isEmpty();
  }

  @Test
  void aKeptOneIsFoundByItsIdWithWhatWasAskedAndIsListed() throws Exception {
    JsonNode kept = answered(SCENARIOS, planting("留下的", "API-2"));
    String id = kept.at("/receipt/id").asString();
    assertThat(http.json(SCENARIOS + "/" + id)).isEqualTo(kept);
    assertThat(kept.at("/changes/0/put/features/0/assumed/0").asString()).isEqualTo("species");
    assertThat(kept.at("/changes/0/base").asString())
        .isEqualTo(kept.at("/layers/0/base").asString());
    assertThat(http.json(SCENARIOS))
        .anySatisfy(
            listed -> {
              assertThat(listed.get("id").asString()).isEqualTo(id);
              assertThat(listed.get("name").asString()).isEqualTo("留下的");
              assertThat(listed.at("/layers/0").asString()).isEqualTo("forest");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"changes\": []}|400|bad-scenario",
        "[]|400|bad-scenario",
        "{\"name\": \"x\", \"changes\": [{\"layer\": \"forests\", \"delete\": [1]}]}|404|unknown-layer",
        "{\"name\": \"x\", \"changes\": [{\"layer\": \"forest\", \"delete\": [99999999]}]}|404|unknown-feature",
        "{\"name\": \"x\", \"changes\": [{\"layer\": \"forest\", \"base\": \"0\", \"delete\": [1]}]}|409|version-not-kept",
        "{\"name\": \"x\", \"changes\": [{\"layer\": \"forest\"}]}|400|nothing-to-edit",
        "{\"name\": \"x\", \"changes\": [{\"layer\": \"forest\", \"put\": {\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"geometry\": null, \"properties\": {}}]}}]}|400|missing-attributes",
        "{\"name\": \"x\", \"changes\": [{\"layer\": \"forest\", \"put\": {\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"geometry\": null, \"properties\": {\"standId\": \"N\", \"landClass\": \"0301\", \"species\": \"杨树\", \"protective\": true, \"economic\": false, \"sideTree\": \"none\"}}]}}]}|400|edit-refused",
      })
  void whatCannotBeIsRefusedBySayingWhy(String body, int status, String code) throws Exception {
    for (String path : new String[] {PREVIEW, SCENARIOS}) {
      HttpResponse<String> response = http.post(path, body);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
      assertThat(JsonMapper.shared().readTree(response.body()).get("code").asString())
          .isEqualTo(code);
    }
  }

  @Test
  void aKeyThatAnotherFeatureHasIsRefusedAsByAnEditUnlessThatOneGoes() throws Exception {
    JsonNode stands = http.json("/ogc/collections/forest/items/2");
    String key = stands.at("/properties/standId").asString();
    assertThat(answered(PREVIEW, planting("换", key)).at("/layers/0/added").asInt()).isEqualTo(1);
    String other = planting("重", key).replace("\"delete\": [2]", "\"delete\": [3]");
    HttpResponse<String> response = http.post(PREVIEW, other);
    assertThat(response.statusCode()).isEqualTo(409);
    JsonNode problem = JsonMapper.shared().readTree(response.body());
    assertThat(problem.get("code").asString()).isEqualTo("duplicate-key");
    assertThat(problem.at("/keys/0").asString()).isEqualTo(key);
  }

  @Test
  void anIdOfNoScenarioIsExplained() throws Exception {
    assertThat(http.get(SCENARIOS + "/0000000000000000").statusCode()).isEqualTo(404);
    String coverage = http.json("/api/v1/coverage/forest-cover").at("/receipt/id").asString();
    HttpResponse<String> response = http.get(SCENARIOS + "/" + coverage);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("unknown-scenario");
  }
}
