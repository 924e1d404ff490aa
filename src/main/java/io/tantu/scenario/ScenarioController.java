package io.tantu.scenario;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.tantu.posted.PostedJson;
import io.tantu.posted.PostedQuestion;
import io.tantu.scenario.ScenarioService.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/scenarios}: what if some layers were changed. */
@RestController
class ScenarioController {

  private static final PostedJson<ScenarioQuestion> QUESTION =
      new PostedJson<>(
          ScenarioQuestion.class,
          "bad-scenario",
          "A scenario",
          "a JSON object such as {\"name\": \"Plant 100 ha\", \"changes\": [{\"layer\": \"forest\", \"put\": {\"type\": \"FeatureCollection\", \"features\": []}, \"delete\": [12]}]}");

  private final ScenarioService service;

  ScenarioController(ScenarioService service) {
    this.service = service;
  }

  /** Works a scenario out while it is drawn; nothing is kept. */
  @Operation(
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ScenarioQuestion.class))))
  @PostedQuestion("/api/v1/scenarios/preview")
  Scenario preview(InputStream body) throws IOException {
    return service.preview(QUESTION.read(body));
  }

  /** Works a scenario out and keeps the answer, to be shared by the id of its receipt. */
  @Operation(
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ScenarioQuestion.class))))
  @PostedQuestion("/api/v1/scenarios")
  Scenario keep(InputStream body) throws IOException {
    return service.keep(QUESTION.read(body));
  }

  @GetMapping("/api/v1/scenarios")
  List<Kept> list() {
    return service.list();
  }

  @GetMapping("/api/v1/scenarios/{id}")
  Scenario made(@PathVariable("id") String id) {
    return service.made(id);
  }
}
