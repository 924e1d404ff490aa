package io.tantu.ogc.crs;

/** EPSG:3857: the sphere's Mercator of ellipsoidal degrees, metres (EPSG method 1024). */
record WebMercator() implements Plane {

  private static final double RADIUS = 6_378_137;
  private static final double EDGE = Math.PI * RADIUS;

  /** Where the square world ends; beyond it northings go to infinity. */
  private static final double MOST_NORTHERN = 85.051128779806604;

  @Override
  public void fromLonLat(double lon, double lat, double[] eastNorth) {
    double held = Math.max(-MOST_NORTHERN, Math.min(MOST_NORTHERN, lat));
    eastNorth[0] = RADIUS * Math.toRadians(lon);
    eastNorth[1] = RADIUS * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(held) / 2));
  }

  @Override
  public void toLonLat(double east, double north, double[] lonLat) {
    lonLat[0] = Math.toDegrees(east / RADIUS);
    lonLat[1] = Math.toDegrees(Math.atan(Math.sinh(north / RADIUS)));
  }

  @Override
  public Domain domain() {
    return new Domain(-EDGE, -EDGE, EDGE, EDGE);
  }
}
