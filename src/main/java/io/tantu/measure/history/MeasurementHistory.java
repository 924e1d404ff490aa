package io.tantu.measure.history;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.history.PastMeasurement.LayerState;
import io.tantu.problem.ProblemException;
import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists stored measurements, newest first. Thread-safe. */
@Service
public final class MeasurementHistory {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Parameters whose change makes another question; of a projection all that is assumed. */
  private static final List<String> ASKED =
      List.of(
          "by",
          "denominator",
          "breakdown",
          "method",
          "pools",
          "growth",
          "growthHalfWidth",
          "years",
          "plan",
          "polygon",
          "species",
          "plantingYear",
          "survival");

  private final Catalog catalog;
  private final MeasurementStore store;
  private final AnswerBook answers;

  public MeasurementHistory(Catalog catalog, MeasurementStore store, AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.answers = answers;
  }

  /**
   * Stored measurements, newest first.
   *
   * @param indicator only of this indicator, or null; {@code carbon} for the carbon stock
   * @param layer only those made from this layer, or null
   * @throws ProblemException {@code unknown-indicator} or {@code unknown-layer}, when neither the
   *     catalog nor any stored measurement knows it
   */
  public List<PastMeasurement> list(String indicator, String layer, HistoryLimit limit) {
    if (indicator != null
        && catalog.indicators().stream().map(IndicatorDefinition::id).noneMatch(indicator::equals)
        && store.list(indicator, null, 1).isEmpty()) {
      catalog.indicator(indicator);
    }
    if (layer != null
        && catalog.layers().stream().map(LayerDefinition::id).noneMatch(layer::equals)
        && store.list(null, layer, 1).isEmpty()) {
      catalog.layer(layer);
    }
    return store.list(indicator, layer, limit.value()).stream()
        .map(stored -> past(stored, null))
        .toList();
  }

  /**
   * Answers to one question, newest first.
   *
   * @param more whether there are others that the limit leaves out
   */
  public record Alike(List<PastMeasurement> measurements, boolean more) {}

  /**
   * The stored answers to the question that the measurement answers, itself included: those of the
   * same indicator, definition, zones, denominator, breakdown and method, whatever layer versions,
   * engine or wording they were made with.
   *
   * @param zone code of a zone whose numbers are wanted too, or null
   * @throws ProblemException {@code unknown-measurement}
   */
  public Alike alike(String id, String zone, HistoryLimit limit) {
    StoredMeasurement asked = answers.stored(id);
    Map<String, String> question = identity(asked);
    List<StoredMeasurement> alike =
        store.list(asked.indicator(), null, Integer.MAX_VALUE).stream()
            .filter(each -> identity(each).equals(question))
            .limit(limit.value() + 1L)
            .toList();
    return new Alike(
        alike.stream().limit(limit.value()).map(each -> past(each, zone)).toList(),
        alike.size() > limit.value());
  }

  /** What makes a question the same one to a reader. */
  private static Map<String, String> identity(StoredMeasurement stored) {
    JsonNode parameters = JSON.readTree(stored.question()).path("parameters");
    Map<String, String> identity = new LinkedHashMap<>();
    identity.put("definition", parameters.path("definition").path("id").asString(""));
    for (String name : ASKED) {
      identity.put(name, parameters.path(name).toString());
    }
    return identity;
  }

  private static PastMeasurement past(StoredMeasurement stored, String zone) {
    JsonNode body = JSON.readTree(stored.body());
    JsonNode receipt = body.path("receipt");
    List<LayerState> layers = new ArrayList<>();
    for (JsonNode layer : receipt.path("layers")) {
      layers.add(
          new LayerState(layer.path("id").asString(null), layer.path("version").asString(null)));
    }
    return new PastMeasurement(
        stored.id(),
        stored.indicator(),
        body.has("title") ? JSON.treeToValue(body.get("title"), LocalizedText.class) : null,
        body.path("definition").path("id").asString(null),
        body.path("by").asString(null),
        body.path("denominator").asString(null),
        body.path("unit").asString(null),
        stored.measuredAt(),
        receipt.path("engineVersion").asString(null),
        weakest(receipt.path("layers")),
        layers,
        numbers(body.path("total")),
        zone == null ? null : zone(body, zone));
  }

  private static Provenance.Kind weakest(JsonNode layers) {
    return layers
        .valueStream()
        .filter(layer -> layer.has("provenance"))
        .map(layer -> JSON.treeToValue(layer.get("provenance"), Provenance.Kind.class))
        .max(Provenance.Kind::compareTo)
        .orElse(null);
  }

  private static Map<String, Number> zone(JsonNode body, String code) {
    for (JsonNode zone : body.path("zones")) {
      if (zone.path("code").asString("").equals(code)) {
        return numbers(zone);
      }
    }
    return null;
  }

  private static Map<String, Number> numbers(JsonNode figure) {
    Map<String, Number> numbers = new LinkedHashMap<>();
    figure
        .properties()
        .forEach(
            e -> {
              if (e.getValue().isNumber()) {
                numbers.put(e.getKey(), e.getValue().numberValue());
              }
            });
    return numbers;
  }
}
