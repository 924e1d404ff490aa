package io.tantu.ogc.crs;

/** Longitude and latitude as they are. */
record Degrees() implements Plane {

  @Override
  public void fromLonLat(double lon, double lat, double[] eastNorth) {
    eastNorth[0] = lon;
    eastNorth[1] = lat;
  }

  @Override
  public void toLonLat(double east, double north, double[] lonLat) {
    lonLat[0] = east;
    lonLat[1] = north;
  }

  @Override
  public Domain domain() {
    return new Domain(-180, -90, 180, 90);
  }
}
