package io.tantu.geodesy;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;

/** Two ways to an ellipsoidal area that share nothing with the area rule but the projection. */
final class AreaOracles {

  private static final double A = 6_378_137.0;
  private static final double F = 1 / 298.257222101;
  private static final Geodesic ELLIPSOID = new Geodesic(A, F);

  /** Metres: far above the noise of doubles, far below the curvature of the projection. */
  private static final double STEP = 100;

  private AreaOracles() {}

  /** GeographicLib's polygon of geodesics through points at most {@code step} metres apart. */
  static double geodesicPolygon(StarParcel parcel, double step) {
    PolygonArea polygon = new PolygonArea(ELLIPSOID, false);
    double[] lonLat = new double[2];
    Coordinate[] ring = parcel.ring();
    for (int i = 1; i < ring.length; i++) {
      int parts = (int) Math.ceil(ring[i - 1].distance(ring[i]) / step);
      for (int j = 0; j < parts; j++) {
        double share = (double) j / parts;
        StarParcel.ZONE_35.unproject(
            ring[i - 1].x + (ring[i].x - ring[i - 1].x) * share,
            ring[i - 1].y + (ring[i].y - ring[i - 1].y) * share,
            lonLat);
        polygon.AddPoint(lonLat[1], lonLat[0]);
      }
    }
    return Math.abs(polygon.Compute().area);
  }

  /**
   * The map's area scale integrated over the parcel: over each triangle from its centre by the
   * three mid-points, which is exact for the quadratic that the scale is at this size.
   */
  static double integral(StarParcel parcel) {
    double sum = 0;
    Coordinate centre = parcel.centre();
    Coordinate[] ring = parcel.ring();
    for (int i = 1; i < ring.length; i++) {
      Coordinate p = ring[i - 1];
      Coordinate q = ring[i];
      double cross = (p.x - centre.x) * (q.y - centre.y) - (q.x - centre.x) * (p.y - centre.y);
      sum += cross / 2 * (scale(p, q) + scale(p, centre) + scale(q, centre)) / 3;
    }
    return Math.abs(sum);
  }

  /** Ellipsoidal over planar area at the middle of two points: M·N·cos φ times the Jacobian. */
  private static double scale(Coordinate p, Coordinate q) {
    double x = (p.x + q.x) / 2;
    double y = (p.y + q.y) / 2;
    double[] west = radians(x - STEP, y);
    double[] east = radians(x + STEP, y);
    double[] south = radians(x, y - STEP);
    double[] north = radians(x, y + STEP);
    double jacobian =
        ((east[0] - west[0]) * (north[1] - south[1]) - (north[0] - south[0]) * (east[1] - west[1]))
            / (4 * STEP * STEP);
    double latitude = radians(x, y)[1];
    double e2 = F * (2 - F);
    double w2 = 1 - e2 * Math.sin(latitude) * Math.sin(latitude);
    return A * A * (1 - e2) / (w2 * w2) * Math.cos(latitude) * jacobian;
  }

  private static double[] radians(double x, double y) {
    double[] point = new double[2];
    StarParcel.ZONE_35.unproject(x, y, point);
    point[0] = Math.toRadians(point[0] - StarParcel.ZONE_35.centralMeridian());
    point[1] = Math.toRadians(point[1]);
    return point;
  }
}
