package io.tantu.geometry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The lines of a square grid with the vertices that lie on them; those that differ by less than the
 * tolerance are one. Not for use by several threads.
 */
final class SeamGrid {

  /** Metres. Overlays place a cut within nanometres of the grid line. */
  static final double TOLERANCE = 1e-6;

  private final double side;

  /** Ordinates of the vertices on each grid line, ascending; lines by axis and number. */
  private final Map<Long, TreeMap<Double, Double>> lines = new HashMap<>();

  /**
   * @param side of the squares, whose lines are the multiples of it
   */
  SeamGrid(double side) {
    this.side = side;
  }

  boolean meetsLine(Envelope box) {
    return onLine(box.getMinX())
        || onLine(box.getMaxX())
        || onLine(box.getMinY())
        || onLine(box.getMaxY());
  }

  private boolean onLine(double ordinate) {
    return Math.abs(ordinate - Math.rint(ordinate / side) * side) <= TOLERANCE;
  }

  /** The vertex, moved onto the grid line that it lies beside, and noted where it is on one. */
  Coordinate taken(Coordinate at) {
    Coordinate moved = new Coordinate(onto(at.x), onto(at.y));
    if (isLine(moved.x)) {
      mark(line(0, moved.x), moved.y);
    }
    if (isLine(moved.y)) {
      mark(line(1, moved.y), moved.x);
    }
    return moved;
  }

  private double onto(double ordinate) {
    double line = Math.rint(ordinate / side) * side;
    return Math.abs(ordinate - line) <= TOLERANCE ? line : ordinate;
  }

  private boolean isLine(double ordinate) {
    return Math.rint(ordinate / side) * side == ordinate;
  }

  boolean isOnLine(Coordinate at) {
    return isLine(at.x) || isLine(at.y);
  }

  private long line(int axis, double ordinate) {
    return 2 * Math.round(ordinate / side) + axis;
  }

  /** Ordinates that differ by less than the tolerance become one. */
  private void mark(long line, double ordinate) {
    TreeMap<Double, Double> marks = lines.computeIfAbsent(line, any -> new TreeMap<>());
    if (!marks.containsKey(ordinate)) {
      Map.Entry<Double, Double> below = marks.floorEntry(ordinate);
      Map.Entry<Double, Double> above = marks.ceilingEntry(ordinate);
      double same = ordinate;
      if (!isLine(ordinate)) {
        if (below != null && ordinate - below.getValue() <= TOLERANCE) {
          same = below.getValue();
        } else if (above != null && above.getValue() - ordinate <= TOLERANCE) {
          same = above.getValue();
        }
      }
      marks.put(ordinate, same);
    }
  }

  /** The one vertex that it became with those beside it. */
  Coordinate same(Coordinate at) {
    double y = isLine(at.x) ? lines.get(line(0, at.x)).getOrDefault(at.y, at.y) : at.y;
    double x = isLine(at.y) ? lines.get(line(1, at.y)).getOrDefault(at.x, at.x) : at.x;
    return new Coordinate(x, y);
  }

  /** Adds the noted vertices between the ends of an edge along a grid line. */
  void between(Coordinate from, Coordinate to, List<Coordinate> vertices) {
    boolean upright = from.x == to.x && isLine(from.x);
    if (!upright && !(from.y == to.y && isLine(from.y))) {
      return;
    }
    TreeMap<Double, Double> marks = lines.get(upright ? line(0, from.x) : line(1, from.y));
    double start = upright ? from.y : from.x;
    double end = upright ? to.y : to.x;
    Map<Double, Double> passed =
        start < end
            ? marks.subMap(start, false, end, false)
            : marks.descendingMap().subMap(start, false, end, false);
    for (double ordinate : passed.values()) {
      Coordinate last = vertices.get(vertices.size() - 1);
      Coordinate next =
          upright ? new Coordinate(from.x, ordinate) : new Coordinate(ordinate, from.y);
      if (!next.equals2D(last) && !next.equals2D(to)) {
        vertices.add(next);
      }
    }
  }

  boolean alongLine(Coordinate from, Coordinate to) {
    return from.x == to.x && isLine(from.x) || from.y == to.y && isLine(from.y);
  }
}
