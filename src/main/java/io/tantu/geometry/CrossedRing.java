package io.tantu.geometry;

import io.tantu.geometry.Outline.Ring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.locationtech.jts.geom.Coordinate;

/** A ring and the places where outlines of others cross it. For one thread. */
final class CrossedRing {

  /**
   * A place where the ring is crossed.
   *
   * @param edge from its vertex of this number to the next
   * @param along metres from the edge's start
   * @param other number of the outline that crosses
   * @param entering whether the ring comes into the other's interior here
   */
  record Crossing(int edge, double along, Coordinate at, int other, boolean entering) {}

  private static final Comparator<Crossing> ALONG_THE_RING =
      Comparator.comparingInt(Crossing::edge).thenComparingDouble(Crossing::along);

  private final Ring ring;
  private final Coordinate[] vertices;
  private final List<Crossing> crossings = new ArrayList<>();

  CrossedRing(Ring ring) {
    this.ring = ring;
    this.vertices = ring.vertices();
  }

  /** As {@link Coordinate#distance}, without its care for numbers that no place on earth has. */
  static double metres(Coordinate from, Coordinate to) {
    double x = to.x - from.x;
    double y = to.y - from.y;
    return Math.sqrt(x * x + y * y);
  }

  Ring ring() {
    return ring;
  }

  void add(Crossing crossing) {
    crossings.add(crossing);
  }

  boolean isCrossed() {
    return !crossings.isEmpty();
  }

  boolean isCrossedBy(int other) {
    return crossings.stream().anyMatch(crossing -> crossing.other() == other);
  }

  /**
   * Puts the crossings into their order.
   *
   * @param apart metres between neighbours, and to the vertices, from which on their order is sure
   * @return false where it is not
   */
  boolean order(double apart) {
    crossings.sort(ALONG_THE_RING);
    Crossing before = null;
    for (Crossing crossing : crossings) {
      boolean sameEdge = before != null && before.edge() == crossing.edge();
      if (crossing.along() < apart
          || metres(crossing.at(), vertices[crossing.edge() + 1]) < apart
          || sameEdge && crossing.along() - before.along() < apart) {
        return false;
      }
      before = crossing;
    }
    return true;
  }

  /** Whether the ring goes into each of the others and comes out of it by turns. */
  boolean alternates() {
    Map<Integer, Boolean> entered = new HashMap<>();
    crossings.forEach(crossing -> entered.put(crossing.other(), crossing.entering()));
    for (Crossing crossing : crossings) {
      if (entered.put(crossing.other(), crossing.entering()) == crossing.entering()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Hands over each stretch between two crossings, and how many others hold it.
   *
   * @param holdingTheStart how many others hold the first vertex
   */
  void forEachStretch(int holdingTheStart, ObjIntConsumer<Coordinate[]> action) {
    int depth = holdingTheStart;
    for (int i = 0; i < crossings.size(); i++) {
      Crossing from = crossings.get(i);
      depth += from.entering() ? 1 : -1;
      action.accept(
          i + 1 < crossings.size() ? to(from, crossings.get(i + 1), 0) : last(from), depth);
    }
  }

  /** How many of the others that cross the ring hold its first vertex. */
  int holdingTheStart() {
    Map<Integer, Boolean> firstEnters = new HashMap<>();
    crossings.forEach(crossing -> firstEnters.putIfAbsent(crossing.other(), crossing.entering()));
    return (int) firstEnters.values().stream().filter(enters -> !enters).count();
  }

  private Coordinate[] last(Crossing from) {
    return to(from, crossings.get(0), vertices.length - 1);
  }

  private Coordinate[] to(Crossing from, Crossing to, int edgesOfARound) {
    int between = to.edge() + edgesOfARound - from.edge();
    Coordinate[] stretch = new Coordinate[between + 2];
    stretch[0] = from.at();
    for (int step = 1; step <= between; step++) {
      stretch[step] = vertices[(from.edge() + step) % (vertices.length - 1)];
    }
    stretch[between + 1] = to.at();
    return stretch;
  }
}
