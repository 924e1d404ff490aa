package io.tantu.illustration;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Polygon;

/**
 * Bends straight edges sideways. The bend depends only on an edge's two ends, whichever comes
 * first, so that neighbours which shared an edge still share it.
 */
final class RoughEdges {

  private static final double STRAIGHT_BELOW_METRES = 130;
  private static final double MILLIMETRES = 1000;

  private final double roughness;

  RoughEdges(double roughness) {
    this.roughness = roughness;
  }

  Polygon bend(Polygon cell) {
    Coordinate[] corners = cell.getExteriorRing().getCoordinates();
    CoordinateList ring = new CoordinateList();
    for (int i = 0; i + 1 < corners.length; i++) {
      ring.add(corners[i], false);
      edge(corners[i], corners[i + 1], ring, 2);
    }
    ring.closeRing();
    return cell.getFactory().createPolygon(ring.toCoordinateArray());
  }

  /** Adds what lies between the two ends, which are not added. */
  private void edge(Coordinate from, Coordinate to, CoordinateList ring, int depth) {
    if (depth == 0 || roughness == 0 || from.distance(to) < STRAIGHT_BELOW_METRES) {
      return;
    }
    boolean forward = from.compareTo(to) < 0;
    Coordinate low = forward ? from : to;
    Coordinate high = forward ? to : from;
    long hash = SmoothNoise.scramble(key(low.x) * 31 + key(low.y));
    hash = SmoothNoise.scramble(hash ^ (key(high.x) * 31 + key(high.y)));
    double bend = roughness * (2 * SmoothNoise.unit(hash) - 1);
    double at = 0.38 + 0.24 * SmoothNoise.unit(SmoothNoise.scramble(hash + 1));
    Coordinate middle =
        new Coordinate(
            low.x + at * (high.x - low.x) - bend * (high.y - low.y),
            low.y + at * (high.y - low.y) + bend * (high.x - low.x));
    edge(from, middle, ring, depth - 1);
    ring.add(middle, false);
    edge(middle, to, ring, depth - 1);
  }

  private static long key(double metres) {
    return Math.round(metres * MILLIMETRES);
  }
}
