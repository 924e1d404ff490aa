package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Position;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.buffer.OffsetCurveBuilder;

/**
 * The surroundings of a polygon without holes, bounded by its offset curve. Where the outline bends
 * inward the curve crosses itself; kept are the stretches that have what it winds around on their
 * left and nothing on their right. JTS draws the same curve, but nodes it and builds a graph.
 */
final class OffsetOutline {

  private static final int FEWEST_VERTICES = 4;

  private OffsetOutline() {}

  /**
   * @param polygon valid, without holes
   * @param metres above 0
   * @return empty where the curve does not just cross itself, and JTS is to be asked
   */
  static Optional<Geometry> of(Polygon polygon, double metres, BufferParameters round) {
    Coordinate[] curve = curve(polygon, metres, round);
    if (curve.length < FEWEST_VERTICES) {
      return Optional.empty();
    }
    Polygon drawn = polygon.getFactory().createPolygon(fromTheWest(curve));
    CrossedOutline outline = CrossedOutline.of(0, Outline.of(drawn));
    CrossedRing ring = outline.rings().get(0);
    if (!turnsLeftAtTheStart(ring.ring().vertices())
        || !EdgeSweep.crossItself(outline)
        || !outline.orderAlong()) {
      return Optional.empty();
    }
    if (!ring.isCrossed()) {
      return Optional.of(drawn);
    }
    List<Chain> chains = new ArrayList<>();
    ring.forEachStretch(
        0,
        (stretch, holding) -> {
          if (holding == 0) {
            chains.add(new Chain(stretch));
          }
        });
    return RingAssembly.polygons(Chain.linked(chains), polygon.getFactory());
  }

  private static Coordinate[] curve(Polygon polygon, double metres, BufferParameters round) {
    Coordinate[] outline = polygon.getExteriorRing().getCoordinates();
    int outside = Orientation.isCCW(outline) ? Position.RIGHT : Position.LEFT;
    return new OffsetCurveBuilder(polygon.getPrecisionModel(), round)
        .getRingCurve(outline, outside, metres);
  }

  /** The curve from its westernmost vertex on, which it cannot wind around. */
  private static Coordinate[] fromTheWest(Coordinate[] curve) {
    int edges = curve.length - 1;
    int west = 0;
    for (int i = 1; i < edges; i++) {
      if (curve[i].x < curve[west].x) {
        west = i;
      }
    }
    Coordinate[] turned = new Coordinate[curve.length];
    for (int i = 0; i < curve.length; i++) {
      turned[i] = curve[(west + i) % edges];
    }
    return turned;
  }

  /** Then nothing is wound around on the right of the first edge. */
  private static boolean turnsLeftAtTheStart(Coordinate[] ring) {
    return Orientation.index(ring[ring.length - 2], ring[0], ring[1])
        == Orientation.COUNTERCLOCKWISE;
  }
}
