package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Drops holes that cut nothing out of their shell: those outside it and those that are the shell
 * itself. The fixer of JTS would turn the former into areas and the latter into nothing.
 */
final class StrayHoles {

  private StrayHoles() {}

  /** The geometry without its stray holes, each named in {@code dropped}; itself when none is. */
  static Geometry without(Geometry geometry, List<Defect> dropped) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      parts.add(part instanceof Polygon polygon ? without(polygon, dropped) : part);
    }
    return dropped.isEmpty() ? geometry : geometry.getFactory().buildGeometry(parts);
  }

  private static Polygon without(Polygon polygon, List<Defect> dropped) {
    if (polygon.getNumInteriorRing() == 0) {
      return polygon;
    }
    Geometry shellRing = filled(polygon.getExteriorRing());
    Geometry shell = GeometryFixer.fix(shellRing);
    if (shell.getDimension() < 2) {
      return polygon;
    }
    Geometry normalShell = shellRing.norm();
    IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(shell);
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      LinearRing hole = polygon.getInteriorRingN(i);
      if (filled(hole).norm().equalsExact(normalShell)) {
        dropped.add(new Defect(Finding.HOLE_IS_SHELL, hole.getCoordinate()));
      } else if (isOutside(hole, shell, inside)) {
        dropped.add(new Defect(Finding.HOLE_OUTSIDE_DROPPED, hole.getCoordinate()));
      } else {
        holes.add(hole);
      }
    }
    return polygon
        .getFactory()
        .createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
  }

  /** Overlays only where no vertex decides, so that a thousand sound holes stay cheap. */
  private static boolean isOutside(
      LinearRing hole, Geometry shell, IndexedPointInAreaLocator inside) {
    if (!hole.getEnvelopeInternal().intersects(shell.getEnvelopeInternal())) {
      return true;
    }
    for (Coordinate vertex : hole.getCoordinates()) {
      if (inside.locate(vertex) == Location.INTERIOR) {
        return false;
      }
    }
    Geometry area = GeometryFixer.fix(filled(hole));
    return area.getDimension() == 2 && Overlay.intersection(area, shell).isEmpty();
  }

  private static Polygon filled(LinearRing ring) {
    return ring.getFactory().createPolygon((LinearRing) ring.copy());
  }
}
