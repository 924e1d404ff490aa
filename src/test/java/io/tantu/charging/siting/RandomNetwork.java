package io.tantu.charging.siting;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Made-up networks by the rule of OR-Library's p-median problems (Beasley 1985): n nodes joined by
 * random edges of length 1 to 100, an edge given twice having the length given last; all shortest
 * ways by Floyd's algorithm. The first edges are a ring through all nodes, so that they hang
 * together. Always the same.
 */
final class RandomNetwork {

  private static final int LONGEST = 100;

  private RandomNetwork() {}

  /** Shortest ways between all nodes, with so many edges. */
  static double[][] ways(int nodes, int edges, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] ways = new double[nodes][nodes];
    for (int node = 0; node < nodes; node++) {
      Arrays.fill(ways[node], Double.POSITIVE_INFINITY);
      ways[node][node] = 0;
    }
    for (int edge = 0; edge < edges; edge++) {
      int from = edge < nodes ? edge : random.nextInt(nodes);
      int to = edge < nodes ? (edge + 1) % nodes : random.nextInt(nodes);
      if (from != to) {
        ways[from][to] = 1 + random.nextInt(LONGEST);
        ways[to][from] = ways[from][to];
      }
    }
    floyd(ways);
    return ways;
  }

  private static void floyd(double[][] ways) {
    for (int via = 0; via < ways.length; via++) {
      for (double[] from : ways) {
        double first = from[via];
        for (int to = 0; to < ways.length && first < Double.POSITIVE_INFINITY; to++) {
          from[to] = Math.min(from[to], first + ways[via][to]);
        }
      }
    }
  }
}
