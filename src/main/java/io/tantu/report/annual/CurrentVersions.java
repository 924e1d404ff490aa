package io.tantu.report.annual;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Which versions the layers show, so that no report mixes two states of one. Thread-safe. */
@Component
final class CurrentVersions {

  private final Catalog catalog;
  private final LayerStore store;

  CurrentVersions(Catalog catalog, LayerStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  /** Version by layer id; none for what was never imported. */
  Map<String, String> now() {
    Map<String, String> versions = new TreeMap<>();
    for (LayerDefinition layer : catalog.layers()) {
      store
          .current(layer.id())
          .map(LayerVersion::version)
          .ifPresent(version -> versions.put(layer.id(), version));
    }
    return versions;
  }

  /**
   * Goes on unless a layer shows another version than before.
   *
   * @throws ProblemException {@code layers-changed}
   */
  void requireStill(Map<String, String> before) {
    Map<String, String> now = now();
    if (!now.equals(before)) {
      now.entrySet().removeAll(before.entrySet());
      throw ProblemException.conflict(
              "layers-changed",
              "Layers were changed while the report was being made: %s. Ask for it again."
                  .formatted(String.join(", ", now.keySet())))
          .with("layers", now.keySet());
    }
  }
}
