package io.tantu.store;

import java.util.List;
import java.util.Optional;

/** Keeps measurements: one answer per question, never changed. Safe for use by several threads. */
public interface MeasurementStore {

  Optional<StoredMeasurement> find(String id);

  /**
   * Keeps the answer, unless its question was answered before: then that first answer stays and is
   * returned.
   */
  StoredMeasurement keep(StoredMeasurement measurement);

  /**
   * Kept measurements, newest first.
   *
   * @param indicator only of this indicator, or null
   * @param layer only those made from this layer, or null
   */
  List<StoredMeasurement> list(String indicator, String layer, int limit);
}
