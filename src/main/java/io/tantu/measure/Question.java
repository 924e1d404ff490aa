package io.tantu.measure;

import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import io.tantu.store.StoredMeasurement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of an indicator, whole: the definition is kept word for word, so that an answer can
 * be made again after {@code indicators.yml} has changed.
 *
 * @param by id of the zone layer, or of two with a comma between for the ground of each pair
 */
public record Question(
    String indicator,
    LocalizedText title,
    Kind kind,
    String unit,
    Definition definition,
    String by,
    Denominator denominator,
    Breakdown breakdown) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static Question of(
      IndicatorDefinition indicator,
      Definition definition,
      String by,
      Denominator denominator,
      Breakdown breakdown) {
    return new Question(
        indicator.id(),
        indicator.title(),
        indicator.kind(),
        indicator.unit(),
        definition,
        by,
        denominator,
        breakdown);
  }

  /** Whether the measurement answers a question of this form. */
  public static boolean isAnsweredBy(StoredMeasurement stored) {
    return parameters(stored).has("definition");
  }

  /**
   * The question that the measurement answers.
   *
   * @throws ProblemException {@code question-not-readable} when it was stored in an older form
   */
  public static Question of(StoredMeasurement stored) {
    JsonNode parameters = parameters(stored);
    try {
      return new Question(
          stored.indicator(),
          JSON.treeToValue(parameters.get("title"), LocalizedText.class),
          JSON.treeToValue(parameters.get("kind"), Kind.class),
          parameters.path("unit").asString(null),
          JSON.treeToValue(parameters.get("definition"), Definition.class),
          parameters.get("by").asString(),
          JSON.treeToValue(parameters.get("denominator"), Denominator.class),
          parameters.has("breakdown")
              ? JSON.treeToValue(parameters.get("breakdown"), Breakdown.class)
              : Breakdown.NONE);
    } catch (JacksonException | NullPointerException e) {
      throw ProblemException.conflict(
              "question-not-readable",
              "The question of measurement '%s' is kept in a form that this version of Tantu does not read. Measure '%s' anew."
                  .formatted(stored.id(), stored.indicator()))
          .causedBy(e);
    }
  }

  private static JsonNode parameters(StoredMeasurement stored) {
    return JSON.readTree(stored.question()).path("parameters");
  }

  /** Everything besides the layer versions that decides the answer. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new TreeMap<>();
    parameters.put("kind", kind);
    parameters.put("title", title);
    parameters.put("unit", unit);
    parameters.put("definition", definition);
    parameters.put("by", by);
    parameters.put("denominator", denominator);
    if (!breakdown.equals(Breakdown.NONE)) {
      parameters.put("breakdown", breakdown);
    }
    return parameters;
  }

  /** Ids of the layers that an answer is made from, the zones first. */
  Set<String> layerIds() {
    Set<String> ids = new LinkedHashSet<>(zoneLayerIds());
    definition.parts().forEach(part -> ids.add(part.layer()));
    definition.within().forEach(part -> ids.add(part.layer()));
    return ids;
  }

  /** The zone layer's id, or those of the two whose pairs are the zones. */
  public List<String> zoneLayerIds() {
    return List.of(by.split(","));
  }
}
