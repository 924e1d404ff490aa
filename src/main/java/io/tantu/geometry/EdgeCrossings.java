package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;

/**
 * Counts how often edges cross and how many pairs had to be looked at, and gives up at a limit:
 * repair takes memory for every crossing and time for every pair, and both can grow with the square
 * of the vertices.
 */
final class EdgeCrossings implements SegmentIntersector {

  private static final int MOST_CROSSINGS = 200_000;
  private static final long PAIRS_FOR_ANY = 10_000_000;
  private static final long PAIRS_PER_VERTEX = 10;

  private final LineIntersector intersector = new RobustLineIntersector();
  private int crossings;
  private final long mostPairs;
  private long pairs;

  private EdgeCrossings(int vertices) {
    mostPairs = mostPairs(vertices);
  }

  /** How many pairs of edges of such a geometry may be looked at. */
  static long mostPairs(int vertices) {
    return PAIRS_FOR_ANY + PAIRS_PER_VERTEX * vertices;
  }

  static boolean areTooMany(Geometry geometry) {
    EdgeCrossings count = new EdgeCrossings(geometry.getNumPoints());
    List<SegmentString> edges = new ArrayList<>();
    for (Object each : SegmentStringUtil.extractNodedSegmentStrings(geometry)) {
      edges.add((NodedSegmentString) each);
    }
    new MCIndexNoder(count).computeNodes(edges);
    return count.isDone();
  }

  @Override
  public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
    pairs++;
    if (a == b && Math.abs(i - j) <= 1) {
      return;
    }
    intersector.computeIntersection(
        a.getCoordinate(i), a.getCoordinate(i + 1), b.getCoordinate(j), b.getCoordinate(j + 1));
    if (intersector.hasIntersection()) {
      crossings++;
    }
  }

  @Override
  public boolean isDone() {
    return crossings > MOST_CROSSINGS || pairs > mostPairs;
  }
}
