package io.tantu.report.map;

import java.awt.Shape;
import java.awt.geom.Path2D;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Geometries as shapes on the sheet, without the vertices that no eye could tell apart. */
final class Outlines {

  /** Vertices nearer to the last one than this are left out, points: a 14th of a millimetre. */
  private static final double DETAIL = 0.2;

  private Outlines() {}

  /** Holes stay open, since the shape is filled by the even-odd rule. */
  static Shape of(Geometry geometry, MapView view) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon && !polygon.isEmpty()) {
        add(polygon.getExteriorRing(), view, path, true);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          add(polygon.getInteriorRingN(hole), view, path, true);
        }
      } else if (part instanceof LineString line && !line.isEmpty()) {
        add(line, view, path, false);
      }
    }
    return path;
  }

  private static void add(LineString line, MapView view, Path2D path, boolean closed) {
    CoordinateSequence points = line.getCoordinateSequence();
    double lastX = view.x(points.getX(0));
    double lastY = view.y(points.getY(0));
    path.moveTo(lastX, lastY);
    int end = points.size() - 1;
    for (int i = 1; i <= end; i++) {
      double x = view.x(points.getX(i));
      double y = view.y(points.getY(i));
      boolean seen = Math.abs(x - lastX) > DETAIL || Math.abs(y - lastY) > DETAIL;
      if (seen || i == end && !closed) {
        path.lineTo(x, y);
        lastX = x;
        lastY = y;
      }
    }
    if (closed) {
      path.closePath();
    }
  }
}
