package io.tantu.ogc.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A box of a coordinate system as ground.
 *
 * @param crs the system of the ordinates
 * @param lower smallest ordinates, in the axis order of the system's authority
 * @param upper largest ordinates
 */
public record CrsBox(
    ServedCrs crs, double lowerFirst, double lowerSecond, double upperFirst, double upperSecond) {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Pieces of a side, since a straight side of a projection is none in degrees. */
  private static final int PIECES = 32;

  /**
   * The ground in longitude and latitude; empty where the system has no places in the box. A box of
   * degrees is the same rectangle, of which some sides may be of length 0. The sides of others are
   * followed in 32 pieces, which keeps within a centimetre over a city and a metre over a province.
   */
  public Optional<Geometry> ground() {
    Envelope domain = crs.domain();
    boolean swapped = crs.northFirst();
    double west = Math.max(domain.getMinX(), swapped ? lowerSecond : lowerFirst);
    double south = Math.max(domain.getMinY(), swapped ? lowerFirst : lowerSecond);
    double east = Math.min(domain.getMaxX(), swapped ? upperSecond : upperFirst);
    double north = Math.min(domain.getMaxY(), swapped ? upperFirst : upperSecond);
    if (west > east || south > north) {
      return Optional.empty();
    }
    List<Coordinate> ring = new ArrayList<>();
    side(ring, west, south, east, south);
    side(ring, east, south, east, north);
    side(ring, east, north, west, north);
    side(ring, west, north, west, south);
    ring.add(ring.get(0).copy());
    return Optional.of(shape(ring, west == east, south == north));
  }

  private static Geometry shape(List<Coordinate> ring, boolean thin, boolean flat) {
    Coordinate[] points = ring.toArray(Coordinate[]::new);
    if (thin && flat) {
      return FACTORY.createPoint(points[0]);
    }
    if (thin || flat) {
      return FACTORY.createLineString(new Coordinate[] {points[0], points[points.length / 2]});
    }
    return FACTORY.createPolygon(points);
  }

  private void side(List<Coordinate> ring, double fromX, double fromY, double toX, double toY) {
    int pieces = crs.inDegrees() ? 1 : PIECES;
    double[] lonLat = new double[2];
    for (int i = 0; i < pieces; i++) {
      double east = fromX + (toX - fromX) * i / pieces;
      double north = fromY + (toY - fromY) * i / pieces;
      if (crs.northFirst()) {
        crs.toLonLat(north, east, lonLat);
      } else {
        crs.toLonLat(east, north, lonLat);
      }
      ring.add(new Coordinate(lonLat[0], lonLat[1]));
    }
  }
}
