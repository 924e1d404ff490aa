package io.tantu.charging.road;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.ClosestFirstIterator;

/**
 * All that can be reached from a place, or from where the place can be reached, up to a bound. One
 * search starts from each end of the place's own piece of road. Immutable once made.
 */
final class RoadSearch {

  /** A way exactly as long as the bound counts, whatever order its parts are summed in. */
  static final double TOLERANCE = 1e-6;

  private static final int CHECK_EVERY = 1_024;

  private record Branch(
      RoadArc first, double offset, ClosestFirstIterator<Integer, RoadArc> search) {}

  private final RoadPlace place;
  private final Cost cost;
  private final boolean outward;
  private final double bound;
  private final double[] least;
  private final Branch[] by;

  private RoadSearch(RoadNet net, RoadPlace place, Cost cost, boolean outward, double bound) {
    this.place = place;
    this.cost = cost;
    this.outward = outward;
    this.bound = bound + TOLERANCE;
    int nodes = net.graph().vertexSet().size();
    this.least = new double[nodes];
    this.by = new Branch[nodes];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Graph<Integer, RoadArc> graph =
        new AsWeightedGraph<>(
            outward ? net.graph() : new EdgeReversedGraph<>(net.graph()),
            arc -> cost.of(arc.piece(), arc.piece().metres()),
            false,
            false);
    for (boolean along : new boolean[] {true, false}) {
      if (along || !place.piece().oneway()) {
        search(graph, new RoadArc(place.piece(), along));
      }
    }
  }

  /** What can be reached from the place. */
  static RoadSearch from(RoadNet net, RoadPlace place, Cost cost, double bound) {
    return new RoadSearch(net, place, cost, true, bound);
  }

  /** From where the place can be reached. */
  static RoadSearch to(RoadNet net, RoadPlace place, Cost cost, double bound) {
    return new RoadSearch(net, place, cost, false, bound);
  }

  RoadPlace place() {
    return place;
  }

  Cost cost() {
    return cost;
  }

  /** The least cost of a node; infinite beyond the bound. */
  double node(int number) {
    return least[number];
  }

  private void search(Graph<Integer, RoadArc> graph, RoadArc arc) {
    boolean toEnd = outward == arc.along();
    double offset =
        cost.access(place)
            + cost.of(arc.piece(), toEnd ? place.metresToEnd() : place.metresToStart());
    if (offset > bound) {
      return;
    }
    int start = toEnd ? arc.piece().to() : arc.piece().from();
    ClosestFirstIterator<Integer, RoadArc> search =
        new ClosestFirstIterator<>(graph, start, bound - offset);
    Branch branch = new Branch(arc, offset, search);
    Interruption interruption = Interruption.ofThisThread();
    for (int seen = 0; search.hasNext(); seen++) {
      if (seen % CHECK_EVERY == 0) {
        interruption.check();
      }
      int node = search.next();
      double here = offset + search.getShortestPathLength(node);
      if (here < least[node]) {
        least[node] = here;
        by[node] = branch;
      }
    }
  }

  /** The least cost between the place and the other one; infinite beyond the bound. */
  double cost(RoadPlace other) {
    double best = direct(other);
    for (boolean along : new boolean[] {true, false}) {
      if (along || !other.piece().oneway()) {
        best = Math.min(best, over(new RoadArc(other.piece(), along), other));
      }
    }
    return best <= bound ? best : Double.POSITIVE_INFINITY;
  }

  /** Over the end of the other's piece that comes before it in the direction driven. */
  private double over(RoadArc arc, RoadPlace other) {
    boolean overStart = outward == arc.along();
    return least[near(arc)]
        + cost.of(arc.piece(), overStart ? other.metresToStart() : other.metresToEnd())
        + cost.access(other);
  }

  private int near(RoadArc arc) {
    return outward == arc.along() ? arc.piece().from() : arc.piece().to();
  }

  /** On the piece that both places lie on; infinite where there is no such way. */
  private double direct(RoadPlace other) {
    RoadPiece piece = place.piece();
    if (other.piece() != piece || piece.oneway() && !ahead(other)) {
      return Double.POSITIVE_INFINITY;
    }
    return cost.access(place)
        + cost.of(piece, piece.metres(place.spot(), other.spot()))
        + cost.access(other);
  }

  private boolean ahead(RoadPlace other) {
    return outward
        ? place.piece().inOrder(place.spot(), other.spot())
        : place.piece().inOrder(other.spot(), place.spot());
  }

  /** The way that has the least cost to a place whose cost is finite, for outward searches. */
  RoadWay way(RoadPlace other) {
    Track track = new Track(other);
    double best = cost(other);
    if (direct(other) <= best) {
      track.before(other.piece(), place.spot(), other.spot());
      return track.from(place);
    }
    RoadArc last = new RoadArc(other.piece(), true);
    if (over(last, other) > best) {
      last = new RoadArc(other.piece(), false);
    }
    track.before(last.piece(), last.tail(), other.spot());
    int node = near(last);
    Branch branch = by[node];
    for (RoadArc arc = branch.search().getSpanningTreeEdge(node);
        arc != null;
        arc = branch.search().getSpanningTreeEdge(node)) {
      track.before(arc.piece(), arc.tail(), arc.head());
      node = arc.along() ? arc.piece().from() : arc.piece().to();
    }
    track.before(branch.first().piece(), place.spot(), branch.first().head());
    return track.from(place);
  }
}
