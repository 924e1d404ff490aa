package io.tantu.charging;

import io.tantu.catalog.Feature;
import io.tantu.geodesy.GeodesicDistance;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The features of a layer, to be asked which one a place lies on or is near. For one thread. */
public final class Ground {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** No degree of latitude is shorter, metres. */
  private static final double SHORTEST_DEGREE = 110_000;

  private record Parcel(Feature feature, PreparedGeometry geometry) {}

  private final STRtree tree = new STRtree();

  public Ground(Stream<Feature> features) {
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
  public Feature at(double lon, double lat) {
    Point point = GEOMETRIES.createPoint(new Coordinate(lon, lat));
    for (Object found : tree.query(point.getEnvelopeInternal())) {
      Parcel parcel = (Parcel) found;
      if (parcel.geometry.intersects(point)) {
        return parcel.feature;
      }
    }
    return null;
  }

  /** Whether any part of a feature is less than so many metres away. */
  public boolean isNear(double lon, double lat, double metres) {
    double squeeze = Math.cos(Math.toRadians(lat));
    Envelope box = new Envelope(lon, lon, lat, lat);
    double degrees = metres / SHORTEST_DEGREE;
    box.expandBy(degrees / squeeze, degrees);
    for (Object found : tree.query(box)) {
      if (metres(((Parcel) found).feature.geometry(), lon, lat, squeeze) < metres) {
        return true;
      }
    }
    return false;
  }

  /** To the point that is nearest on the plane that touches at the place. */
  private static double metres(Geometry geometry, double lon, double lat, double squeeze) {
    Geometry plane = AffineTransformation.scaleInstance(squeeze, 1).transform(geometry);
    Point place = GEOMETRIES.createPoint(new Coordinate(lon * squeeze, lat));
    Coordinate nearest = DistanceOp.nearestPoints(plane, place)[0];
    return GeodesicDistance.metres(lon, lat, nearest.x / squeeze, nearest.y);
  }
}
