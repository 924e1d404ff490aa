package io.tantu.carbon.projection;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.MethodId;
import io.tantu.problem.ProblemException;
import io.tantu.store.StoredMeasurement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request with everything that the requester left open filled in, and what it is answered by.
 *
 * @param request names its zone layer and its method
 */
record ProjectionQuestion(
    ProjectionRequest request, CarbonParameters parameters, PlantingRates rates) {

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "1";

  MethodId method() {
    return MethodId.of(request.method());
  }

  /** Everything beside the layers that decides the answer. */
  Map<String, String> parameterTexts() {
    Map<String, String> texts = new TreeMap<>(asked());
    texts.put("form", FORM);
    texts.put("parameters", parameters.version());
    texts.put("plantingRates", rates.version());
    return texts;
  }

  /** What was asked for, as a receipt names it. */
  Map<String, String> asked() {
    Map<String, String> asked = new TreeMap<>();
    asked.put("by", request.by());
    asked.put("method", request.method());
    asked.put("growth", Double.toString(request.growthPercent()));
    asked.put("growthHalfWidth", Double.toString(request.growthHalfWidthPercent()));
    asked.put(
        "years", request.years().stream().map(String::valueOf).collect(Collectors.joining(",")));
    if (request.plan() != null) {
      asked.put("plan", request.plan());
    }
    DrawnPlanting drawn = request.drawn();
    if (drawn != null) {
      asked.put("polygon", drawn.corners());
      asked.put("species", drawn.species());
      asked.put("plantingYear", Integer.toString(drawn.year()));
      asked.put("survival", Double.toString(drawn.survival()));
    }
    return asked;
  }

  /**
   * The question that a stored answer answers.
   *
   * @throws ProblemException {@code parameters-changed}: those of a former answer are not kept
   */
  static ProjectionQuestion of(
      StoredMeasurement stored, CarbonParameters parameters, PlantingRates rates) {
    JsonNode asked = JsonMapper.shared().readTree(stored.question()).path("parameters");
    requireSame(stored.id(), asked, "parameters", "carbon parameters", parameters.version());
    requireSame(stored.id(), asked, "plantingRates", "planting.csv", rates.version());
    DrawnPlanting drawn =
        asked.has("polygon")
            ? new DrawnPlanting(
                DrawnPlanting.ground(asked.path("polygon").asString()),
                asked.path("species").asString(),
                Integer.parseInt(asked.path("plantingYear").asString()),
                number(asked, "survival"))
            : null;
    return new ProjectionQuestion(
        new ProjectionRequest(
            asked.path("by").asString(),
            asked.path("method").asString(),
            number(asked, "growth"),
            number(asked, "growthHalfWidth"),
            Arrays.stream(asked.path("years").asString().split(",")).map(Integer::valueOf).toList(),
            asked.has("plan") ? asked.path("plan").asString() : null,
            drawn),
        parameters,
        rates);
  }

  private static double number(JsonNode asked, String name) {
    return Double.parseDouble(asked.path(name).asString());
  }

  private static void requireSame(
      String id, JsonNode asked, String name, String what, String version) {
    String was = asked.path(name).asString("");
    if (!was.equals(version)) {
      throw ProblemException.conflict(
          "parameters-changed",
          "Measurement '%s' was made with the %s %s, layers/carbon now holds %s. Put the former files back to make it again."
              .formatted(id, what, was, version));
    }
  }
}
