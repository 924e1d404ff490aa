package io.tantu.ogc.items;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.Receipt;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of one subject by the zones of a layer: a feature a zone, with the zone's own ground
 * as its geometry. Its version is the id of the stored measurement, and the zones are read in the
 * version that the measurement's receipt names, so that a figure never lies on other ground than it
 * was measured on.
 */
final class FigureCollection implements ServedCollection {

  /** A row of values by the code of its zone, in the order of the zones. */
  record Rows(Receipt receipt, Map<String, Object[]> byCode) {}

  /** Answers a subject's question. */
  interface Subject {

    /** The answer of now, measured if it was never asked for. */
    Rows now();

    /** The stored answer with the id, if it is one to the same question of the layers at a time. */
    Optional<Rows> stored(String measurement);
  }

  private final LayerDefinition schema;
  private final LayerDefinition zones;
  private final LayerStore store;
  private final Subject subject;

  FigureCollection(
      LayerDefinition schema, LayerDefinition zones, LayerStore store, Subject subject) {
    this.schema = schema;
    this.zones = zones;
    this.store = store;
    this.subject = subject;
  }

  @Override
  public LayerDefinition schema() {
    return schema;
  }

  @Override
  public Overview overview() {
    return new Overview(
        null,
        store.current(zones.id()).map(LayerVersion::bounds).orElse(null),
        schema.provenance(),
        true);
  }

  @Override
  public FeatureSet current() {
    return features(subject.now());
  }

  @Override
  public FeatureSet version(String version) {
    return features(
        subject
            .stored(version)
            .orElseThrow(
                () ->
                    ProblemException.notFound(
                        "unknown-version",
                        "Collection '%s' has no version '%s'; leave it out for the current one."
                            .formatted(schema.id(), version))));
  }

  private FeatureSet features(Rows rows) {
    String zoneVersion =
        rows.receipt().layers().stream()
            .filter(layer -> layer.id().equals(zones.id()))
            .findFirst()
            .orElseThrow()
            .version();
    LayerVersion version = store.version(zones.id(), zoneVersion).orElseThrow();
    Map<String, Object[]> left = new HashMap<>(rows.byCode());
    List<Feature> features = new ArrayList<>();
    int code = zones.indexOf("code");
    try (Stream<Feature> all = store.features(zones, version, FeatureQuery.all())) {
      all.forEach(
          zone -> {
            Object[] values = left.remove(String.valueOf(zone.values()[code]));
            if (values != null) {
              features.add(
                  new Feature(zone.id(), zone.geometry(), zone.areaSquareMetres(), values));
            }
          });
    }
    return new ListedFeatures(schema, rows.receipt().id(), features);
  }
}
