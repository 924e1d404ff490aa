package io.tantu.target;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Breakdown;
import io.tantu.measure.Denominator;
import io.tantu.measure.Measurement;
import io.tantu.measure.Question;
import io.tantu.measure.history.HistoryLimit;
import io.tantu.measure.history.MeasurementHistory;
import io.tantu.measure.history.PastMeasurement;
import io.tantu.measure.history.PastMeasurement.LayerState;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.Lineage;
import io.tantu.store.StoredMeasurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The city's figures that were stored for an indicator, by the counties and the definition as it is
 * now: what another definition gave is no earlier state of this one. Thread-safe.
 */
@Component
final class MeasuredHistory {

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * What was read of an indicator.
   *
   * @param now id of the measurement of the current versions then
   */
  private record Known(String now, List<HistoryPoint> points) {}

  private final Map<IndicatorRef, Known> known = new ConcurrentHashMap<>();
  private final Catalog catalog;
  private final MeasurementHistory history;
  private final AnswerBook answers;
  private final LayerStore store;

  MeasuredHistory(
      Catalog catalog, MeasurementHistory history, AnswerBook answers, LayerStore store) {
    this.catalog = catalog;
    this.history = history;
    this.answers = answers;
    this.store = store;
  }

  /**
   * One point for each combination of layer versions, the one measured last.
   *
   * @param now id of the measurement of the current versions: until it is another one, nothing new
   *     can have been stored
   */
  List<HistoryPoint> of(IndicatorRef ref, String now) {
    return known
        .compute(
            ref,
            (any, before) ->
                before != null && before.now().equals(now)
                    ? before
                    : new Known(now, List.copyOf(read(ref))))
        .points();
  }

  private List<HistoryPoint> read(IndicatorRef ref) {
    IndicatorDefinition indicator = catalog.indicator(ref.id());
    Map<List<String>, Measurement> parts = stored(indicator, ref.definition());
    Map<List<String>, Measurement> wholes =
        ref.over() == null ? Map.of() : stored(indicator, ref.over());
    List<HistoryPoint> points = new ArrayList<>();
    parts.forEach(
        (layers, part) ->
            MeasuredActuals.value(
                    ref,
                    part.kind(),
                    part.total(),
                    wholes.containsKey(layers) ? wholes.get(layers).total() : null)
                .ifPresent(value -> points.add(point(value, layers, part))));
    return points;
  }

  private static HistoryPoint point(double value, List<String> layers, Measurement measurement) {
    LocalDate day = AsOf.day(MeasuredActuals.asOf(measurement.receipt().layers())).orElse(null);
    return new HistoryPoint(
        Actual.Kind.MEASURED,
        day,
        value,
        Quantity.digits(value),
        measurement.provenance(),
        measurement.receipt().id(),
        measurement.receipt().measuredAt(),
        layers,
        null,
        false);
  }

  /**
   * Stored answers by the layer versions that they were made from, the newest of each; none of a
   * version that a rollback withdrew.
   */
  private Map<List<String>, Measurement> stored(IndicatorDefinition indicator, String id) {
    Definition definition = indicator.definition(id);
    Map<List<String>, Measurement> byLayers = new LinkedHashMap<>();
    Map<String, Set<String>> withdrawn = new HashMap<>();
    for (PastMeasurement past : history.list(indicator.id(), null, HistoryLimit.NONE)) {
      if (MeasuredActuals.CITY_ZONES.equals(past.by())
          && definition.id().equals(past.definition())
          && past.layers().stream().noneMatch(layer -> isWithdrawn(layer, withdrawn))) {
        read(past.id(), definition)
            .ifPresent(measurement -> byLayers.putIfAbsent(layers(past), measurement));
      }
    }
    return byLayers;
  }

  private Optional<Measurement> read(String id, Definition definition) {
    StoredMeasurement stored = answers.stored(id);
    try {
      return asked(stored, definition)
          ? Optional.of(JSON.readValue(stored.body(), Measurement.class))
          : Optional.empty();
    } catch (ProblemException | JacksonException e) {
      // Kept by an earlier version of Tantu in another form.
      return Optional.empty();
    }
  }

  private static boolean asked(StoredMeasurement stored, Definition definition) {
    if (!Question.isAnsweredBy(stored)) {
      return false;
    }
    Question question = Question.of(stored);
    Definition then = question.definition();
    return then.parts().equals(definition.parts())
        && then.within().equals(definition.within())
        && Objects.equals(then.value(), definition.value())
        && question.denominator() == Denominator.MEASURED
        && question.breakdown().equals(Breakdown.NONE);
  }

  private boolean isWithdrawn(LayerState layer, Map<String, Set<String>> withdrawn) {
    return withdrawn
        .computeIfAbsent(layer.id(), id -> Lineage.withdrawn(store.journal(id)))
        .contains(layer.version());
  }

  private static List<String> layers(PastMeasurement past) {
    return past.layers().stream()
        .filter(layer -> !layer.id().equals(MeasuredActuals.CITY_ZONES))
        .map(layer -> layer.id() + "@" + layer.version())
        .toList();
  }
}
