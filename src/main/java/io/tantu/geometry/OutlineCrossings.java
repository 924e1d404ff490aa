package io.tantu.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Finds where an outline of one or several rings crosses itself, and names the two edges, so that
 * whoever drew it can find them. Edges of one ring must not even touch, but for neighbours at their
 * common vertex; those of different rings may touch in a point. Stateless towards its callers, safe
 * for any thread.
 */
public final class OutlineCrossings implements SegmentIntersector {

  /** So many are compared to name the first; more say nothing more. */
  private static final int MOST_CROSSINGS = 1_000;

  /**
   * Two edges that meet where they must not. Edge i of a ring runs from its vertex i to the next.
   *
   * @param at where, or one of the places
   */
  public record Crossing(int ring, int edge, int otherRing, int otherEdge, Coordinate at) {

    private boolean isBefore(Crossing other) {
      return Arrays.compare(
              new int[] {ring, edge, otherRing, otherEdge},
              new int[] {other.ring, other.edge, other.otherRing, other.otherEdge})
          < 0;
    }
  }

  private final LineIntersector intersector = new RobustLineIntersector();
  private final long mostPairs;
  private long pairs;
  private int found;
  private Crossing first;

  private OutlineCrossings(int vertices) {
    mostPairs = EdgeCrossings.mostPairs(vertices);
  }

  /**
   * The crossing of the earliest edges; null when there is none, or when the edges lie beside each
   * other too often to look at all of them, which {@link GeometryCheck} refuses.
   *
   * @param rings at least three vertices each, none equal to the one before it, the first not
   *     repeated at the end
   */
  public static Crossing first(List<Coordinate[]> rings) {
    OutlineCrossings search =
        new OutlineCrossings(rings.stream().mapToInt(ring -> ring.length).sum());
    List<SegmentString> edges = new ArrayList<>();
    for (int i = 0; i < rings.size(); i++) {
      edges.add(new BasicSegmentString(closed(rings.get(i)), i));
    }
    new MCIndexNoder(search).computeNodes(edges);
    return search.first;
  }

  private static Coordinate[] closed(Coordinate[] ring) {
    Coordinate[] closed = Arrays.copyOf(ring, ring.length + 1);
    closed[ring.length] = ring[0];
    return closed;
  }

  @Override
  public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
    pairs++;
    if (a == b && i == j) {
      return;
    }
    intersector.computeIntersection(
        a.getCoordinate(i), a.getCoordinate(i + 1), b.getCoordinate(j), b.getCoordinate(j + 1));
    if (intersector.hasIntersection() && !mayMeet(a, i, b, j)) {
      found++;
      add((Integer) a.getData(), i, (Integer) b.getData(), j);
    }
  }

  private boolean mayMeet(SegmentString a, int i, SegmentString b, int j) {
    if (intersector.isProper() || intersector.getIntersectionNum() > 1) {
      return false;
    }
    int edges = a.size() - 1;
    return a != b || Math.abs(i - j) == 1 || Math.abs(i - j) == edges - 1;
  }

  private void add(int ring, int edge, int otherRing, int otherEdge) {
    Coordinate at = intersector.getIntersection(0).copy();
    boolean inOrder = ring < otherRing || ring == otherRing && edge < otherEdge;
    Crossing crossing =
        inOrder
            ? new Crossing(ring, edge, otherRing, otherEdge, at)
            : new Crossing(otherRing, otherEdge, ring, edge, at);
    if (first == null || crossing.isBefore(first)) {
      first = crossing;
    }
  }

  @Override
  public boolean isDone() {
    return found > MOST_CROSSINGS || pairs > mostPairs;
  }
}
