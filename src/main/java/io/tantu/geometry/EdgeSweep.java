package io.tantu.geometry;

import io.tantu.geometry.CrossedRing.Crossing;
import io.tantu.geometry.Outline.Edge;
import java.util.List;
import org.locationtech.jts.algorithm.Intersection;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds where two outlines cross, or one itself, edge by edge from the west, and notes it on the
 * rings of both. Whether edges cross, and which way, is decided by exact orientations (Shewchuk
 * 1997, as JTS has them). It gives up where edges touch or run along one another, and where they
 * cross so flatly that the place cannot be computed well. For one thread.
 */
final class EdgeSweep {

  /** Where more pairs of edges lie above one another, they are sooner noded. */
  private static final int MOST_PAIRS = 200_000;

  private static final double LEAST_SINE = 0.01;

  private final CrossedOutline one;
  private final CrossedOutline other;
  private int pairs;

  private EdgeSweep(CrossedOutline one, CrossedOutline other) {
    this.one = one;
    this.other = other;
  }

  /** False where the outlines do not just cross. */
  static boolean cross(CrossedOutline one, CrossedOutline other) {
    Envelope common = one.outline().bounds().intersection(other.outline().bounds());
    return common.isNull() || new EdgeSweep(one, other).cross(common);
  }

  /**
   * Notes on the rings of an outline where its edges cross one another.
   *
   * @return false where they do not just cross, but for neighbours at their common vertex
   */
  static boolean crossItself(CrossedOutline outline) {
    List<Edge> edges = outline.outline().edges(outline.outline().bounds());
    EdgeSweep sweep = new EdgeSweep(outline, outline);
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      for (int k = i + 1; k < edges.size() && edges.get(k).west() <= edge.east(); k++) {
        Edge of = edges.get(k);
        if (!(sweep.areNeighbours(edge, of) ? goesOn(edge, of) : sweep.cross(edge, of))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean areNeighbours(Edge edge, Edge of) {
    int apart = Math.abs(edge.number() - of.number());
    int edges = one.rings().get(edge.ring()).ring().vertices().length - 1;
    return edge.ring() == of.ring() && (apart == 1 || apart == edges - 1);
  }

  /** Whether neighbours meet at their common vertex alone, as all do but those that turn back. */
  private static boolean goesOn(Edge edge, Edge of) {
    boolean first = edge.end().equals2D(of.start());
    Coordinate a = first ? edge.start() : of.start();
    Coordinate b = first ? edge.end() : of.end();
    Coordinate c = first ? of.end() : edge.end();
    return (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) > 0
        || Orientation.index(a, b, c) != 0;
  }

  private boolean cross(Envelope common) {
    List<Edge> edges = one.outline().edges(common);
    List<Edge> others = other.outline().edges(common);
    int i = 0;
    int j = 0;
    boolean fine = true;
    while (fine && i < edges.size() && j < others.size()) {
      Edge edge = edges.get(i);
      Edge of = others.get(j);
      if (edge.west() < of.west()) {
        for (int k = j; fine && k < others.size() && others.get(k).west() <= edge.east(); k++) {
          fine = cross(edge, others.get(k));
        }
        i++;
      } else {
        for (int k = i; fine && k < edges.size() && edges.get(k).west() <= of.east(); k++) {
          fine = cross(edges.get(k), of);
        }
        j++;
      }
    }
    return fine;
  }

  private boolean cross(Edge edge, Edge of) {
    Coordinate a = edge.start();
    Coordinate b = edge.end();
    Coordinate c = of.start();
    Coordinate d = of.end();
    pairs++;
    if (pairs > MOST_PAIRS) {
      return false;
    }
    if (!Envelope.intersects(a, b, c, d)) {
      return true;
    }
    int from = Orientation.index(c, d, a);
    int to = Orientation.index(c, d, b);
    if (from == to && from != 0) {
      return true;
    }
    int otherFrom = Orientation.index(a, b, c);
    int otherTo = Orientation.index(a, b, d);
    if (otherFrom == otherTo && otherFrom != 0) {
      return true;
    }
    if (from * to * otherFrom * otherTo == 0 || isFlat(a, b, c, d)) {
      return false;
    }
    Coordinate at = Intersection.intersection(a, b, c, d);
    if (at == null) {
      return false;
    }
    boolean entering = to > 0;
    one.rings()
        .get(edge.ring())
        .add(new Crossing(edge.number(), CrossedRing.metres(a, at), at, other.number(), entering));
    other
        .rings()
        .get(of.ring())
        .add(new Crossing(of.number(), CrossedRing.metres(c, at), at, one.number(), !entering));
    return true;
  }

  private static boolean isFlat(Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
    double cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
    return Math.abs(cross) < LEAST_SINE * CrossedRing.metres(a, b) * CrossedRing.metres(c, d);
  }
}
