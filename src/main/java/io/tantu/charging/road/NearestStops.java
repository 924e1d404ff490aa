package io.tantu.charging.road;

import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.traverse.ClosestFirstIterator;

/**
 * How far it is by road from any place to the nearest of some stops: one search against the traffic
 * from all of them together, over a node that leads to each. Immutable once made.
 */
final class NearestStops {

  private static final int HUB = -1;
  private static final int CHECK_EVERY = 1_024;

  private final double[] least;
  private final Map<RoadPiece, List<RoadPlace>> onPiece = new HashMap<>();

  NearestStops(RoadNet net, List<RoadPlace> stops) {
    Graph<Integer, DefaultWeightedEdge> reversed =
        new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
    net.graph().vertexSet().forEach(reversed::addVertex);
    reversed.addVertex(HUB);
    for (RoadArc arc : net.graph().edgeSet()) {
      add(
          reversed,
          net.graph().getEdgeTarget(arc),
          net.graph().getEdgeSource(arc),
          arc.piece().metres());
    }
    for (RoadPlace stop : stops) {
      onPiece.computeIfAbsent(stop.piece(), any -> new ArrayList<>()).add(stop);
      add(reversed, HUB, stop.piece().from(), stop.accessMetres() + stop.metresToStart());
      if (!stop.piece().oneway()) {
        add(reversed, HUB, stop.piece().to(), stop.accessMetres() + stop.metresToEnd());
      }
    }
    least = new double[net.graph().vertexSet().size()];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    ClosestFirstIterator<Integer, DefaultWeightedEdge> search =
        new ClosestFirstIterator<>(reversed, HUB);
    Interruption interruption = Interruption.ofThisThread();
    for (int seen = 0; search.hasNext(); seen++) {
      if (seen % CHECK_EVERY == 0) {
        interruption.check();
      }
      int node = search.next();
      if (node != HUB) {
        least[node] = search.getShortestPathLength(node);
      }
    }
  }

  private static void add(
      Graph<Integer, DefaultWeightedEdge> graph, int from, int to, double metres) {
    graph.setEdgeWeight(graph.addEdge(from, to), metres);
  }

  /** Metres; infinite where no road leads to any. */
  double metres(RoadPlace from) {
    RoadPiece piece = from.piece();
    double onRoad = from.metresToEnd() + least[piece.to()];
    if (!piece.oneway()) {
      onRoad = Math.min(onRoad, from.metresToStart() + least[piece.from()]);
    }
    for (RoadPlace stop : onPiece.getOrDefault(piece, List.of())) {
      if (!piece.oneway() || piece.inOrder(from.spot(), stop.spot())) {
        onRoad = Math.min(onRoad, piece.metres(from.spot(), stop.spot()) + stop.accessMetres());
      }
    }
    return from.accessMetres() + onRoad;
  }
}
