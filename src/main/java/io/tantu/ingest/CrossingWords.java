package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.geometry.OutlineCrossings.Crossing;
import java.util.List;
import java.util.Locale;
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

  static LocalizedText of(List<List<BoundaryPoint>> rings, Crossing crossing) {
    return new CrossingWords(rings, crossing).at(crossing.at());
  }

  private static BoundaryPoint point(List<BoundaryPoint> ring, int index) {
    return ring.get(index % ring.size());
  }

  private LocalizedText at(Coordinate place) {
    if (to.equals(otherFrom) || from.equals(otherTo)) {
      return PointSentence.EDGES_RUN_BACK.text(edge(from, to), edge(otherFrom, otherTo));
    }
    for (BoundaryPoint one : List.of(from, to)) {
      for (BoundaryPoint other : List.of(otherFrom, otherTo)) {
        if (one.isAt(other)) {
          return PointSentence.POINTS_TOUCH.text(one.inWords(), other.inWords());
        }
      }
    }
    String digits = Math.abs(place.x) <= 180 ? "%.7f" : "%.3f";
    return PointSentence.EDGES_MEET.text(
        edge(from, to),
        edge(otherFrom, otherTo),
        String.format(Locale.ROOT, digits, place.x),
        String.format(Locale.ROOT, digits, place.y));
  }

  private static LocalizedText edge(BoundaryPoint from, BoundaryPoint to) {
    return PointSentence.EDGE.text(from.number(), to.number(), from.line(), to.line());
  }
}
