package io.tantu.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Clips rings and lines at the {@link TileBox}, exactly in double precision. Points come as x and y
 * in turn.
 *
 * <p>Rings are cut side by side (Sutherland and Hodgman, Communications of the ACM 17, 1974). Where
 * a ring leaves and enters again, the parts stay joined along the box's side, which lies outside
 * the tile itself.
 */
final class TileClip {

  private TileClip() {}

  /** The part of an unclosed ring in the box; fewer than three points when there is none. */
  static double[] ring(double[] ring) {
    if (isInside(ring)) {
      return ring;
    }
    double[] part = ring;
    for (int side = 0; side < 4 && part.length > 0; side++) {
      part = cut(part, side >> 1, (side & 1) == 0);
    }
    return part;
  }

  private static boolean isInside(double[] ring) {
    for (int i = 0; i < ring.length; i += 2) {
      if (!TileBox.holds(ring[i], ring[i + 1])) {
        return false;
      }
    }
    return true;
  }

  /**
   * The part of a ring on one side of the box.
   *
   * @param axis 0 for x, 1 for y
   * @param lower whether the lower side cuts, else the upper
   */
  private static double[] cut(double[] ring, int axis, boolean lower) {
    double limit = lower ? TileBox.MIN : TileBox.MAX;
    double[] kept = new double[2 * ring.length];
    int size = 0;
    int last = ring.length - 2;
    boolean lastInside = inside(ring[last + axis], limit, lower);
    for (int i = 0; i < ring.length; i += 2) {
      boolean inside = inside(ring[i + axis], limit, lower);
      if (inside != lastInside) {
        size = crossing(ring, last, i, axis, limit, kept, size);
      }
      if (inside) {
        kept[size++] = ring[i];
        kept[size++] = ring[i + 1];
      }
      last = i;
      lastInside = inside;
    }
    return Arrays.copyOf(kept, size);
  }

  private static boolean inside(double value, double limit, boolean lower) {
    return lower ? value >= limit : value <= limit;
  }

  private static int crossing(
      double[] points, int from, int to, int axis, double limit, double[] kept, int size) {
    int other = 1 - axis;
    double share = (limit - points[from + axis]) / (points[to + axis] - points[from + axis]);
    kept[size + axis] = limit;
    kept[size + other] = points[from + other] + share * (points[to + other] - points[from + other]);
    return size + 2;
  }

  /** The parts of a line in the box, each of two points or more. */
  static List<double[]> line(double[] line) {
    List<double[]> parts = new ArrayList<>();
    double[] part = new double[line.length + 2];
    int size = 0;
    for (int i = 0; i + 3 < line.length; i += 2) {
      double[] shares = shares(line[i], line[i + 1], line[i + 2], line[i + 3]);
      if (shares == null) {
        continue;
      }
      if (size == 0) {
        size = at(line, i, shares[0], part, size);
      }
      size = at(line, i, shares[1], part, size);
      if (shares[1] < 1) {
        parts.add(Arrays.copyOf(part, size));
        size = 0;
      }
    }
    if (size > 0) {
      parts.add(Arrays.copyOf(part, size));
    }
    return parts;
  }

  /**
   * Where a segment enters and leaves the box, as shares of its length, or null when it misses it
   * (Liang and Barsky, ACM Transactions on Graphics 3, 1984).
   */
  private static double[] shares(double x1, double y1, double x2, double y2) {
    double enter = 0;
    double leave = 1;
    double[] steps = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
    double[] gaps = {x1 - TileBox.MIN, TileBox.MAX - x1, y1 - TileBox.MIN, TileBox.MAX - y1};
    for (int side = 0; side < 4; side++) {
      if (steps[side] == 0) {
        if (gaps[side] < 0) {
          return null;
        }
      } else if (steps[side] < 0) {
        enter = Math.max(enter, gaps[side] / steps[side]);
      } else {
        leave = Math.min(leave, gaps[side] / steps[side]);
      }
    }
    return enter < leave ? new double[] {enter, leave} : null;
  }

  private static int at(double[] line, int segment, double share, double[] part, int size) {
    double x1 = line[segment];
    double y1 = line[segment + 1];
    double x2 = line[segment + 2];
    double y2 = line[segment + 3];
    part[size] = share == 0 ? x1 : share == 1 ? x2 : x1 + share * (x2 - x1);
    part[size + 1] = share == 0 ? y1 : share == 1 ? y2 : y1 + share * (y2 - y1);
    return size + 2;
  }
}
