package io.tantu.ogc.crs;

import io.tantu.geodesy.GaussKruger;

/**
 * CGCS2000 Gauss–Krüger.
 *
 * @param centralMeridian degrees
 * @param prefix zone number in millions of metres before the easting, 0 for none
 */
record Grid(double centralMeridian, double prefix) implements Plane {

  private static final double FALSE_EASTING = 500_000;

  /** Metres to both sides of the central meridian in which the series holds. */
  private static final double REACH = 3_000_000;

  /** Metres from the equator to a pole, less a little. */
  private static final double POLE = 10_000_000;

  @Override
  public void fromLonLat(double lon, double lat, double[] eastNorth) {
    GaussKruger.ofCentralMeridian(centralMeridian).project(lon, lat, eastNorth);
    eastNorth[0] += prefix;
  }

  @Override
  public void toLonLat(double east, double north, double[] lonLat) {
    GaussKruger.ofCentralMeridian(centralMeridian).unproject(east - prefix, north, lonLat);
  }

  @Override
  public Domain domain() {
    double middle = prefix + FALSE_EASTING;
    return new Domain(middle - REACH, -POLE, middle + REACH, POLE);
  }
}
