package io.tantu.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** The few edges of a zone around one feature. Stateless. */
final class BoundaryNear {

  private BoundaryNear() {}

  /** The edges that meet the envelope. */
  static List<LineSegment> edges(Geometry zone, Envelope envelope) {
    RectangleLineIntersector box = new RectangleLineIntersector(envelope);
    List<LineSegment> edges = new ArrayList<>();
    forEachRing(
        zone,
        ring -> {
          CoordinateSequence corners = ring.getCoordinateSequence();
          for (int i = 1; i < corners.size(); i++) {
            Coordinate from = corners.getCoordinate(i - 1);
            Coordinate to = corners.getCoordinate(i);
            if (envelope.intersects(from, to) && box.intersects(from, to)) {
              edges.add(new LineSegment(from, to));
            }
          }
        });
    return edges;
  }

  /** Whether any of the edges touches or lies in the polygons. */
  static boolean meets(List<LineSegment> edges, Geometry polygons) {
    LineIntersector intersector = new RobustLineIntersector();
    boolean[] found = new boolean[1];
    forEachRing(
        polygons,
        ring -> {
          CoordinateSequence corners = ring.getCoordinateSequence();
          for (int i = 1; i < corners.size() && !found[0]; i++) {
            found[0] =
                cross(edges, corners.getCoordinate(i - 1), corners.getCoordinate(i), intersector);
          }
        });
    return found[0]
        || edges.stream()
            .anyMatch(
                edge -> SimplePointInAreaLocator.locate(edge.p0, polygons) != Location.EXTERIOR);
  }

  private static boolean cross(
      List<LineSegment> edges, Coordinate from, Coordinate to, LineIntersector intersector) {
    for (LineSegment edge : edges) {
      if (Envelope.intersects(edge.p0, edge.p1, from, to)) {
        intersector.computeIntersection(edge.p0, edge.p1, from, to);
        if (intersector.hasIntersection()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void forEachRing(Geometry polygons, Consumer<LinearRing> action) {
    for (int i = 0; i < polygons.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) polygons.getGeometryN(i);
      if (!polygon.isEmpty()) {
        action.accept(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          action.accept(polygon.getInteriorRingN(hole));
        }
      }
    }
  }
}
