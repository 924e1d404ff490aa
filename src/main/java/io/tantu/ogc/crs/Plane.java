package io.tantu.ogc.crs;

/** East and north of a system, whatever order its authority tells them in. Stateless. */
interface Plane {

  void fromLonLat(double lon, double lat, double[] eastNorth);

  void toLonLat(double east, double north, double[] lonLat);

  Domain domain();
}
