package io.tantu.measure.history;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
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

  private final Catalog catalog;
  private final MeasurementStore store;

  public MeasurementHistory(Catalog catalog, MeasurementStore store) {
    this.catalog = catalog;
    this.store = store;
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
        .map(MeasurementHistory::past)
        .toList();
  }

  private static PastMeasurement past(StoredMeasurement stored) {
    JsonNode body = JSON.readTree(stored.body());
    JsonNode receipt = body.path("receipt");
    List<LayerState> layers = new ArrayList<>();
    for (JsonNode layer : receipt.path("layers")) {
      layers.add(
          new LayerState(layer.path("id").asString(null), layer.path("version").asString(null)));
    }
    Map<String, Number> total = new LinkedHashMap<>();
    body.path("total")
        .properties()
        .forEach(
            e -> {
              if (e.getValue().isNumber()) {
                total.put(e.getKey(), e.getValue().numberValue());
              }
            });
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
        layers,
        total);
  }
}
