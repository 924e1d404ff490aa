package io.tantu.geometry;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/** Finds vertices that are equal to the one before them. */
final class RepeatedPoints implements CoordinateSequenceFilter {

  private boolean found;

  private RepeatedPoints() {}

  static boolean areIn(Geometry geometry) {
    RepeatedPoints search = new RepeatedPoints();
    geometry.apply(search);
    return search.found;
  }

  static boolean repeats(CoordinateSequence vertices, int i) {
    return i > 0
        && vertices.getX(i) == vertices.getX(i - 1)
        && vertices.getY(i) == vertices.getY(i - 1);
  }

  /** How many vertices are left without the repeated ones. */
  static int distinct(CoordinateSequence vertices) {
    int distinct = 0;
    for (int i = 0; i < vertices.size(); i++) {
      if (!repeats(vertices, i)) {
        distinct++;
      }
    }
    return distinct;
  }

  /** Vertices without which a ring or a line cannot exist. */
  static int fewest(Geometry line) {
    return line instanceof LinearRing ? 4 : 2;
  }

  @Override
  public void filter(CoordinateSequence vertices, int i) {
    found = repeats(vertices, i);
  }

  @Override
  public boolean isDone() {
    return found;
  }

  @Override
  public boolean isGeometryChanged() {
    return false;
  }
}
