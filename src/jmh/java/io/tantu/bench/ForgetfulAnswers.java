package io.tantu.bench;

import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import java.util.List;
import java.util.Optional;

/** Keeps no answer, so that every question is worked out. */
final class ForgetfulAnswers implements MeasurementStore {

  @Override
  public Optional<StoredMeasurement> find(String id) {
    return Optional.empty();
  }

  @Override
  public StoredMeasurement keep(StoredMeasurement measurement) {
    return measurement;
  }

  @Override
  public List<StoredMeasurement> list(String indicator, String layer, int limit) {
    return List.of();
  }
}
