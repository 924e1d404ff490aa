package io.tantu.illustration;

import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.Overlap;
import io.tantu.geometry.OverlapFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Brings authored features into lon/lat, numbers them and writes them, sound or not at all. */
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
   * Writes single features.
   *
   * @throws IllegalStateException when one is invalid or overlaps another once rounded
   */
  void write(String layer, List<Drawn> features) {
    List<Drawn> sound = sound(features);
    if (sound.size() < features.size()) {
      List<Drawn> lost = new ArrayList<>(features);
      lost.removeIf(
          one -> sound.stream().anyMatch(kept -> kept.attributes().equals(one.attributes())));
      throw new IllegalStateException(
          "Layer %s: invalid or overlapping: %s"
              .formatted(layer, lost.stream().map(Drawn::attributes).toList()));
    }
    GeoJsonFile.write(file(layer), sound);
  }

  /** Writes tiles of a tessellation; the few that rounding makes unsound are left out. */
  void writeTiles(String layer, List<Drawn> tiles, String idName, String prefix) {
    GeoJsonFile.write(file(layer), numbered(sound(tiles), idName, prefix));
  }

  /** The features with a serial number as their first attribute. */
  static List<Drawn> numbered(List<Drawn> features, String idName, String prefix) {
    List<Drawn> numbered = new ArrayList<>();
    for (Drawn feature : features) {
      Drawn one = Drawn.of(feature.shape());
      one = one.with(idName, "%s%05d".formatted(prefix, numbered.size() + 1));
      for (var attribute : feature.attributes().entrySet()) {
        one = one.with(attribute.getKey(), attribute.getValue());
      }
      numbered.add(one);
    }
    return numbered;
  }

  private Path file(String layer) {
    return layers.resolve(layer).resolve(layer + ".geojson");
  }

  private List<Drawn> sound(List<Drawn> features) {
    List<Drawn> rounded = new ArrayList<>();
    List<Geometry> planar = new ArrayList<>();
    for (Drawn feature : features) {
      Geometry lonLat = rounded(plane.unproject(feature.shape()));
      if (!lonLat.isEmpty() && lonLat.isValid()) {
        rounded.add(new Drawn(lonLat, feature.attributes()));
        planar.add(plane.project(lonLat));
      }
    }
    Set<Integer> overlapping = new HashSet<>();
    for (Overlap overlap : OverlapFinder.find(planar, TOLERATED_OVERLAP_SQUARE_METRES)) {
      if (!overlapping.contains(overlap.first())) {
        overlapping.add(overlap.second());
      }
    }
    List<Drawn> sound = new ArrayList<>();
    for (int i = 0; i < rounded.size(); i++) {
      if (!overlapping.contains(i)) {
        sound.add(rounded.get(i));
      }
    }
    return sound;
  }

  /**
   * Corner by corner, which keeps shared edges shared; where that pinches the outline, by snap
   * rounding.
   */
  private static Geometry rounded(Geometry lonLat) {
    Geometry plain = GeometryPrecisionReducer.reducePointwise(lonLat, SEVEN_DECIMALS);
    return plain.isValid() ? plain : GeometryPrecisionReducer.reduce(lonLat, SEVEN_DECIMALS);
  }
}
