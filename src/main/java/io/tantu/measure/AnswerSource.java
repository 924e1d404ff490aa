package io.tantu.measure;

import io.tantu.catalog.LocalizedText;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.StoredMeasurement;
import java.util.List;

/** Makes stored answers again, each source those of its own form. Thread-safe. */
public interface AnswerSource {

  /** Whether the answer is one of this source's. */
  boolean made(StoredMeasurement stored);

  /**
   * The answer to the stored question, computed anew and not stored.
   *
   * @param inputs the layer versions that its receipt names
   * @param snapshots where the versions are read through
   * @throws io.tantu.problem.ProblemException when what decided the answer is no longer known
   */
  Object again(StoredMeasurement stored, Inputs inputs, Snapshots snapshots);

  /** How the same question would be put otherwise today: a changed definition, for example. */
  default List<LocalizedText> changesSince(StoredMeasurement stored) {
    return List.of();
  }
}
