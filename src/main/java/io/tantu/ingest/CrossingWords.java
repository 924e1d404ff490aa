package io.tantu.ingest;

import io.tantu.geometry.OutlineCrossings.Crossing;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Says in words where edges cross, by the numbers of their points. */
final class CrossingWords {

  private final BoundaryPoint from;
  private final BoundaryPoint to;
  private final BoundaryPoint otherFrom;
  private final BoundaryPoint otherTo;

  private CrossingWords(List<List<BoundaryPoint>> rings, Crossing crossing) {
    from = point(rings.get(crossing.ring()), crossing.edge());
    to = point(rings.get(crossing.ring()), crossing.edge() + 1);
    otherFrom = point(rings.get(crossing.otherRing()), crossing.otherEdge());
    otherTo = point(rings.get(crossing.otherRing()), crossing.otherEdge() + 1);
  }

  static String of(List<List<BoundaryPoint>> rings, Crossing crossing) {
    return new CrossingWords(rings, crossing).at(crossing.at());
  }

  private static BoundaryPoint point(List<BoundaryPoint> ring, int index) {
    return ring.get(index % ring.size());
  }

  private String at(Coordinate place) {
    if (to.equals(otherFrom) || from.equals(otherTo)) {
      return "the edges %s and %s run back over each other"
          .formatted(edge(from, to), edge(otherFrom, otherTo));
    }
    for (BoundaryPoint one : List.of(from, to)) {
      for (BoundaryPoint other : List.of(otherFrom, otherTo)) {
        if (one.isAt(other)) {
          return "points %s and %s are at the same place, so that the outline touches itself there"
              .formatted(one, other);
        }
      }
    }
    String digits = Math.abs(place.x) <= 180 ? "%.7f" : "%.3f";
    return ("the edge %s meets the edge %s at east " + digits + ", north " + digits)
        .formatted(edge(from, to), edge(otherFrom, otherTo), place.x, place.y);
  }

  private static String edge(BoundaryPoint from, BoundaryPoint to) {
    return "%s–%s (lines %d, %d)".formatted(from.number(), to.number(), from.line(), to.line());
  }
}
