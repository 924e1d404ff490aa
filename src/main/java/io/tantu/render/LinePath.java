package io.tantu.render;

import java.util.Arrays;

/** Places along a line by their distance from its beginning, pixels. For one thread. */
final class LinePath {

  private final double[] xy;
  private final double[] distances;

  LinePath(double[] xy, int vertices) {
    this.xy = xy;
    this.distances = new double[vertices];
    for (int i = 1; i < vertices; i++) {
      distances[i] =
          distances[i - 1] + Math.hypot(xy[2 * i] - xy[2 * i - 2], xy[2 * i + 1] - xy[2 * i - 1]);
    }
  }

  /** How far the vertex is from the beginning. */
  double distance(int vertex) {
    return distances[vertex];
  }

  /** x, y and the direction there, radians, y down. */
  double[] at(double distance) {
    int found = Arrays.binarySearch(distances, distance);
    int to = Math.max(1, Math.min(distances.length - 1, found >= 0 ? found : -found - 1));
    double x0 = xy[2 * to - 2];
    double y0 = xy[2 * to - 1];
    double dx = xy[2 * to] - x0;
    double dy = xy[2 * to + 1] - y0;
    double piece = distances[to] - distances[to - 1];
    double part = piece == 0 ? 0 : (distance - distances[to - 1]) / piece;
    return new double[] {x0 + dx * part, y0 + dy * part, Math.atan2(dy, dx)};
  }
}
