package io.tantu.charging.plan;

import io.tantu.catalog.Feature;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.LayerDefinition;
import io.tantu.charging.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * The candidates of a source in a fixed order.
 *
 * @param names of those that have one
 */
record Candidates(List<Position> places, Map<Position, String> names) {

  static Candidates unnamed(List<Position> places) {
    return new Candidates(places, Map.of());
  }

  /**
   * A point of each of the features, a place once.
   *
   * @param where ECQL; null for all
   */
  static Candidates of(LayerDefinition layer, String where, Stream<Feature> features) {
    FeatureFilter filter = FeatureFilter.of(where, layer);
    int label = layer.label() == null ? -1 : layer.indexOf(layer.label());
    Map<Position, String> names = new LinkedHashMap<>();
    features
        .filter(feature -> filter.test(feature.values()))
        .forEach(
            feature ->
                names.putIfAbsent(
                    inside(feature.geometry()),
                    label < 0 ? null : (String) feature.values()[label]));
    return new Candidates(List.copyOf(names.keySet()), names);
  }

  private static Position inside(Geometry geometry) {
    Point point =
        geometry.getDimension() == 0 ? geometry.getCentroid() : geometry.getInteriorPoint();
    return new Position(point.getX(), point.getY());
  }
}
