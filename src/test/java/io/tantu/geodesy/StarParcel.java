package io.tantu.geodesy;

import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Random star-shaped parcels around a point of the map, in Gauss–Krüger coordinates of zone 35. */
final class StarParcel {

  static final GaussKruger ZONE_35 = GaussKruger.ofCentralMeridian(105);

  private final Coordinate[] ring;
  private final Coordinate centre;

  StarParcel(double lon, double lat, double radius, long seed) {
    Random random = new Random(seed);
    double[] point = new double[2];
    ZONE_35.project(lon, lat, point);
    centre = new Coordinate(point[0], point[1]);
    int vertices = 3 + random.nextInt(20);
    ring = new Coordinate[vertices + 1];
    for (int i = 0; i < vertices; i++) {
      double angle = 2 * Math.PI * (i + 0.4 * random.nextDouble()) / vertices;
      double reach = radius * (0.3 + 0.7 * random.nextDouble());
      ring[i] =
          new Coordinate(centre.x + reach * Math.cos(angle), centre.y + reach * Math.sin(angle));
    }
    ring[vertices] = ring[0];
  }

  Geometry geometry() {
    return new GeometryFactory().createPolygon(ring);
  }

  Coordinate[] ring() {
    return ring;
  }

  /** The centre sees all corners, so that triangles from it fill the parcel. */
  Coordinate centre() {
    return centre;
  }
}
