package io.tantu.render;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Fills and outlines shapes of Java2D, such as marks and letters. For one thread. */
final class ShapePen {

  private static final double FLATNESS = 0.1;

  private final CoverageMask mask;

  ShapePen(CoverageMask mask) {
    this.mask = mask;
  }

  /** Adds the inside of the shape. */
  void fill(Shape shape) {
    each(
        shape,
        (xy, closed) -> {
          int count = xy.length / 2;
          for (int i = 0; i < count; i++) {
            int to = 2 * ((i + 1) % count);
            mask.edge(xy[2 * i], xy[2 * i + 1], xy[to], xy[to + 1]);
          }
        });
  }

  /** Adds the outline of the shape. */
  void outline(Shape shape, LinePen pen) {
    each(shape, (xy, closed) -> pen.draw(xy, xy.length / 2, closed));
  }

  private static void each(Shape shape, BiConsumer<double[], Boolean> ring) {
    PathIterator path = new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS);
    double[] at = new double[6];
    double[] xy = new double[64];
    int length = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      if (kind != PathIterator.SEG_LINETO && length > 0) {
        handOver(xy, length, kind == PathIterator.SEG_CLOSE, ring);
        length = 0;
      }
      if (kind == PathIterator.SEG_CLOSE) {
        continue;
      }
      if (length > 0 && xy[length - 2] == at[0] && xy[length - 1] == at[1]) {
        continue;
      }
      if (length == xy.length) {
        xy = Arrays.copyOf(xy, 2 * length);
      }
      xy[length++] = at[0];
      xy[length++] = at[1];
    }
    if (length > 0) {
      handOver(xy, length, false, ring);
    }
  }

  private static void handOver(
      double[] xy, int length, boolean closed, BiConsumer<double[], Boolean> ring) {
    boolean repeated = closed && length > 4 && xy[0] == xy[length - 2] && xy[1] == xy[length - 1];
    ring.accept(Arrays.copyOf(xy, repeated ? length - 2 : length), closed);
  }
}
