package io.tantu.charging.road;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/** Reads roads out of their layer. */
final class RoadLayer {

  static final String ID = "road";
  private static final String USER = "Ways by road need";

  private RoadLayer() {}

  /**
   * The layer, which has been imported.
   *
   * @throws ProblemException {@code road-layer-missing}
   */
  static LayerDefinition require(Catalog catalog, LayerStore store) {
    return catalog.layers().stream()
        .filter(layer -> layer.id().equals(ID))
        .filter(layer -> store.current(ID).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.conflict(
                    "road-layer-missing",
                    "Ways by road need the layer 'road', and none is loaded. Load one with ./tantu import FILE --layer road (lines with speedKmh and oneway), or ask for the straight way, without by=road."));
  }

  /**
   * All lines of a version.
   *
   * @throws ProblemException {@code attribute-missing}, {@code bad-road-speed}
   */
  static List<Road> roads(LayerDefinition layer, LayerVersion version, LayerStore store) {
    int speed = layer.requireIndex("speedKmh", USER);
    int oneway = layer.requireIndex("oneway", USER);
    try (Stream<Feature> features = store.features(layer, version, FeatureQuery.all())) {
      return features
          .flatMap(
              feature ->
                  parts(feature.geometry())
                      .map(
                          part ->
                              new Road(
                                  part.getCoordinates(),
                                  speed(feature, speed),
                                  Boolean.TRUE.equals(feature.values()[oneway]))))
          .toList();
    }
  }

  private static Stream<Geometry> parts(Geometry geometry) {
    return IntStream.range(0, geometry.getNumGeometries()).mapToObj(geometry::getGeometryN);
  }

  private static double speed(Feature feature, int index) {
    if (feature.values()[index] instanceof Number speed && speed.doubleValue() > 0) {
      return speed.doubleValue();
    }
    throw ProblemException.conflict(
        "bad-road-speed",
        "Road %d has the speed %s; more than 0 km/h is wanted. Mend speedKmh and import the layer again."
            .formatted(feature.id(), feature.values()[index]));
  }
}
