package io.tantu.ogc.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.web.HttpAnswers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OGC API Processes over HTTP, by the requirements of OGC 18-062r2. */
@LiveService
class ProcessesApiTest {

  private static final String EXCEPTIONS =
      "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/";
  private static final String CARBON = "/ogc/processes/carbon/execution";

  @LocalServerPort private int port;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  private HttpResponse<String> execute(String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode read(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  private String path(HttpResponse<String> created) {
    return URI.create(created.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private JsonNode ended(String job) throws IOException, InterruptedException {
    JsonNode status = http.json(job);
    while (status.get("status").asString().matches("accepted|running")) {
      Thread.sleep(50);
      status = http.json(job);
    }
    return status;
  }

  @Test
  void req_core_process_list_success() throws Exception {
    JsonNode list = http.json("/ogc/processes");
    assertThat(list.get("processes").findValuesAsString("id"))
        .contains("indicator", "carbon", "carbon-change", "carbon-growth", "nearest-stations");
    assertThat(list.get("processes").get(0).get("jobControlOptions").toString())
        .contains("sync-execute", "async-execute", "dismiss");
    assertThat(list.get("links").get(0).get("rel").asString()).isEqualTo("self");
  }

  @Test
  void req_ogc_process_description_inputs_def() throws Exception {
    JsonNode described = http.json("/ogc/processes/indicator");
    JsonNode input = described.get("inputs").get("indicator");
    assertThat(input.get("minOccurs").asInt()).isEqualTo(1);
    assertThat(input.get("schema").get("enum").toString()).contains("forest-cover");
    assertThat(described.get("outputs").get("result").get("schema").get("type").asString())
        .isEqualTo("object");
  }

  @Test
  void req_core_process_exception_no_such_process() throws Exception {
    for (HttpResponse<String> answer :
        new HttpResponse[] {
          http.get("/ogc/processes/dance"), execute("/ogc/processes/dance/execution", "{}")
        }) {
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(read(answer).get("type").asString()).isEqualTo(EXCEPTIONS + "no-such-process");
    }
  }

  @Test
  void req_core_process_execute_sync_raw_value_one() throws Exception {
    HttpResponse<String> answer = execute(CARBON, "{\"inputs\": {\"method\": \"M1\"}}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(read(answer)).isEqualTo(http.json("/api/v1/carbon?method=M1"));
  }

  @Test
  void req_core_process_execute_sync_document() throws Exception {
    JsonNode answer =
        read(
            execute(
                "/ogc/processes/indicator/execution",
                """
                {"inputs": {"indicator": {"value": "forest-cover"}}, "response": "document"}
                """));
    assertThat(answer.get("result").get("value"))
        .isEqualTo(http.json("/api/v1/coverage/forest-cover"));
  }

  @Test
  void resultsByReferenceNameTheStoredMeasurement() throws Exception {
    String body = "{\"outputs\": {\"result\": {\"transmissionMode\": \"reference\"}}}";
    JsonNode link = read(execute(CARBON, body));
    JsonNode stored = http.json(URI.create(link.get("href").asString()).getPath());
    assertThat(stored.get("total")).isEqualTo(http.json("/api/v1/carbon").get("total"));
  }

  @Test
  void req_core_process_execute_success_async() throws Exception {
    HttpResponse<String> created = execute(CARBON, "{}", "Prefer", "respond-async");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Preference-Applied")).contains("respond-async");
    assertThat(read(created).get("status").asString()).matches("accepted|running|successful");
    String job = path(created);
    JsonNode status = ended(job);
    assertThat(status.get("status").asString()).isEqualTo("successful");
    assertThat(status.get("processID").asString()).isEqualTo("carbon");
    assertThat(http.json(job + "/results").get("result").get("value").get("total"))
        .isEqualTo(http.json("/api/v1/carbon").get("total"));
  }

  @Test
  void req_core_job_results_failed() throws Exception {
    HttpResponse<String> created =
        execute(
            "/ogc/processes/carbon/execution",
            "{\"inputs\": {\"by\": \"nowhere\"}}",
            "Prefer",
            "wait=1, respond-async");
    JsonNode status = ended(path(created));
    assertThat(status.get("status").asString()).isEqualTo("failed");
    assertThat(status.get("message").asString()).contains("nowhere");
    assertThat(http.get(path(created) + "/results").statusCode()).isEqualTo(404);
  }

  @Test
  void req_dismiss_job_dismiss_success() throws Exception {
    String job = path(execute(CARBON, "{}", "Prefer", "respond-async"));
    HttpResponse<String> dismissed = http.send("DELETE", job);
    assertThat(dismissed.statusCode()).isEqualTo(200);
    assertThat(read(dismissed).get("status").asString()).isEqualTo("dismissed");
    assertThat(http.get(job).statusCode()).isEqualTo(404);
  }

  @Test
  void req_core_job_exception_no_such_job() throws Exception {
    for (String path : new String[] {"/ogc/jobs/none", "/ogc/jobs/none/results"}) {
      HttpResponse<String> answer = http.get(path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(read(answer).get("type").asString()).isEqualTo(EXCEPTIONS + "no-such-job");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|no JSON object",
        "{|no JSON",
        "{\"input\": {}}|no member 'input'",
        "{\"inputs\": []}|must be an object",
        "{\"inputs\": {\"method\": 1}}|input 'method' is 1, wanted",
        "{\"inputs\": {\"method\": \"M9\"}}|wanted one of M1, M2, M3, M4",
        "{\"inputs\": {\"colour\": \"red\"}}|no input 'colour'",
        "{\"inputs\": {\"by\": {\"href\": \"http://169.254.169.254/\"}}}|by reference",
        "{\"inputs\": {\"pools\": \"soil\"}}|input 'pools' is \"soil\"",
        "{\"response\": \"loud\"}|wanted raw or document",
        "{\"outputs\": {\"map\": {}}}|no output 'map'",
        "{\"subscriber\": {\"successUri\": \"http://example.com\"}}|no address is called back",
      })
  void aWrongRequestIsNamed(String body, String said) throws Exception {
    HttpResponse<String> answer = execute(CARBON, body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(read(answer).get("detail").asString()).contains(said);
  }

  @Test
  void aHugeOrForeignBodyIsRefused() throws Exception {
    String deep = "{\"inputs\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    assertThat(execute(CARBON, deep).statusCode()).isEqualTo(400);
    assertThat(execute(CARBON, " ".repeat(70_000) + "{}").statusCode()).isEqualTo(413);
    HttpRequest text =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + CARBON))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    assertThat(
            HttpClient.newHttpClient()
                .send(text, HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void stationsComeNearestFirst() throws Exception {
    JsonNode found =
        read(
            execute(
                "/ogc/processes/nearest-stations/execution",
                "{\"inputs\": {\"lon\": 106.2, \"lat\": 38.48, \"k\": 3}}"));
    assertThat(found.get("stations").size()).isEqualTo(3);
    assertThat(found.get("stations").get(0).get("metres").asDouble())
        .isLessThan(found.get("stations").get(2).get("metres").asDouble());
  }
}
