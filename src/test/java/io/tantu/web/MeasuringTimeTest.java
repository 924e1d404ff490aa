package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.TantuApplication;
import io.tantu.ingest.CatalogImport;
import io.tantu.ingest.ImportProgress;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that gives every question next to no time. */
@SpringBootTest(
    classes = TantuApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "tantu.measure.max-seconds=0.000001")
class MeasuringTimeTest {

  @TempDir static Path data;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void workspace(DynamicPropertyRegistry registry) {
    registry.add("tantu.data", () -> data.toString());
  }

  @BeforeAll
  static void importLayers(@Autowired CatalogImport layers) {
    assertThat(layers.run(layer -> ImportProgress.NONE)).isEmpty();
  }

  @Test
  void aQuestionThatTakesTooLongIsAnsweredWithWhatToDoAndLeavesNothing(
      @Autowired MeasureService measures) throws Exception {
    HttpAnswers http = new HttpAnswers(port);
    for (String path :
        new String[] {
          "/api/v1/coverage/wetland-rate", "/api/v1/carbon", "/api/v1/layers/forest/overlaps"
        }) {
      HttpResponse<String> response = http.get(path);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
      JsonNode problem = JsonMapper.shared().readTree(response.body());
      assertThat(problem.get("code").asString()).isEqualTo("too-slow");
      assertThat(problem.get("seconds").asDouble()).isEqualTo(1e-6);
      assertThat(problem.get("detail").asString()).contains("tantu.measure.max-seconds");
    }
    assertThat(http.json("/api/v1/measurements").get("measurements").size()).isZero();

    String id =
        measures.measure(new MeasureRequest("wetland-rate", null, null, null)).receipt().id();
    assertThat(http.json("/api/v1/coverage/wetland-rate").get("receipt").get("id").asString())
        .isEqualTo(id);
    HttpResponse<String> verification = http.get("/api/v1/measurements/" + id + "/verification");
    assertThat(verification.statusCode()).isEqualTo(503);
  }

  @Test
  void whatIsNotMeasuredIsNotLimited() throws Exception {
    assertThat(new HttpAnswers(port).get("/ogc/collections/forest/items?limit=5").statusCode())
        .isEqualTo(200);
  }
}
