package io.tantu.geometry;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Turns rings the right way round: shells counter-clockwise, holes clockwise. */
final class Orientations {

  private Orientations() {}

  /** A geometry that shares the rings that are right already; lines and points as they are. */
  static Geometry normalised(Geometry geometry) {
    if (geometry instanceof Polygon polygon) {
      return normalised(polygon);
    }
    if (geometry instanceof MultiPolygon) {
      Polygon[] polygons = new Polygon[geometry.getNumGeometries()];
      for (int i = 0; i < polygons.length; i++) {
        polygons[i] = normalised((Polygon) geometry.getGeometryN(i));
      }
      return geometry.getFactory().createMultiPolygon(polygons);
    }
    return geometry;
  }

  private static Polygon normalised(Polygon polygon) {
    LinearRing shell = turned(polygon.getExteriorRing(), true);
    LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = turned(polygon.getInteriorRingN(i), false);
    }
    return polygon.getFactory().createPolygon(shell, holes);
  }

  private static LinearRing turned(LinearRing ring, boolean counterClockwise) {
    return Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise
        ? ring
        : ring.reverse();
  }
}
