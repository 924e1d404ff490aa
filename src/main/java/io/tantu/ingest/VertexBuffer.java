package io.tantu.ingest;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;

/**
 * The vertices of one geometry while it is read: x = east, y = north, in source units. Takes at most
 * {@value #MAX_VERTICES}; more are counted and dropped, so that one record cannot fill the memory.
 */
final class VertexBuffer {

  static final int MAX_VERTICES = 2_000_000;

  private double[] xy = new double[64];
  private int size;
  private long offered;

  void clear() {
    size = 0;
    offered = 0;
    if (xy.length > 1 << 20) {
      xy = new double[64];
    }
  }

  void add(double x, double y) {
    offered++;
    if (size == MAX_VERTICES) {
      return;
    }
    if (2 * size == xy.length) {
      xy = Arrays.copyOf(xy, xy.length * 2);
    }
    xy[2 * size] = x;
    xy[2 * size + 1] = y;
    size++;
  }

  int size() {
    return size;
  }

  /** How many vertices there were, kept or not. */
  long offered() {
    return offered;
  }

  boolean isOverfull() {
    return offered > MAX_VERTICES;
  }

  Coordinate coordinate(int index) {
    return new CoordinateXY(xy[2 * index], xy[2 * index + 1]);
  }

  boolean isSame(int one, int other) {
    return xy[2 * one] == xy[2 * other] && xy[2 * one + 1] == xy[2 * other + 1];
  }

  /** Vertices from (inclusive) to (exclusive), with the first repeated at the end when asked. */
  Coordinate[] coordinates(int from, int to, boolean close) {
    Coordinate[] out = new Coordinate[to - from + (close ? 1 : 0)];
    for (int i = from; i < to; i++) {
      out[i - from] = coordinate(i);
    }
    if (close) {
      out[to - from] = coordinate(from);
    }
    return out;
  }
}
