package io.tantu.ogc.items;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.FeatureSelection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/** The features of one immutable version of a collection. Thread-safe. */
public interface FeatureSet {

  LayerDefinition schema();

  /** Lower-case hexadecimal digits. */
  String version();

  long featureCount();

  /** Longitude/latitude box around all features. */
  Envelope bounds();

  /** Whether {@link #ids} and {@link #count} follow a selection's condition, or pass over it. */
  boolean followsConditions();

  /** Ids of the selected features, in the selection's order. */
  List<Long> ids(FeatureSelection selection);

  /** How many features are selected; place and limit do not count. */
  long count(FeatureSelection selection);

  /** The features with the ids, in their order. Close it. */
  Stream<Feature> features(List<Long> ids);

  Optional<Feature> feature(long id);
}
