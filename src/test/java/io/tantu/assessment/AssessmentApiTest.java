package io.tantu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import io.tantu.geodesy.GaussKruger;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sites posted as files. */
@LiveService
class AssessmentApiTest {

  private static final String BOX =
      """
      {"type": "Feature", "properties": {"name": "%s"}, "geometry": {"type": "Polygon",
       "coordinates": [[[%2$s, %3$s], [%4$s, %3$s], [%4$s, %5$s], [%2$s, %5$s], [%2$s, %3$s]]]}}
      """;

  /** So many that they are not all judged before the work is stopped. */
  private static final int MANY = 6_000;

  @LocalServerPort private int port;

  private final HttpClient http = HttpClient.newHttpClient();

  private static String box(String name, double lon, double lat) {
    return BOX.formatted(name, lon, lat, lon + 0.004, lat + 0.003);
  }

  private HttpResponse<String> post(String query, String type, String body)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:%d/api/v1/assessments%s".formatted(port, query));
    return http.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private JsonNode answered(String query, String type, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> response = post(query, type, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(response.body());
  }

  private JsonNode refused(String code, String query, String type, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> response = post(query, type, body);
    assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
    JsonNode problem = JsonMapper.shared().readTree(response.body());
    assertThat(problem.path("code").asString()).as(response.body()).isEqualTo(code);
    return problem;
  }

  @Test
  void aFeatureIsAssessedAndFoundAgainByItsReceipt() throws Exception {
    String query = "?subject=pv-array&asOf=2026-06-01";
    JsonNode made = answered(query, "application/geo+json", box("甲", 105.89, 38.40));
    assertThat(made.path("verdict").asString()).isEqualTo("forbidden");
    assertThat(made.path("site").path("name").asString()).isEqualTo("甲");
    assertThat(made.path("site").path("notes")).isEmpty();
    String id = made.path("receipt").path("id").asString();
    HttpResponse<String> again =
        http.send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:%d/api/v1/assessments/%s".formatted(port, id)))
                .build(),
            BodyHandlers.ofString());
    assertThat(JsonMapper.shared().readTree(again.body())).isEqualTo(made);
  }

  @Test
  void aSiteLargerThanTheCityIsJudgedForThePartInside() throws Exception {
    String all = BOX.formatted("all", 105.7, 37.3, 107.2, 39.2);
    JsonNode judged =
        answered("?subject=building&asOf=2026-06-01", "application/geo+json", all).path("site");
    assertThat(judged.path("areaHa").asDouble()).isBetween(600_000.0, 800_000.0);
    assertThat(judged.path("outsideM2").asDouble()).isGreaterThan(1e10);
    assertThat(judged.path("counties")).hasSize(6);
  }

  /** Its areas, summed county by county and feature by feature, differ in the last digit. */
  @Test
  void whollyOnTheGroundOfARuleIsAShareOfOne() throws Exception {
    String site = BOX.formatted("mountain", 105.95, 38.60, 105.96, 38.61);
    JsonNode rules =
        answered("?subject=pv-array&asOf=2026-06-01", "application/geo+json", site).path("rules");
    assertThat(rules).isNotEmpty();
    int whole = 0;
    for (JsonNode rule : rules) {
      double share = rule.path("share").asDouble();
      assertThat(share).as(rule.path("rule").asString()).isLessThanOrEqualTo(1);
      whole += share == 1 ? 1 : 0;
    }
    assertThat(whole).isPositive();
  }

  /** As surveyors send them: north first, with the zone's number before the easting. */
  @Test
  void boundaryPointsOfASurveyAreTheSameSite() throws Exception {
    GaussKruger grid = GaussKruger.ofCentralMeridian(105);
    StringBuilder table = new StringBuilder("点号,X,Y\n");
    double[][] corners = {
      {106.345, 38.149}, {106.349, 38.149}, {106.349, 38.152}, {106.345, 38.152}
    };
    for (int i = 0; i < corners.length; i++) {
      double[] plane = new double[2];
      grid.project(corners[i][0], corners[i][1], plane);
      table.append(
          String.format(Locale.ROOT, "J%d,%.4f,%.4f%n", i + 1, plane[1], 35_000_000 + plane[0]));
    }
    String query = "?subject=pv-array&asOf=2026-06-01";
    JsonNode surveyed = answered(query, "text/csv", table.toString());
    JsonNode drawn = answered(query, "application/geo+json", box("x", 106.345, 38.149));
    assertThat(surveyed.path("site").path("areaM2").asDouble())
        .isCloseTo(drawn.path("site").path("areaM2").asDouble(), within(1.0));
    assertThat(surveyed.path("site").path("notes").toString()).contains("axis-order");
    assertThat(surveyed.path("verdict")).isEqualTo(drawn.path("verdict"));
  }

