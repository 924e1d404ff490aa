package io.tantu.scenario;

import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers about a scenario, held while it is worked out and never among those that are kept. */
final class HeldAnswers implements MeasurementStore {

  private final Map<String, StoredMeasurement> held = new ConcurrentHashMap<>();

  @Override
  public Optional<StoredMeasurement> find(String id) {
    return Optional.ofNullable(held.get(id));
  }

  @Override
  public StoredMeasurement keep(StoredMeasurement measurement) {
    StoredMeasurement first = held.putIfAbsent(measurement.id(), measurement);
    return first == null ? measurement : first;
  }

  @Override
  public List<StoredMeasurement> list(String indicator, String layer, int limit) {
    return held.values().stream()
        .filter(answer -> indicator == null || answer.indicator().equals(indicator))
        .filter(answer -> layer == null || answer.layers().contains(layer))
        .limit(limit)
        .toList();
  }
}
