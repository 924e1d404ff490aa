package io.tantu.charging.road;

import java.util.List;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The roads of one layer version as a graph. Lines meet where their ends or vertices lie within
 * {@value RoadNodes#SNAP_METRES} m of each other; lines that cross without a shared vertex pass on
 * a bridge. Immutable once built, safe for any thread.
 */
final class RoadNet {

  /** Whoever lives farther from every road is not on the net. */
  static final double MOST_ACCESS_METRES = 2_000;

  private static final double METRES_A_DEGREE = 110_000;

  private record Segment(RoadPiece piece, int index) {}

  private final Graph<Integer, RoadArc> graph = new DirectedPseudograph<>(RoadArc.class);
  private final List<RoadPiece> pieces;
  private final STRtree segments = new STRtree();

  RoadNet(List<Road> roads) {
    RoadNodes nodes = new RoadNodes(roads);
    pieces = nodes.pieces();
    for (int node = 0; node < nodes.count(); node++) {
      graph.addVertex(node);
    }
    for (RoadPiece piece : pieces) {
      graph.addEdge(piece.from(), piece.to(), new RoadArc(piece, true));
      if (!piece.oneway()) {
        graph.addEdge(piece.to(), piece.from(), new RoadArc(piece, false));
      }
      for (int i = 0; i + 1 < piece.way().length; i++) {
        segments.insert(new Envelope(piece.way()[i], piece.way()[i + 1]), new Segment(piece, i));
      }
    }
    segments.build();
  }

  /** Nodes are numbered from 0; not to be changed. */
  Graph<Integer, RoadArc> graph() {
    return graph;
  }

  /** Where the place joins the net; empty when no road is within {@value #MOST_ACCESS_METRES} m. */
  Optional<RoadPlace> place(double lon, double lat) {
    Coordinate place = new Coordinate(lon, lat);
    double squeeze = Math.cos(Math.toRadians(lat));
    double reach = MOST_ACCESS_METRES / METRES_A_DEGREE;
    Envelope box = new Envelope(place);
    box.expandBy(reach / squeeze, reach);
    Segment nearest = null;
    Coordinate spot = null;
    double least = Double.POSITIVE_INFINITY;
    for (Object found : segments.query(box)) {
      Segment segment = (Segment) found;
      Coordinate at = nearest(segment, place, squeeze);
      double apart = Math.hypot((at.x - lon) * squeeze, at.y - lat);
      if (apart < least) {
        least = apart;
        nearest = segment;
        spot = at;
      }
    }
    return nearest == null
        ? Optional.empty()
        : Optional.of(
                RoadPlace.of(place, nearest.piece(), new RoadPiece.Spot(nearest.index(), spot)))
            .filter(it -> it.accessMetres() <= MOST_ACCESS_METRES);
  }

  /** On the plane that touches at the place, where a segment is straight. */
  private static Coordinate nearest(Segment segment, Coordinate place, double squeeze) {
    Coordinate from = segment.piece().way()[segment.index()];
    Coordinate to = segment.piece().way()[segment.index() + 1];
    double dx = (to.x - from.x) * squeeze;
    double dy = to.y - from.y;
    double along = ((place.x - from.x) * squeeze * dx + (place.y - from.y) * dy);
    double share = Math.max(0, Math.min(1, along / (dx * dx + dy * dy)));
    return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
  }
}
