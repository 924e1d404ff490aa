package io.tantu.store;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps layer versions. Safe for use by several threads; readers never wait for the writer.
 *
 * <p>A version is immutable, so whatever was read for it stays true.
 */
public interface LayerStore {

  /** The version that the layer shows now, if it was ever imported. */
  Optional<LayerVersion> current(String layerId);

  /**
   * The version that the layer shows now.
   *
   * @throws io.tantu.problem.ProblemException {@code layer-not-ready} when it was never imported
   */
  default LayerVersion requireCurrent(LayerDefinition layer) {
    return current(layer.id())
        .orElseThrow(
            () ->
                ProblemException.unavailable(
                        "layer-not-ready",
                        "Layer '%1$s' has no data yet. Wait for its import to end, or run ./tantu import FILE --layer %1$s."
                            .formatted(layer.id()))
                    .with("layer", layer.id()));
  }

  /** All kept versions of the layer, newest import first. */
  List<LayerVersion> history(String layerId);

  /** A kept version by its name. */
  Optional<LayerVersion> version(String layerId, String version);

  /**
   * The features of a version in ascending id order. The stream holds a database connection: close
   * it.
   *
   * @throws io.tantu.problem.ProblemException {@code schema-changed} when {@code layer.yml}
   *     declares other attributes than the version has
   */
  Stream<Feature> features(LayerDefinition layer, LayerVersion version, FeatureQuery query);

  /**
   * The features with the ids, in the order of the ids; ids that the version has not are passed
   * over. The stream holds a database connection: close it.
   */
  Stream<Feature> features(LayerDefinition layer, LayerVersion version, List<Long> ids);

  /** Ids of the selected features, in the selection's order. */
  List<Long> ids(LayerDefinition layer, LayerVersion version, FeatureSelection selection);

  /** How many features meet the selection's bounds and condition; its place does not count. */
  long count(LayerDefinition layer, LayerVersion version, FeatureSelection selection);

  /** One feature, if the version has it. */
  Optional<Feature> feature(LayerDefinition layer, LayerVersion version, long id);

  /** How many features of the version meet the query's bounds; its limit does not count. */
  long count(LayerDefinition layer, LayerVersion version, FeatureQuery query);

  /**
   * Opens a staging area for a new version beside the current one.
   *
   * @throws io.tantu.problem.ProblemException {@code import-running} when another process imports
   */
  LayerStaging stage(LayerDefinition layer, String source, Provenance provenance);

  /** Stages data whose provenance is the one that {@code layer.yml} declares. */
  default LayerStaging stage(LayerDefinition layer, String source) {
    return stage(layer, source, layer.provenance());
  }

  /**
   * Publishes the current version with some features changed, in one transaction, as a new version.
   * The features that stay keep their ids.
   *
   * @param changes not empty
   * @param reportJson the report as kept in the journal
   * @throws io.tantu.problem.ProblemException {@code import-running} while another process imports,
   *     {@code layer-changed} when the base is not the current version any more, {@code
   *     unknown-feature} when it lacks a feature to be replaced or deleted, {@code duplicate-key}
   *     when two features would have one key
   */
  LayerVersion publish(LayerDefinition layer, FeatureChanges changes, String reportJson);

  /**
   * The edit that made the version, or empty when it was imported whole. What it names as its base
   * may be an edited version itself.
   */
  Optional<Edit> edit(LayerDefinition layer, LayerVersion version);

  /**
   * Makes an earlier version the current one again.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-version} with the known ones, {@code
   *     schema-changed} when {@code layer.yml} declares other attributes than it has
   */
  LayerVersion rollback(LayerDefinition layer, String version);

  /** The import journal of the layer, newest first. */
  List<ImportRecord> journal(String layerId);

  /** The shipped data that the layer was last imported from, if it ever was. */
  Optional<ShippedData> shipped(String layerId);

  void rememberShipped(String layerId, ShippedData shipped);
}
