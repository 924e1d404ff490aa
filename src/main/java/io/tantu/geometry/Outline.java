package io.tantu.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The rings of a polygon or multipolygon, each with the interior on its left, and their edges from
 * the west. Thread-safe where it was made to be crossed often.
 */
public final class Outline {

  /**
   * @param vertices closed, not to be changed
   */
  record Ring(Coordinate[] vertices, Envelope bounds) {

    static Ring of(LinearRing ring, boolean shell) {
      Coordinate[] given = ring.getCoordinates();
      return new Ring(
          Orientation.isCCW(given) == shell ? given : turned(given), ring.getEnvelopeInternal());
    }
  }

  /**
   * @param ring its number
   * @param number from the ring's vertex of this number to the next
   */
  record Edge(int ring, int number, Coordinate start, Coordinate end, double west, double east) {}

  private static final Comparator<Edge> FROM_THE_WEST = Comparator.comparingDouble(Edge::west);

  private final Geometry polygon;
  private final List<Ring> rings = new ArrayList<>();

  /** Of all edges, from the west; null where they are looked for each time. */
  private final List<Edge> edges;

  private Outline(Geometry polygon, boolean often) {
    this.polygon = polygon;
    for (int i = 0; i < polygon.getNumGeometries(); i++) {
      Polygon part = (Polygon) polygon.getGeometryN(i);
      if (!part.isEmpty()) {
        rings.add(Ring.of(part.getExteriorRing(), true));
        for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
          rings.add(Ring.of(part.getInteriorRingN(hole), false));
        }
      }
    }
    edges = often ? sorted(bounds()) : null;
  }

  /**
   * An outline that is crossed with few others.
   *
   * @param polygon valid
   */
  public static Outline of(Geometry polygon) {
    return new Outline(polygon, false);
  }

  /** An outline that is crossed with many others; as {@link #of}. */
  public static Outline often(Geometry polygon) {
    return new Outline(polygon, true);
  }

  static Coordinate[] turned(Coordinate[] vertices) {
    Coordinate[] turned = new Coordinate[vertices.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = vertices[vertices.length - 1 - i];
    }
    return turned;
  }

  public Geometry polygon() {
    return polygon;
  }

  List<Ring> rings() {
    return rings;
  }

  Envelope bounds() {
    return polygon.getEnvelopeInternal();
  }

  /** Whether any edge comes into the envelope or touches it. */
  public boolean meets(Envelope envelope) {
    RectangleLineIntersector box = new RectangleLineIntersector(envelope);
    for (Edge edge : edges == null ? sorted(envelope) : edges) {
      if (edge.west > envelope.getMaxX()) {
        return false;
      }
      if (edge.east >= envelope.getMinX() && box.intersects(edge.start, edge.end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the polygon holds a ring that does not cross its outline. */
  boolean holds(Ring ring) {
    return bounds().contains(ring.bounds())
        && SimplePointInAreaLocator.isContained(ring.vertices()[0], polygon);
  }

  /** The edges whose envelopes meet the other, from the west. */
  List<Edge> edges(Envelope near) {
    if (edges == null) {
      return sorted(near);
    }
    List<Edge> found = new ArrayList<>();
    for (Edge edge : edges) {
      if (edge.west > near.getMaxX()) {
        break;
      }
      if (edge.east >= near.getMinX() && near.intersects(edge.start, edge.end)) {
        found.add(edge);
      }
    }
    return found;
  }

  private List<Edge> sorted(Envelope near) {
    List<Edge> found = new ArrayList<>();
    for (int ring = 0; ring < rings.size(); ring++) {
      Coordinate[] vertices = rings.get(ring).vertices();
      for (int i = 0; i < vertices.length - 1; i++) {
        Coordinate start = vertices[i];
        Coordinate end = vertices[i + 1];
        if (near.intersects(start, end)) {
          found.add(
              new Edge(ring, i, start, end, Math.min(start.x, end.x), Math.max(start.x, end.x)));
        }
      }
    }
    found.sort(FROM_THE_WEST);
    return found;
  }
}
