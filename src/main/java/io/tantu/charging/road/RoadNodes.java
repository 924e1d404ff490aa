package io.tantu.charging.road;

import io.tantu.geodesy.GaussKruger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;

/**
 * Cuts roads at their nodes: the ends of lines, and vertices that lines share. Vertices within the
 * tolerance are taken for the first of them. Not thread-safe.
 */
final class RoadNodes {

  static final double SNAP_METRES = 1;

  private final KdTree tree = new KdTree(SNAP_METRES);
  private final Set<KdNode> ends = new HashSet<>();
  private final Map<KdNode, Integer> numbers = new HashMap<>();
  private final List<RoadPiece> pieces = new ArrayList<>();

  RoadNodes(List<Road> roads) {
    Envelope bounds = new Envelope();
    roads.forEach(road -> List.of(road.way()).forEach(bounds::expandToInclude));
    if (roads.isEmpty()) {
      return;
    }
    GaussKruger plane = GaussKruger.forBounds(bounds);
    List<List<KdNode>> ways = new ArrayList<>();
    for (Road road : roads) {
      List<KdNode> way = way(road, plane);
      ends.add(way.get(0));
      ends.add(way.get(way.size() - 1));
      ways.add(way);
    }
    for (int i = 0; i < ways.size(); i++) {
      cut(ways.get(i), roads.get(i));
    }
  }

  List<RoadPiece> pieces() {
    return pieces;
  }

  int count() {
    return numbers.size();
  }

  private List<KdNode> way(Road road, GaussKruger plane) {
    List<KdNode> way = new ArrayList<>();
    double[] eastNorth = new double[2];
    for (Coordinate vertex : road.way()) {
      plane.project(vertex.x, vertex.y, eastNorth);
      KdNode node = tree.insert(new Coordinate(eastNorth[0], eastNorth[1]), vertex);
      if (way.isEmpty() || way.get(way.size() - 1) != node) {
        way.add(node);
      }
    }
    return way;
  }

  private void cut(List<KdNode> way, Road road) {
    int from = 0;
    for (int i = 1; i < way.size(); i++) {
      if (ends.contains(way.get(i)) || way.get(i).isRepeated()) {
        Coordinate[] line =
            way.subList(from, i + 1).stream()
                .map(node -> (Coordinate) node.getData())
                .toArray(Coordinate[]::new);
        pieces.add(
            new RoadPiece(
                number(way.get(from)), number(way.get(i)), line, road.speedKmh(), road.oneway()));
        from = i;
      }
    }
  }

  private int number(KdNode node) {
    return numbers.computeIfAbsent(node, any -> numbers.size());
  }
}
