package io.tantu.measure.history;

import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.ContentHash;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;

/** Checks that a version still has the content that it is named by. */
record VersionContent(LayerStore store) {

  /**
   * @throws ProblemException {@code version-altered} when somebody changed the kept features
   */
  void check(LayerDefinition layer, LayerVersion version) {
    ContentHash hash = new ContentHash(layer);
    try (var features = store.features(layer, version, FeatureQuery.all())) {
      features.forEach(hash::add);
    }
    String found = hash.version();
    if (!found.equals(version.version())) {
      throw ProblemException.conflict(
              "version-altered",
              "The kept features of layer '%s' are no longer those of version %s (their hash is %s): the data file was changed by another program. Import %s again."
                  .formatted(layer.id(), version.version(), found, version.source()))
          .with("layer", layer.id());
    }
  }
}
