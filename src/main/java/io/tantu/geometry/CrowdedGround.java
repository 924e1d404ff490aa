package io.tantu.geometry;

import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.index.intervalrtree.SortedPackedIntervalRTree;

/**
 * Where valid polygons may lie on one another, found without comparing polygons.
 *
 * <p>Let w(p) be the number of polygons around a point p. Two polygons share area exactly where w ≥
 * 2 on an open set. As a sum of winding numbers, w is the winding number of the sum U of all
 * outlines ({@link OutlineSum}): edges that cancel there change nothing, however they lie to other
 * edges. Call an edge of U doubtful if it meets another edge of U anywhere but in one common end,
 * or if w ≥ 2 on one of its sides. Along an edge that is not doubtful w is constant on either side,
 * hence below 2; so the border of a component C of {w ≥ 2}, which lies on U, lies on doubtful edges
 * only. The outer border of C is connected: it lies within one cluster of doubtful edges whose
 * envelopes meet, and C within the envelope of that cluster. So polygons that share area all meet
 * such an envelope, and none exists where no polygons share area and U does not cross itself.
 *
 * <p>For an edge that meets others in common ends only, w follows from the edges to the right of it
 * just above its lower end, which robust orientations tell without computing any point. That leaves
 * level edges: they join clusters but make none, as no outer border is made of level edges only.
 */
final class CrowdedGround {

  /** Above this number of edges left, and a share of all, the polygons do not form a mosaic. */
  private static final int FEW_EDGES = 10_000;

  private static final int MOSAIC_RATIO = 8;

  private record Edge(LineSegment line, int count) {
    boolean level() {
      return line.p0.y == line.p1.y;
    }

    Envelope envelope() {
      return new Envelope(line.p0, line.p1);
    }
  }

  private final List<Edge> edges = new ArrayList<>();
  private final HPRtree byPlace = new HPRtree();
  private final SortedPackedIntervalRTree byHeight = new SortedPackedIntervalRTree();
  private final LineIntersector intersector = new RobustLineIntersector();

  private CrowdedGround(EdgeBalance outline) {
    outline.forEach(
        (x1, y1, x2, y2, count) -> edges.add(new Edge(new LineSegment(x1, y1, x2, y2), count)));
    for (Edge edge : edges) {
      byPlace.insert(edge.envelope(), edge);
      byHeight.insert(edge.line.p0.y, edge.line.p1.y, edge);
    }
  }

  /**
   * Envelopes that hold all ground shared by two or more of the polygons, each with its outline;
   * nothing when too few edges cancel for this to be the quicker way.
   */
  static Optional<List<Envelope>> of(List<? extends Geometry> polygons) {
    EdgeBalance outline = OutlineSum.of(polygons);
    long vertices = polygons.stream().mapToLong(Geometry::getNumPoints).sum();
    if (outline.size() > FEW_EDGES && outline.size() > vertices / MOSAIC_RATIO) {
      return Optional.empty();
    }
    return Optional.of(new CrowdedGround(outline).envelopes());
  }

  private List<Envelope> envelopes() {
    EnvelopeClusters clusters = new EnvelopeClusters();
    Interruption interruption = Interruption.ofThisThread();
    for (Edge edge : edges) {
      interruption.check();
      if (edge.level()) {
        clusters.add(edge.envelope(), meetsAnother(edge));
      } else if (meetsAnother(edge) || isCrowded(edge)) {
        clusters.add(edge.envelope(), true);
      }
    }
    return clusters.envelopes();
  }

  private boolean meetsAnother(Edge edge) {
    for (Object found : byPlace.query(edge.envelope())) {
      LineSegment other = ((Edge) found).line;
      if (other == edge.line) {
        continue;
      }
      intersector.computeIntersection(edge.line.p0, edge.line.p1, other.p0, other.p1);
      int points = intersector.getIntersectionNum();
      if (points > 1 || (points == 1 && !haveCommonEnd(edge.line, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveCommonEnd(LineSegment a, LineSegment b) {
    return a.p0.equals2D(b.p0) || a.p0.equals2D(b.p1) || a.p1.equals2D(b.p0) || a.p1.equals2D(b.p1);
  }

  /** Whether w is not 0 or 1 on both sides, looked at just above the lower end. */
  private boolean isCrowded(Edge edge) {
    int[] right = new int[1];
    double height = edge.line.p0.y;
    byHeight.query(
        height,
        height,
        item -> {
          Edge other = (Edge) item;
          if (other != edge && height < other.line.p1.y && isLeftOf(edge.line, other.line)) {
            right[0] += other.count;
          }
        });
    int left = right[0] + edge.count;
    return left < 0 || left > 1 || right[0] < 0 || right[0] > 1;
  }

  /**
   * Which of two that have at most an end in common lies left, just above the first's lower end.
   */
  private static boolean isLeftOf(LineSegment edge, LineSegment other) {
    int side = Orientation.index(other.p0, other.p1, edge.p0);
    if (side == Orientation.COLLINEAR) {
      side = Orientation.index(other.p0, other.p1, edge.p1);
    }
    return side == Orientation.LEFT;
  }
}
