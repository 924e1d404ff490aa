package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP contract on the layers that ship. */
@LiveService
class ServiceTest {

  @LocalServerPort private int port;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  @Test
  void isReadyAndEveryLayerThatShipsDataHasAVersion() throws Exception {
    JsonNode health = http.json("/actuator/health");
    assertThat(health.get("status").asString()).isEqualTo("UP");
    assertThat(health.toString()).doesNotContain("path", "/target");
    JsonNode layers = http.json("/api/v1/layers").get("layers");
    assertThat(layers.size()).isGreaterThanOrEqualTo(13);
    for (JsonNode layer : layers) {
      assertThat(layer.get("provenance").get("source").asString()).isNotBlank();
      boolean bare = LiveService.BARE.contains(layer.get("id").asString());
      assertThat(layer.get("shipped").asBoolean()).isEqualTo(!bare);
      if (bare) {
        continue;
      }
      assertThat(layer.get("version").asString()).as(layer.get("id").asString()).hasSize(12);
      assertThat(layer.get("featureCount").asLong()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"county", "corridor", "zone"})
  void everyIndicatorIsMeasuredByEveryKindOfZone(String by) throws Exception {
    for (JsonNode indicator : http.json("/api/v1/indicators").get("indicators")) {
      String path = indicator.get("kind").asString().equals("amount") ? "amounts" : "coverage";
      JsonNode figures =
          http.json("/api/v1/%s/%s?by=%s".formatted(path, indicator.get("id").asString(), by));
      assertThat(figures.get("zones").size()).isPositive();
      assertThat(figures.get("receipt").get("id").asString()).hasSize(16);
      for (JsonNode zone : figures.get("zones")) {
        if (zone.hasNonNull("ratio")) {
          assertThat(zone.get("ratio").asDouble()).isBetween(0.0, 1.0);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"forest-cover", "greening-rate", "wetland-area", "grassland"})
  void theCountiesAddUpToTheCityExactly(String indicator) throws Exception {
    JsonNode figures = http.json("/api/v1/coverage/" + indicator + "?by=county");
    for (String area : List.of("zoneAreaHa", "coveredAreaHa", "overlapHa")) {
      long sum = 0;
      for (JsonNode zone : figures.get("zones")) {
        sum += Math.round(zone.get(area).asDouble() * 1e6);
      }
      assertThat(sum).isEqualTo(Math.round(figures.get("total").get(area).asDouble() * 1e6));
    }
  }

  @Test
  void forestCoverIsNearThePublishedShareAndFallsWithThePublishedDenominator() throws Exception {
    JsonNode measured = http.json("/api/v1/coverage/forest-cover?by=county").get("total");
    JsonNode published =
        http.json("/api/v1/coverage/forest-cover?by=county&denominator=published").get("total");
    assertThat(measured.get("ratio").asDouble()).isBetween(0.15, 0.16);
    assertThat(published.get("ratio").asDouble())
        .isCloseTo(
            measured.get("coveredAreaHa").asDouble() / measured.get("publishedAreaHa").asDouble(),
            within(1e-12));
    assertThat(published.get("ratio").asDouble()).isLessThan(measured.get("ratio").asDouble());
  }

  @Test
  void aDefinitionDecidesTheFigure() throws Exception {
    List<Double> wetlands = new ArrayList<>();
    for (String definition : List.of("survey2", "law2022", "survey3-00")) {
      wetlands.add(
          http.json("/api/v1/coverage/wetland-area?definition=" + definition)
              .get("total")
              .get("coveredAreaHa")
              .asDouble());
    }
    assertThat(wetlands.get(0)).isCloseTo(53_333, within(1_500.0));
    assertThat(wetlands.get(1)).isLessThan(wetlands.get(0));
    assertThat(wetlands.get(2)).isLessThan(wetlands.get(1));
  }

  @Test
  void anAnswerIsKeptUnderItsReceipt() throws Exception {
    String asked = http.get("/api/v1/coverage/forest-cover?by=county").body();
    String id = JsonMapper.shared().readTree(asked).get("receipt").get("id").asString();
    JsonNode kept = http.json("/api/v1/measurements/" + id);
    assertThat(kept).isEqualTo(JsonMapper.shared().readTree(asked));
    assertThat(http.get("/api/v1/coverage/forest-cover?by=county").body()).isEqualTo(asked);
  }

  @Test
  void carbonAddsUpOverCountiesAndSpecies() throws Exception {
    JsonNode carbon = http.json("/api/v1/carbon?by=county");
    double zones = 0;
    for (JsonNode zone : carbon.get("zones")) {
      zones += zone.get("stockTonnesC").asDouble();
    }
    double species = 0;
    for (JsonNode one : carbon.get("total").get("bySpecies")) {
      species += one.get("tonnesC").asDouble();
    }
    double total = carbon.get("total").get("stockTonnesC").asDouble();
    assertThat(zones).isCloseTo(total, within(1e-3));
    assertThat(species).isCloseTo(total, within(1e-3));
    assertThat(carbon.get("total").get("stockTonnesCO2e").asDouble())
        .isCloseTo(total * 44 / 12, within(1e-3));
  }

  @Test
  void theFortyFourTargetsStandBesideWhatIsMeasured() throws Exception {
    JsonNode targets = http.json("/api/v1/targets").get("targets");
    assertThat(targets.size()).isEqualTo(44);
    long measured = 0;
    for (JsonNode target : targets) {
      assertThat(target.get("leadBureau").asString()).isNotBlank();
      assertThat(target.get("clause").asString()).isNotBlank();
      measured += target.hasNonNull("actual") ? 1 : 0;
    }
    assertThat(measured).isGreaterThanOrEqualTo(7);
  }

  @Test
  void tilesAreTheSameBytesAndRevalidateByVersion() throws Exception {
    String tile = "/ogc/collections/forest/tiles/WebMercatorQuad/11/785/1626";
    HttpResponse<String> first = http.get(tile);
    HttpResponse<String> second = http.get(tile);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(first.headers().firstValue("ETag")).isPresent();
    assertThat(first.headers().firstValue("ETag")).isEqualTo(second.headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/coverage/forest|404|unknown-indicator|forest-cover",
        "/api/v1/coverage/forest-cover?by=forest|404|unknown-zone-layer|county",
        "/api/v1/coverage/forest-cover?definition=mine|404|unknown-definition|statutory",
        "/api/v1/coverage/forest-cover?denominator=guess|400|unknown-denominator|measured",
        "/api/v1/coverage/forest-cover?by=zone&denominator=published|400|no-published-area|measured",
        "/api/v1/coverage/charging-piles|400|wrong-kind|/api/v1/amounts/charging-piles",
        "/api/v1/amounts/forest-cover|400|wrong-kind|/api/v1/coverage/forest-cover",
        "/api/v1/carbon?by=moon|404|unknown-zone-layer|county",
        "/api/v1/measurements/none|404|unknown-measurement|receipt",
        "/api/v1/charging/nearest?lat=38&k=1|400||lon",
        "/api/v1/charging/nearest?lon=106&lat=38&k=0|400||k",
        "/api/v1/charging/within?lon=NaN&lat=38&metres=10|400||lon",
        "/ogc/collections/none|404|unknown-layer|forest",
        "/ogc/collections/forest/items?bbox=1,2,3|400||bbox",
        "/ogc/collections/forest/items?bbox=1,2,3,4,5|400||bbox",
        "/ogc/collections/forest/items?bbox=1,4,3,2|400||bbox",
        "/ogc/collections/forest/items?limit=0|400||limit",
        "/ogc/collections/forest/items?colour=red|400||colour",
        "/ogc/collections/forest/tiles/WebMercatorQuad/31/0/0|400|tile-out-of-range|does not exist",
        "/ogc/collections/forest/tiles/WebMercatorQuad/-1/0/0|400|tile-out-of-range|does not exist",
        "/ogc/collections/forest/tiles/WebMercatorQuad/1/2/0|400|tile-out-of-range|does not exist",
        "/api/v1/coverage/forest-cover?denominater=published|400|unknown-parameter|denominator",
        "/api/v1/nothing|404|not-found|nothing at this address",
        "/error|404|not-found|nothing at this address",
        "/ogc/collections/..%2f..%2fetc|400|unreadable-request|check its address"
      })
  void aWrongRequestIsAnsweredWithAProblemThatHelps(
      String path, int status, String code, String hint) throws Exception {
    HttpResponse<String> response = http.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(response.body());
    assertThat(problem.get("code").asString()).isNotBlank();
    if (code != null) {
      assertThat(problem.get("code").asString()).isEqualTo(code);
    }
    if (hint != null) {
      assertThat(problem.get("detail").asString()).contains(hint);
    }
    assertThat(response.body()).doesNotContain("Exception", "java.", "SELECT", "/target/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void nothingIsWrittenOverHttp(String method) throws Exception {
    for (String path :
        List.of("/api/v1/layers", "/ogc/collections/forest/items", "/api/v1/carbon")) {
      assertThat(http.send(method, path).statusCode()).isEqualTo(405);
    }
  }

  @Test
  void theApiPageIsSelfContainedAndOnlyReads() throws Exception {
    String body = http.get("/api/openapi").body();
    JsonNode api = JsonMapper.shared().readTree(body);
    assertThat(body).doesNotContain("\"$ref\":\"http");
    assertThat(api.get("servers").get(0).get("url").asString())
        .endsWith(":" + port)
        .doesNotContain("?");
    assertThat(api.get("paths").propertyNames())
        .contains("/api/v1/coverage/{indicator}", "/ogc/collections/{id}/items");
    for (var path : api.get("paths").properties()) {
      // A process, a plan, a route, a site or a scenario is asked, and a job given up; no layer is
      // changed by any.
      boolean asks =
          path.getKey()
              .matches(
                  "/ogc/(processes/.+/execution|jobs/.id.)|/api/v1/(charging/(plans|along)|assessments(/batch)?|scenarios(/preview)?|work/.name.)");
      assertThat(path.getValue().propertyNames())
          .isSubsetOf(
              asks ? List.of("get", "post", "delete") : List.of("get", "head", "parameters"));
    }
  }

  /** The JDK's client sets Host by itself, so the request is written by hand. */
  @Test
  void aForeignHostIsNotAnswered() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write("GET /ogc HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes());
      String answer = new String(socket.getInputStream().readAllBytes());
      assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("http://evil");
    }
  }

  @Test
  void thePageMayOnlyTalkToItsOwnOrigin() throws Exception {
    HttpResponse<String> page = http.get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'")
        .doesNotContain("http:", "https:");
  }
}
