package io.tantu.measure.history;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.store.ContentHash;
import io.tantu.store.Edit;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Checks that a version still has the content that it is named by. An edited version is named by
 * its base and the changes: both are checked, and that the rest is as it was in the base.
 */
record VersionContent(LayerStore store) {

  /**
   * @throws ProblemException {@code version-altered} when somebody changed the kept features,
   *     {@code version-not-kept} when a base is gone
   */
  void check(LayerDefinition layer, LayerVersion version) {
    Optional<Edit> edit = store.edit(layer, version);
    if (edit.isPresent()) {
      checkEdited(layer, version, edit.get());
    } else {
      requireEqual(layer, version, version.version(), contentWithout(Set.of(), layer, version));
    }
  }

  private void checkEdited(LayerDefinition layer, LayerVersion version, Edit edit) {
    LayerVersion base =
        store
            .version(layer.id(), edit.baseVersion())
            .orElseThrow(
                () ->
                    ProblemException.conflict(
                        "version-not-kept",
                        "Version %s of layer '%s' is an edit of version %s, which is no longer kept."
                            .formatted(version.version(), layer.id(), edit.baseVersion())));
    check(layer, base);
    SortedMap<Long, Feature> changes = new TreeMap<>();
    for (long id : edit.changed()) {
      changes.put(id, store.feature(layer, version, id).orElse(null));
    }
    requireEqual(
        layer, version, version.version(), ContentHash.ofEdit(layer, base.version(), changes));
    requireEqual(
        layer,
        version,
        contentWithout(edit.changed(), layer, base),
        contentWithout(edit.changed(), layer, version));
  }

  private String contentWithout(Set<Long> ids, LayerDefinition layer, LayerVersion version) {
    ContentHash hash = new ContentHash(layer);
    try (var features = store.features(layer, version, FeatureQuery.all())) {
      Interruption interruption = Interruption.ofThisThread();
      features
          .peek(feature -> interruption.check())
          .filter(feature -> !ids.contains(feature.id()))
          .forEach(hash::add);
    }
    return hash.version();
  }

  private static void requireEqual(
      LayerDefinition layer, LayerVersion version, String wanted, String found) {
    if (!found.equals(wanted)) {
      throw ProblemException.conflict(
              "version-altered",
              "The kept features of layer '%s' are no longer those of version %s (hash %s where %s is wanted): the data file was changed by another program. Import %s again."
                  .formatted(layer.id(), version.version(), found, wanted, version.source()))
          .with("layer", layer.id());
    }
  }
}