  @Test
  void manySitesAreJudgedEachAndBadOnesRefusedAlone() throws Exception {
    String collection =
        "{\"type\": \"FeatureCollection\", \"features\": [%s, %s, %s]}"
            .formatted(
                box("red", 105.89, 38.40),
                box("clean", 106.345, 38.149),
                "{\"type\": \"Feature\", \"properties\": {\"name\": \"none\"}, \"geometry\": null}");
    JsonNode batch =
        answered("/batch?subject=pv-array&asOf=2026-06-01", "application/geo+json", collection);
    assertThat(batch.path("counts").path("forbidden").asInt()).isEqualTo(1);
    assertThat(batch.path("counts").path("clear").asInt()).isEqualTo(1);
    assertThat(batch.path("counts").path("refused").asInt()).isEqualTo(1);
    assertThat(batch.path("sites").get(0).path("rules").toString()).contains("PV-2-REDLINE");
    assertThat(batch.at("/sites/2/sentence/zh").asString()).isEqualTo("未评估：没有图形：要素没有几何");
    assertThat(batch.at("/sites/2/sentence/en").asString())
        .isEqualTo("Not assessed: No geometry: the feature has no geometry");
    assertThat(batch.at("/sites/2/notes/0/seen/zh").asString()).isEqualTo("要素没有几何");
    refused("several-sites", "?subject=pv-array", "application/geo+json", collection);
    JsonNode second =
        answered("?subject=pv-array&site=2&asOf=2026-06-01", "application/geo+json", collection);
    assertThat(second.path("site").path("name").asString()).isEqualTo("clean");
    refused("site-refused", "?subject=pv-array&site=3", "application/geo+json", collection);
    refused("bad-site", "?subject=pv-array&site=4", "application/geo+json", collection);
  }

  @Test
  void aFileOfManySitesIsWatchedAndStopped() throws Exception {
    String sites =
        IntStream.range(0, MANY)
            .mapToObj(i -> box("s" + i, 106.0 + (i % 80) * 0.005, 38.2 + (i / 80) * 0.004))
            .collect(Collectors.joining(","));
    URI work = URI.create("http://127.0.0.1:%d/api/v1/work/%s".formatted(port, "f".repeat(32)));
    HttpRequest state = HttpRequest.newBuilder(work).build();
    assertThat(http.send(state, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
    CompletableFuture<HttpResponse<String>> asked =
        http.sendAsync(
            HttpRequest.newBuilder(
                    URI.create(
                        "http://127.0.0.1:%d/api/v1/assessments/batch?subject=building&asOf=2026-05-01"
                            .formatted(port)))
                .header("Content-Type", "application/geo+json")
                .header("Tantu-Work", "f".repeat(32))
                .POST(
                    BodyPublishers.ofString(
                        "{\"type\": \"FeatureCollection\", \"features\": [%s]}".formatted(sites)))
                .build(),
            BodyHandlers.ofString());
    JsonNode far = JsonMapper.shared().createObjectNode();
    while (far.path("done").asInt() == 0 && !asked.isDone()) {
      HttpResponse<String> told = http.send(state, BodyHandlers.ofString());
      far = told.statusCode() == 200 ? JsonMapper.shared().readTree(told.body()) : far;
    }
    assertThat(far.path("total").asInt()).isEqualTo(MANY);
    http.send(HttpRequest.newBuilder(work).DELETE().build(), BodyHandlers.discarding());
    HttpResponse<String> stopped = asked.get(1, TimeUnit.MINUTES);
    assertThat(stopped.statusCode()).isEqualTo(503);
    assertThat(JsonMapper.shared().readTree(stopped.body()).path("code").asString())
        .isEqualTo("cancelled");
    assertThat(http.send(state, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
  }

  @Test
  void whatCannotBeJudgedIsExplained() throws Exception {
    String site = box("x", 106.345, 38.149);
    refused("unknown-subject", "", "application/geo+json", site);
    refused("unknown-subject", "?subject=castle", "application/geo+json", site);
    refused("bad-day", "?subject=building&asOf=1.6.2026", "application/geo+json", site);
    refused("bad-buffer", "?subject=building&bufferMetres=-1", "application/geo+json", site);
    refused("empty-file", "?subject=building", "application/geo+json", "");
    refused(
        "site-without-area",
        "?subject=wind-turbine",
        "application/geo+json",
        "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [106.3, 38.2]}}");
    refused("site-outside", "?subject=building", "application/geo+json", box("x", 106.9, 38.9));
    assertThat(post("?subject=building", "text/plain", site).statusCode()).isEqualTo(415);
    JsonNode crossing =
        refused(
            "site-refused",
            "?subject=building",
            "text/csv",
            "点号,经度,纬度\nJ1,106.30,38.20\nJ2,106.31,38.21\nJ3,106.31,38.20\nJ4,106.30,38.21\n");
    assertThat(crossing.path("detail").asString()).contains("J1");
  }
}
