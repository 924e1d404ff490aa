package io.tantu.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** One pass over all vertices: are they numbers, and do they carry heights or measures. */
final class Ordinates implements CoordinateSequenceFilter {

  /** No coordinate on Earth is larger, in degrees or in metres with a zone prefix. */
  private static final double LARGEST = 1e9;

  private Defect defect;
  private Coordinate firstZ;
  private Coordinate firstM;

  private Ordinates() {}

  static Ordinates of(Geometry geometry) {
    Ordinates ordinates = new Ordinates();
    geometry.apply(ordinates);
    return ordinates;
  }

  /** The first coordinate that no geometry may have, or null. */
  Defect defect() {
    return defect;
  }

  /** The first vertex with a height, or null. */
  Coordinate firstZ() {
    return firstZ;
  }

  /** The first vertex with a measure, or null. */
  Coordinate firstM() {
    return firstM;
  }

  @Override
  public void filter(CoordinateSequence vertices, int i) {
    double x = vertices.getX(i);
    double y = vertices.getY(i);
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      defect = new Defect(Finding.NOT_FINITE, new Coordinate(x, y), i);
    } else if (Math.abs(x) > LARGEST || Math.abs(y) > LARGEST) {
      defect = new Defect(Finding.OUT_OF_RANGE, new Coordinate(x, y), i, LARGEST);
    }
    if (firstZ == null && vertices.hasZ() && !Double.isNaN(vertices.getZ(i))) {
      firstZ = new Coordinate(x, y);
    }
    if (firstM == null && vertices.hasM() && !Double.isNaN(vertices.getM(i))) {
      firstM = new Coordinate(x, y);
    }
  }

  @Override
  public boolean isDone() {
    return defect != null;
  }

  @Override
  public boolean isGeometryChanged() {
    return false;
  }
}
