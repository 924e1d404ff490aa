package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** The shipped files in the city's plane (EPSG:4544, metres). */
final class Shipped {

  static final Path LAYERS = Path.of("layers");
  static final City CITY = City.read(LAYERS.resolve("county").resolve("county.geojson"));

  private Shipped() {}

  static List<Drawn> polygons(String layer) {
    return GeoJsonFile.readPolygons(LAYERS.resolve(layer).resolve(layer + ".geojson")).stream()
        .map(one -> new Drawn(CITY.plane().project(one.shape()), one.attributes()))
        .toList();
  }

  /** The counties in one. */
  static Geometry union() {
    return Overlay.union(
        CITY.counties().values().stream().map(county -> county.area().getGeometry()).toList());
  }

  static List<Geometry> shapes(String layer) {
    return polygons(layer).stream().map(Drawn::shape).toList();
  }

  static double hectares(List<Drawn> features, Predicate<Drawn> which) {
    return features.stream().filter(which).mapToDouble(Drawn::hectares).sum();
  }

  /** Area that two layers share. */
  @SuppressWarnings("unchecked")
  static double sharedHectares(List<Geometry> first, List<Geometry> second) {
    STRtree tree = new STRtree();
    second.forEach(shape -> tree.insert(shape.getEnvelopeInternal(), shape));
    double shared = 0;
    for (Geometry shape : first) {
      List<Geometry> near = new ArrayList<>(tree.query(shape.getEnvelopeInternal()));
      for (Geometry other : near) {
        if (shape.intersects(other)) {
          shared += Overlay.intersection(shape, other).getArea() / 10_000;
        }
      }
    }
    return shared;
  }
}
