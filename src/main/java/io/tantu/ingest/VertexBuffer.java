package io.tantu.ingest;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;

/**
 * The vertices of one geometry while it is read: x = east, y = north, in source units. Takes at
 * most {@value #MAX_VERTICES}; more are counted and dropped, so that one record cannot fill the
 * memory.
 */
final class VertexBuffer {

  static final int MAX_VERTICES = 2_000_000;

  private double[] xy = new double[64];
  private int size;
  private long offered;
  private int notFinite = -1;

  void clear() {
    size = 0;
    offered = 0;
    notFinite = -1;
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
    if (notFinite < 0 && !Double.isFinite(x + y)) {
      notFinite = size;
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

  /** Index of the first vertex that has no finite coordinates, or −1. */
  int firstNotFinite() {
    return notFinite;
  }

  Coordinate coordinate(int index) {
    return new CoordinateXY(xy[2 * index], xy[2 * index + 1]);
  }

  /** Vertices from (inclusive) to (exclusive). */
  Coordinate[] coordinates(int from, int to) {
    Coordinate[] out = new Coordinate[to - from];
    for (int i = from; i < to; i++) {
      out[i - from] = coordinate(i);
    }
    return out;
  }
}
