package io.tantu.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * A part of an outline with the interior on its left, to be linked to closed rings with others.
 *
 * @param vertices two or more
 */
record Chain(Coordinate[] vertices) {

  Coordinate start() {
    return vertices[0];
  }

  Coordinate end() {
    return vertices[vertices.length - 1];
  }

  /** Closed rings of the chains; a ring that meets itself at a vertex becomes two there. */
  static List<Coordinate[]> linked(List<Chain> chains) {
    Map<Coordinate, List<Chain>> starting = new HashMap<>();
    chains.forEach(
        chain -> starting.computeIfAbsent(chain.start(), any -> new ArrayList<>()).add(chain));
    List<Coordinate[]> closed = new ArrayList<>();
    for (Chain first : chains) {
      if (!starting.get(first.start()).remove(first)) {
        continue;
      }
      List<Chain> path = new ArrayList<>(List.of(first));
      while (!path.isEmpty()) {
        Chain last = path.get(path.size() - 1);
        int loop = path.size() - 1;
        while (loop >= 0 && !path.get(loop).start().equals2D(last.end())) {
          loop--;
        }
        if (loop >= 0) {
          List<Chain> ring = path.subList(loop, path.size());
          closed.add(vertices(ring));
          ring.clear();
          continue;
        }
        Chain next = next(last, starting.getOrDefault(last.end(), List.of()));
        if (next == null) {
          break;
        }
        starting.get(next.start()).remove(next);
        path.add(next);
      }
    }
    return closed;
  }

  /** Of those that go on from a chain's end the one that has the same interior on its left. */
  private static Chain next(Chain last, List<Chain> candidates) {
    Coordinate at = last.end();
    double back = angle(at, last.vertices()[last.vertices().length - 2]);
    Chain best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Chain candidate : candidates) {
      double clockwise = back - angle(at, candidate.vertices()[1]);
      double turn = clockwise <= 0 ? clockwise + 2 * Math.PI : clockwise;
      if (turn < least) {
        least = turn;
        best = candidate;
      }
    }
    return best;
  }

  private static double angle(Coordinate from, Coordinate to) {
    return Math.atan2(to.y - from.y, to.x - from.x);
  }

  private static Coordinate[] vertices(List<Chain> chains) {
    List<Coordinate> vertices = new ArrayList<>();
    for (Chain chain : chains) {
      Coordinate[] part = chain.vertices();
      vertices.addAll(Arrays.asList(part).subList(0, part.length - 1));
    }
    vertices.add(vertices.get(0));
    return vertices.toArray(Coordinate[]::new);
  }
}
