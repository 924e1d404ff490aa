package io.tantu.charging;

import org.locationtech.jts.geom.Envelope;

/**
 * A longitude/latitude box that holds every point within a geodesic distance.
 *
 * <p>One metre changes the latitude by at most 1/M and the longitude by at most 1/(N cos φ)
 * radians. The smallest radii of curvature are M = a(1 − e²) and N = a, and φ is at most the
 * latitude of the box's edge, so the box never misses a point.
 */
final class GeodesicBox {

  private static final double SMALLEST_M = 6378137.0 * (1 - 0.00669438002290);
  private static final double SMALLEST_N = 6378137.0;

  /** Widens the box by far more than the rounding of this arithmetic, 0.1 mm. */
  private static final double MARGIN_DEGREES = 1e-9;

  private GeodesicBox() {}

  /** The box round the point, in degrees; the whole circle of longitudes where it meets ±180°. */
  static Envelope around(double lon, double lat, double metres) {
    double latReach = Math.toDegrees(metres / SMALLEST_M) + MARGIN_DEGREES;
    double edge = Math.abs(lat) + latReach;
    double lonReach =
        edge >= 90
            ? 360
            : Math.toDegrees(metres / (SMALLEST_N * Math.cos(Math.toRadians(edge))))
                + MARGIN_DEGREES;
    boolean wraps = lon - lonReach < -180 || lon + lonReach > 180;
    return new Envelope(
        wraps ? -180 : lon - lonReach,
        wraps ? 180 : lon + lonReach,
        lat - latReach,
        lat + latReach);
  }
}
