package io.tantu.geodesy;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * The length of the shortest line on the CGCS2000 ellipsoid, after C. F. F. Karney, "Algorithms for
 * geodesics", J. Geodesy 87 (2013); accurate to 15 nm. Stateless, safe for any thread.
 */
public final class GeodesicDistance {

  private static final Geodesic ELLIPSOID = new Geodesic(Cgcs2000.A, Cgcs2000.F);

  private GeodesicDistance() {}

  /** Metres between two points given in degrees, longitude first. */
  public static double metres(double lon1, double lat1, double lon2, double lat2) {
    return ELLIPSOID.Inverse(lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE).s12;
  }
}
