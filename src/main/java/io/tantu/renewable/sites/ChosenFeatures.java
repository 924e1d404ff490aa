package io.tantu.renewable.sites;

import io.tantu.catalog.FeatureFilter;
import io.tantu.snapshot.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Those features of a layer that a criterion is about. */
record ChosenFeatures(Snapshot layer, FeatureFilter filter) {

  /**
   * @param where ECQL; null for all features
   */
  static ChosenFeatures of(Snapshot layer, String where) {
    return new ChosenFeatures(layer, FeatureFilter.of(where, layer.layer()));
  }

  /** Positions of those whose boxes meet the box. */
  int[] meeting(Envelope box) {
    return Arrays.stream(layer.meeting(box)).filter(this::isChosen).toArray();
  }

  /** All of them, projected. */
  List<Geometry> geometries() {
    return IntStream.range(0, layer.size())
        .filter(this::isChosen)
        .mapToObj(layer::projected)
        .toList();
  }

  private boolean isChosen(int position) {
    return filter.test(layer.values(position));
  }
}
