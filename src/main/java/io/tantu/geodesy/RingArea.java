package io.tantu.geodesy;

import org.locationtech.jts.geom.CoordinateSequence;

/**
 * Walks once around a ring and sums the trapezoids under its edges. Holds the walk's state, so one
 * instance serves one ring and one thread.
 */
final class RingArea {

  /** ρ″, as the rule rounds it. */
  private static final double SECONDS_PER_RADIAN = 206_264.8062471;

  /** Half the equator: what is longer are no metres, and cutting it up might never end. */
  private static final double LONGEST_ON_EARTH = 20_037_508;

  private static final double FALSE_EASTING = 500_000;

  private final double longestEdge;
  private final boolean rounding;
  private final double[] point = new double[2];

  /** The meridian that trapezoids are measured from: near the ring, or digits are lost. */
  private double meridian;

  private double longitude;
  private double latitude;
  private double sum;

  private RingArea(double longestEdge, boolean rounding) {
    this.longestEdge = longestEdge;
    this.rounding = rounding;
  }

  static RingArea legal(double longestEdge) {
    return new RingArea(longestEdge, true);
  }

  static RingArea exact(double longestEdge) {
    return new RingArea(longestEdge, false);
  }

  /** Square metres inside a closed ring of Gauss–Krüger coordinates, whatever its direction. */
  double squareMetres(CoordinateSequence corners) {
    start(corners.getX(0), corners.getY(0));
    for (int i = 1; i < corners.size(); i++) {
      edge(corners.getX(i - 1), corners.getY(i - 1), corners.getX(i), corners.getY(i));
    }
    return Math.abs(sum);
  }

  private void start(double x, double y) {
    locate(corner(x), corner(y));
    longitude = point[0];
    latitude = point[1];
    meridian = longitude;
    sum = 0;
  }

  /** Points between are spaced from the corners as given; only then is each point rounded. */
  private void edge(double fromX, double fromY, double toX, double toY) {
    double dx = toX - fromX;
    double dy = toY - fromY;
    double length = Math.sqrt(dx * dx + dy * dy);
    if (!(length < LONGEST_ON_EARTH)) {
      throw new IllegalArgumentException(
          "an edge of " + length + " m is no edge of a parcel in Gauss–Krüger coordinates");
    }
    if (length > longestEdge) {
      int between = (int) (length / longestEdge);
      for (int j = 1; j <= between; j++) {
        double share = (double) j / (between + 1);
        step(between(fromX + dx * share), between(fromY + dy * share));
      }
    }
    step(corner(toX), corner(toY));
  }

  private void step(double x, double y) {
    locate(x, y);
    double width = (longitude + point[0]) / 2 - meridian;
    sum += LatitudeBelt.squareMetres(latitude, point[1], width);
    longitude = point[0];
    latitude = point[1];
  }

  private void locate(double x, double y) {
    if (rounding) {
      GaussInverse.radians(x - FALSE_EASTING, y, point);
      point[0] = seconds(point[0]);
      point[1] = seconds(point[1]);
    } else {
      KruegerSeries.inverse(x - FALSE_EASTING, y, point);
    }
  }

  private double corner(double metres) {
    return rounding ? Math.floor(metres * 1e4 + 0.5) / 1e4 : metres;
  }

  private double between(double metres) {
    return rounding ? Math.floor(metres * 1e6 + 0.5) / 1e6 : metres;
  }

  /**
   * Rounds half up at 10⁻⁶″. A longitude counts from the central meridian here: a whole number of
   * 10⁻⁶″ away from Greenwich, so that the outcome is that of rounding the absolute longitude.
   */
  private static double seconds(double radians) {
    return Math.floor(radians * SECONDS_PER_RADIAN * 1e6 + 0.5) / 1e6 / SECONDS_PER_RADIAN;
  }
}
