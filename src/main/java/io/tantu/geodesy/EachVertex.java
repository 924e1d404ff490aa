package io.tantu.geodesy;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Applies a point transform to every vertex of a geometry in place. For one use by one thread. */
final class EachVertex implements CoordinateSequenceFilter {

  private final PointTransform transform;
  private final double[] target = new double[2];

  private EachVertex(PointTransform transform) {
    this.transform = transform;
  }

  /** A transformed copy; ordinates beyond x and y are kept as they are. */
  static Geometry copyOf(Geometry source, PointTransform transform) {
    Geometry copy = source.copy();
    copy.apply(new EachVertex(transform));
    return copy;
  }

  @Override
  public void filter(CoordinateSequence vertices, int i) {
    transform.apply(vertices.getX(i), vertices.getY(i), target);
    vertices.setOrdinate(i, CoordinateSequence.X, target[0]);
    vertices.setOrdinate(i, CoordinateSequence.Y, target[1]);
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public boolean isGeometryChanged() {
    return true;
  }
}
