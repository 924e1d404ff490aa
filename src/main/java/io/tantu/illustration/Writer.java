package io.tantu.illustration;

import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.OverlapFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Brings authored features into lon/lat and writes only those that stay sound when rounded. */
final class Writer {

  private static final PrecisionModel SEVEN_DECIMALS = new PrecisionModel(1e7);
  private static final double TOLERATED_OVERLAP_SQUARE_METRES = 0.9;

  private final Path layers;
  private final GaussKruger plane;

  Writer(Path layers, GaussKruger plane) {
    this.layers = layers;
    this.plane = plane;
  }

  /**
   * Writes the layer's file.
   *
   * @param idName attribute that numbers the features, or null when they have their own
   * @param prefix of the numbers
   */
  void write(String layer, List<Drawn> features, String idName, String prefix) {
    List<Drawn> sound = sound(features);
    List<Drawn> numbered = new ArrayList<>();
    for (Drawn feature : sound) {
      Drawn first = Drawn.of(feature.shape());
      if (idName != null) {
        first = first.with(idName, "%s%05d".formatted(prefix, numbered.size() + 1));
      }
      for (var attribute : feature.attributes().entrySet()) {
        first = first.with(attribute.getKey(), attribute.getValue());
      }
      numbered.add(first);
    }
    GeoJsonFile.write(layers.resolve(layer).resolve(layer + ".geojson"), numbered);
  }

  private List<Drawn> sound(List<Drawn> features) {
    List<Drawn> rounded = new ArrayList<>();
    List<Geometry> planar = new ArrayList<>();
    for (Drawn feature : features) {
      Geometry lonLat =
          GeometryPrecisionReducer.reducePointwise(
              plane.unproject(feature.shape()), SEVEN_DECIMALS);
      if (!lonLat.isEmpty() && lonLat.isValid()) {
        rounded.add(new Drawn(lonLat, feature.attributes()));
        planar.add(plane.project(lonLat));
      }
    }
    Set<Integer> dropped = new HashSet<>();
    OverlapFinder.find(planar, TOLERATED_OVERLAP_SQUARE_METRES).stream()
        .filter(overlap -> !dropped.contains(overlap.first()))
        .forEach(overlap -> dropped.add(overlap.second()));
    List<Drawn> sound = new ArrayList<>();
    for (int i = 0; i < rounded.size(); i++) {
      if (!dropped.contains(i)) {
        sound.add(rounded.get(i));
      }
    }
    return sound;
  }
}
