package io.tantu.charging.plan;

import io.tantu.catalog.Feature;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** The polygons of a layer, to be asked which of them a place lies on. For one thread. */
final class Ground {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private record Parcel(Feature feature, PreparedGeometry geometry) {}

  private final STRtree tree = new STRtree();

  Ground(Stream<Feature> features) {
    features.forEach(
        feature -> {
          Geometry geometry = feature.geometry();
          tree.insert(
              geometry.getEnvelopeInternal(),
              new Parcel(feature, PreparedGeometryFactory.prepare(geometry)));
        });
    tree.build();
  }

  /** A feature that the place lies on, its edge counting as inside; null for none. */
  Feature at(double lon, double lat) {
    Point point = GEOMETRIES.createPoint(new Coordinate(lon, lat));
    for (Object found : tree.query(point.getEnvelopeInternal())) {
      Parcel parcel = (Parcel) found;
      if (parcel.geometry.intersects(point)) {
        return parcel.feature;
      }
    }
    return null;
  }
}
