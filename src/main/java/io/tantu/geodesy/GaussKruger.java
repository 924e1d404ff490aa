package io.tantu.geodesy;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * CGCS2000 Gauss–Krüger with scale 1 on a central meridian: x is easting with false easting 500,000
 * and no zone prefix, y is northing, metres; geographic coordinates are longitude, latitude in
 * degrees. With central meridian 105 it is EPSG:4544 (and, with 35,000,000 added to x, EPSG:4523).
 * Accurate to nanometres, see {@link KruegerSeries}. Immutable and safe to share between threads.
 */
public final class GaussKruger {

  static final double FALSE_EASTING = 500_000;

  private final double centralMeridian;

  private GaussKruger(double centralMeridian) {
    this.centralMeridian = centralMeridian;
  }

  /** Throws IllegalArgumentException unless the meridian is within ±180 degrees. */
  public static GaussKruger ofCentralMeridian(double degrees) {
    if (!(Math.abs(degrees) <= 180)) {
      throw new IllegalArgumentException(
          "a central meridian is within ±180 degrees; got " + degrees);
    }
    return new GaussKruger(degrees);
  }

  /** The 3-degree zone that holds the centre of a longitude/latitude envelope. */
  public static GaussKruger forBounds(Envelope lonLat) {
    if (lonLat.isNull()) {
      throw new IllegalArgumentException("an empty envelope lies in no zone");
    }
    return new GaussKruger(Math.floor(lonLat.centre().x / 3 + 0.5) * 3);
  }

  /** Degrees. */
  public double centralMeridian() {
    return centralMeridian;
  }

  /** A projected copy, vertex by vertex: straight edges stay straight. Other ordinates are kept. */
  public Geometry project(Geometry lonLat) {
    return EachVertex.copyOf(lonLat, this::project);
  }

  /** A copy back in longitude and latitude, vertex by vertex. Other ordinates are kept. */
  public Geometry unproject(Geometry projected) {
    return EachVertex.copyOf(projected, this::unproject);
  }

  /** Degrees to metres, written into the first two places of {@code eastNorth}. */
  public void project(double lon, double lat, double[] eastNorth) {
    KruegerSeries.forward(Math.toRadians(lon - centralMeridian), Math.toRadians(lat), eastNorth);
    eastNorth[0] += FALSE_EASTING;
  }

  /** Metres to degrees, written into the first two places of {@code lonLat}. */
  public void unproject(double easting, double northing, double[] lonLat) {
    KruegerSeries.inverse(easting - FALSE_EASTING, northing, lonLat);
    lonLat[0] = Math.toDegrees(lonLat[0]) + centralMeridian;
    lonLat[1] = Math.toDegrees(lonLat[1]);
  }
}
