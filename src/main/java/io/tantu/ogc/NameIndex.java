package io.tantu.ogc;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The names of a layer version's features, by name and then by id. Immutable and thread-safe. */
record NameIndex(String version, List<Entry> entries) {

  private static final double NINE_DECIMALS = 1e9;

  /**
   * @param folded the name as it is compared
   * @param point a point in the feature
   */
  record Entry(long id, String name, String folded, Coordinate point, Envelope bounds) {}

  /** Reads the label of every feature that has one. */
  static NameIndex of(LayerStore store, LayerDefinition layer, LayerVersion version) {
    int label = layer.indexOf(layer.label());
    try (Stream<Feature> features = store.features(layer, version, FeatureQuery.all())) {
      return new NameIndex(
          version.version(),
          features
              .filter(feature -> feature.values()[label] != null)
              .map(feature -> entry(feature, feature.values()[label].toString()))
              .sorted(Comparator.comparing(Entry::name).thenComparingLong(Entry::id))
              .toList());
    }
  }

  private static Entry entry(Feature feature, String name) {
    Coordinate inside = feature.geometry().getInteriorPoint().getCoordinate();
    return new Entry(
        feature.id(),
        name,
        folded(name),
        new Coordinate(rounded(inside.x), rounded(inside.y)),
        feature.geometry().getEnvelopeInternal());
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * NINE_DECIMALS) / NINE_DECIMALS;
  }

  /** The text without case and without the difference of full and half width. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  Stream<Entry> holding(String folded) {
    return entries.stream().filter(entry -> entry.folded().contains(folded));
  }
}
