package io.tantu.geodesy;

import org.locationtech.jts.geom.Geometry;

/** Longitude and latitude in CGCS2000 or WGS 84, which are one to this service. */
record Degrees(String id) implements SourceCrs {

  @Override
  public Geometry toCgcs2000(Geometry source) {
    return source;
  }
}
