package io.tantu.ogc.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.ogc.Requirement;
import io.tantu.testing.BothStores;
import io.tantu.web.HttpAnswers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OGC API – Processes – Part 1: Core (18-062r2) over HTTP. */
@LiveService
@BothStores
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
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/process-list",
    "ogcapi-processes-1/1.0/req/core/process-list-success",
    "ogcapi-processes-1/1.0/req/core/pl-links",
    "ogcapi-processes-1/1.0/req/json/definition"
  })
  void processesAreListed() throws Exception {
    JsonNode list = http.json("/ogc/processes");
    assertThat(list.get("processes").findValuesAsString("id"))
        .contains("indicator", "carbon", "carbon-change", "carbon-growth", "nearest-stations");
    assertThat(list.get("processes").get(0).get("jobControlOptions").toString())
        .contains("sync-execute", "async-execute", "dismiss");
    assertThat(list.get("links").get(0).get("rel").asString()).isEqualTo("self");
    assertThat(list.get("links").get(0).get("type").asString()).isEqualTo("application/json");
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/ogc-process-description/inputs-def",
    "ogcapi-processes-1/1.0/req/ogc-process-description/outputs-def"
  })
  void aProcessDescribesItsInputsAndOutputs() throws Exception {
    JsonNode described = http.json("/ogc/processes/indicator");
    JsonNode input = described.get("inputs").get("indicator");
    assertThat(input.get("minOccurs").asInt()).isEqualTo(1);
    assertThat(input.get("schema").get("enum").toString()).contains("forest-cover");
    assertThat(described.get("outputs").get("result").get("schema").get("type").asString())
        .isEqualTo("object");
  }

  @Test
  @Requirement("ogcapi-processes-1/1.0/req/core/process-exception/no-such-process")
  void anUnknownProcessIsNotFound() throws Exception {
    for (HttpResponse<String> answer :
        new HttpResponse[] {
          http.get("/ogc/processes/dance"), execute("/ogc/processes/dance/execution", "{}")
        }) {
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(read(answer).get("type").asString()).isEqualTo(EXCEPTIONS + "no-such-process");
    }
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/process-execute-op",
    "ogcapi-processes-1/1.0/req/core/process-execute-request",
    "ogcapi-processes-1/1.0/req/core/process-execute-sync-raw-value-one",
    "ogcapi-processes-1/1.0/req/core/process-execute-default-execution-mode",
    "ogcapi-processes-1/1.0/req/core/process-execute-default-outputs",
    "ogcapi-processes-1/1.0/req/core/job-results-success-sync"
  })
  void oneOutputIsTheAnswerItself() throws Exception {
    HttpResponse<String> answer = execute(CARBON, "{\"inputs\": {\"method\": \"M1\"}}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Link")).as("no job, so no link to one").isEmpty();
    assertThat(read(answer)).isEqualTo(http.json("/api/v1/carbon?method=M1"));
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/process-execute-sync-document",
    "ogcapi-processes-1/1.0/req/core/process-execute-inputs"
  })
  void aDocumentHoldsAllOutputs() throws Exception {
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
  @Requirement("ogcapi-processes-1/1.0/req/core/process-execute-sync-raw-ref")
  void resultsByReferenceNameTheStoredMeasurement() throws Exception {
    String body = "{\"outputs\": {\"result\": {\"transmissionMode\": \"reference\"}}}";
    HttpResponse<String> raw = execute(CARBON, body);
    assertThat(raw.statusCode()).isEqualTo(204);
    assertThat(raw.body()).isEmpty();
    assertThat(stored(raw).get("total")).isEqualTo(http.json("/api/v1/carbon").get("total"));
    JsonNode document =
        read(execute(CARBON, body.replaceFirst("\\{", "{\"response\":\"document\",")));
    assertThat(http.json(URI.create(document.at("/result/href").asString()).getPath()).get("total"))
        .isEqualTo(http.json("/api/v1/carbon").get("total"));
  }

  private JsonNode stored(HttpResponse<String> answer) throws IOException, InterruptedException {
    String link = answer.headers().firstValue("Link").orElseThrow();
    assertThat(link).endsWith(">; rel=\"result\"; type=\"application/json\"");
    return http.json(URI.create(link.substring(1, link.indexOf('>'))).getPath());
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/job-results-async-document",
    "ogcapi-processes-1/1.0/req/core/job-results-async-raw-ref"
  })
  void aJobKeepsItsResultInTheFormAskedFor() throws Exception {
    HttpResponse<String> document =
        execute(CARBON, "{\"response\": \"document\"}", "Prefer", "respond-async");
    ended(path(document));
    assertThat(http.json(path(document) + "/results").at("/result/value/total"))
        .isEqualTo(http.json("/api/v1/carbon").get("total"));
    String byReference = "{\"outputs\": {\"result\": {\"transmissionMode\": \"reference\"}}}";
    HttpResponse<String> raw = execute(CARBON, byReference, "Prefer", "respond-async");
    ended(path(raw));
    HttpResponse<String> results = http.get(path(raw) + "/results");
    assertThat(results.statusCode()).isEqualTo(204);
    assertThat(stored(results).get("total")).isEqualTo(http.json("/api/v1/carbon").get("total"));
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/process-execute-inputs",
    "ogcapi-processes-1/1.0/req/core/process-execute-input-validation"
  })
  void inputsAreTakenByDataLinksAndCheckedAsIfTheyWereWritten() throws Exception {
    JsonNode wanted = http.json("/api/v1/carbon?method=M1");
    for (String link :
        new String[] {
          "data:,M1",
          "data:;,M1",
          "data:;;charset=UTF-8;,M1",
          "data:text/plain;charset=UTF-8,M1",
          "DATA:text/plain;charset=utf-16;base64,/v8ATQAx",
          "data:application/json,%22M1%22",
          "data:application/json;base64,Ik0xIg=="
        }) {
      String body = "{\"inputs\": {\"method\": {\"href\": \"%s\"}}}".formatted(link);
      assertThat(read(execute(CARBON, body))).as(link).isEqualTo(wanted);
    }
    for (String wrong :
        new String[] {
          "data:,M9",
          "data:;,M9",
          "data:M1",
          "data:",
          "data:application/json,",
          "data:text/plain;charset=no;base64,TTE=",
          "data:application/json,3",
          "data:application/json,{",
          "data:;base64,%"
        }) {
      String body = "{\"inputs\": {\"method\": {\"href\": \"%s\"}}}".formatted(wrong);
      HttpResponse<String> answer = execute(CARBON, body);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
      assertThat(read(answer).get("code").asString()).isEqualTo("bad-input");
    }
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/pl-limit-definition",
    "ogcapi-processes-1/1.0/req/core/pl-limit-response"
  })
  void theListHoldsNoMoreThanItsLimit() throws Exception {
    int all = http.json("/ogc/processes").get("processes").size();
    assertThat(http.json("/ogc/processes?limit=2").get("processes")).hasSize(2);
    for (String large : new String[] {"9999999", "99999999999"}) {
      assertThat(http.json("/ogc/processes?limit=" + large).get("processes")).hasSize(all);
    }
    for (String wrong : new String[] {"0", "-1", "x", "1.5"}) {
      assertThat(http.get("/ogc/processes?limit=" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/landingpage-op",
    "ogcapi-processes-1/1.0/req/core/landingpage-success"
  })
  void theLandingPageLinksToProcessesAndConformance() throws Exception {
    JsonNode links = http.json("/ogc").get("links");
    assertThat(links.findValuesAsString("rel")).contains("service-desc", "service-doc");
    for (String name : new String[] {"processes", "conformance"}) {
      for (JsonNode link : links) {
        if (link.get("rel").asString().equals("http://www.opengis.net/def/rel/ogc/1.0/" + name)) {
          name = URI.create(link.get("href").asString()).getPath();
        }
      }
      assertThat(name).startsWith("/ogc/");
      assertThat(http.get(name).statusCode()).isEqualTo(200);
    }
  }

  /** The members that process.yaml and its parts want. */
  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/process",
    "ogcapi-processes-1/1.0/req/core/process-success",
    "ogcapi-processes-1/1.0/req/ogc-process-description/json-encoding",
    "ogcapi-processes-1/1.0/req/ogc-process-description/inputs-def",
    "ogcapi-processes-1/1.0/req/ogc-process-description/input-def",
    "ogcapi-processes-1/1.0/req/ogc-process-description/outputs-def",
    "ogcapi-processes-1/1.0/req/ogc-process-description/output-def"
  })
  void everyProcessIsDescribedByTheSchema() throws Exception {
    for (JsonNode listed : http.json("/ogc/processes").get("processes")) {
      HttpResponse<String> answer = http.get("/ogc/processes/" + listed.get("id").asString());
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .contains("application/json");
      JsonNode process = read(answer);
      for (String member : listed.propertyNames()) {
        assertThat(process.get(member)).as(member).isEqualTo(listed.get(member));
      }
      assertThat(process.get("id").isString() && process.get("version").isString()).isTrue();
      assertThat(process.get("links"))
          .allSatisfy(link -> assertThat(link.has("rel") && link.has("type")).isTrue());
      assertThat(process.get("inputs").isObject()).isTrue();
      assertThat(process.get("outputs")).isNotEmpty();
      for (String group : new String[] {"inputs", "outputs"}) {
        for (JsonNode one : process.get(group)) {
          assertThat(one.at("/schema/type").asString())
              .isIn("string", "number", "integer", "array", "object");
        }
      }
    }
  }

  /**
   * Requirements of what no process has: with the first one that has it, its test is to be written.
   */
  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/process-execute-input-array",
    "ogcapi-processes-1/1.0/req/core/process-execute-input-inline-object",
    "ogcapi-processes-1/1.0/req/core/process-execute-input-mixed-type",
    "ogcapi-processes-1/1.0/req/core/process-execute-input-inline-binary",
    "ogcapi-processes-1/1.0/req/core/process-execute-input-inline-bbox",
    "ogcapi-processes-1/1.0/req/core/process-execute-sync-raw-value-multi",
    "ogcapi-processes-1/1.0/req/core/process-execute-sync-raw-mixed-multi",
    "ogcapi-processes-1/1.0/req/core/job-results-async-raw-value-multi",
    "ogcapi-processes-1/1.0/req/core/job-results-async-raw-mixed-multi",
    "ogcapi-processes-1/1.0/req/ogc-process-description/input-mixed-type",
    "ogcapi-processes-1/1.0/req/ogc-process-description/input-binary",
    "ogcapi-processes-1/1.0/req/ogc-process-description/output-mixed-type"
  })
  void noProcessTakesSeveralValuesMixedBinaryOrBoxInputsOrGivesSeveralOutputs() throws Exception {
    for (JsonNode listed : http.json("/ogc/processes").get("processes")) {
      JsonNode process = http.json("/ogc/processes/" + listed.get("id").asString());
      assertThat(process.get("outputs")).as("multipart answers").hasSize(1);
      assertThat(process.get("outputs").findValues("oneOf")).isEmpty();
      for (JsonNode input : process.get("inputs")) {
        assertThat(input.get("maxOccurs").asInt()).isEqualTo(1);
        JsonNode schema = input.get("schema");
        assertThat(schema.at("/type").asString()).isIn("string", "number", "integer", "array");
        for (String member :
            new String[] {"oneOf", "anyOf", "contentEncoding", "format", "allOf"}) {
          assertThat(schema.has(member)).as(member).isFalse();
        }
      }
    }
  }

  @Test
  @Requirement("ogcapi-processes-1/1.0/req/core/job-results-exception/results-not-ready")
  void resultsAreNotReadyWhileTheJobRuns(@Autowired Jobs jobs) throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    Job job =
        jobs.start(
            "carbon",
            () -> {
              try {
                gate.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return ExecutionResult.of("{}".getBytes(StandardCharsets.UTF_8));
            });
    String path = "/ogc/jobs/" + job.id();
    HttpResponse<String> early = http.get(path + "/results");
    assertThat(early.statusCode()).isEqualTo(404);
    assertThat(read(early).get("type").asString()).isEqualTo(EXCEPTIONS + "result-not-ready");
    gate.countDown();
    assertThat(ended(path).get("status").asString()).isEqualTo("successful");
    assertThat(http.json(path + "/results")).isEmpty();
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/process-execute-success-async",
    "ogcapi-processes-1/1.0/req/core/process-execute-auto-execution-mode",
    "ogcapi-processes-1/1.0/req/core/job",
    "ogcapi-processes-1/1.0/req/core/job-success",
    "ogcapi-processes-1/1.0/req/core/job-results",
    "ogcapi-processes-1/1.0/req/core/job-results-async-raw-value-one",
    "ogcapi-processes-1/1.0/req/json/definition"
  })
  void aJobIsMadeWhereItIsPreferred() throws Exception {
    HttpResponse<String> created = execute(CARBON, "{}", "Prefer", "respond-async");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Preference-Applied")).contains("respond-async");
    assertThat(read(created).get("status").asString()).matches("accepted|running|successful");
    String job = path(created);
    JsonNode status = ended(job);
    assertThat(status.get("status").asString()).isEqualTo("successful");
    assertThat(status.get("processID").asString()).isEqualTo("carbon");
    assertThat(status.get("jobID").asString()).isEqualTo(job.substring(job.lastIndexOf('/') + 1));
    assertThat(status.get("type").asString()).isEqualTo("process");
    assertThat(http.json(job + "/results").get("total"))
        .isEqualTo(http.json("/api/v1/carbon").get("total"));
  }

  @Test
  @Requirement("ogcapi-processes-1/1.0/req/core/job-results-failed")
  void theResultsOfAFailedJobAreItsFailure() throws Exception {
    HttpResponse<String> created =
        execute(
            "/ogc/processes/carbon/execution",
            "{\"inputs\": {\"by\": \"nowhere\"}}",
            "Prefer",
            "wait=1, respond-async");
    JsonNode status = ended(path(created));
    assertThat(status.get("status").asString()).isEqualTo("failed");
    assertThat(status.get("message").asString()).contains("nowhere");
    HttpResponse<String> results = http.get(path(created) + "/results");
    assertThat(results.statusCode()).isEqualTo(404);
    assertThat(read(results).get("detail").asString()).contains("nowhere");
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/dismiss/job-dismiss-op",
    "ogcapi-processes-1/1.0/req/dismiss/job-dismiss-success"
  })
  void aJobIsDismissed() throws Exception {
    String job = path(execute(CARBON, "{}", "Prefer", "respond-async"));
    HttpResponse<String> dismissed = http.send("DELETE", job);
    assertThat(dismissed.statusCode()).isEqualTo(200);
    assertThat(read(dismissed).get("status").asString()).isEqualTo("dismissed");
    assertThat(http.get(job).statusCode()).isEqualTo(404);
  }

  @Test
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/job-exception-no-such-job",
    "ogcapi-processes-1/1.0/req/core/job-results-exception/no-such-job"
  })
  void anUnknownJobIsNotFound() throws Exception {
    for (String path : new String[] {"/ogc/jobs/none", "/ogc/jobs/none/results"}) {
      HttpResponse<String> answer = http.get(path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(read(answer).get("type").asString()).isEqualTo(EXCEPTIONS + "no-such-job");
    }
  }

  @ParameterizedTest
  @Requirement({
    "ogcapi-processes-1/1.0/req/core/process-execute-request",
    "ogcapi-processes-1/1.0/req/core/process-execute-input-validation"
  })
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
