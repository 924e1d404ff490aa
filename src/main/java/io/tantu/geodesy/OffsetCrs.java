package io.tantu.geodesy;

import org.locationtech.jts.geom.Geometry;

/** The shifted degrees of a Chinese consumer map. */
record OffsetCrs(String id, PointTransform back) implements SourceCrs {

  @Override
  public Geometry toCgcs2000(Geometry source) {
    return EachVertex.copyOf(source, back);
  }
}
