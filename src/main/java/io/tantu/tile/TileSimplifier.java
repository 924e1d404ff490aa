package io.tantu.tile;

import java.util.Arrays;

/**
 * Leaves out points that nobody would see: those whose triangle with their neighbours is smaller
 * than a sixteenth of a pixel (after Visvalingam and Whyatt, The Cartographic Journal 30, 1993).
 *
 * <p>Points go in rounds, in each round those whose triangle is smaller than both neighbours'. So a
 * point's fate depends on the points around it only, not on where a ring starts or which way it
 * runs, and two parcels keep the same shared boundary. Points near enough to the tile's edge to be
 * in a neighbouring tile as well stay, with the points next to them, so that tiles fit together.
 */
final class TileSimplifier {

  /** Square tile units; a pixel of a 256-pixel tile has 256. */
  static final double SMALLEST_TRIANGLE = 16;

  /** A ring this small is left to be judged by its area. */
  private static final int SMALLEST_RING_POINTS = 4;

  /** Ends the work on a spiral that would give up one point a round. */
  private static final int MOST_ROUNDS = 64;

  private final boolean closed;
  private final boolean cut;
  private double[] xy;
  private int count;

  private TileSimplifier(double[] xy, boolean closed, boolean cut) {
    this.closed = closed;
    this.cut = cut;
    this.xy = xy.clone();
    this.count = xy.length / 2;
  }

  /** The ring without the points that are not seen; the first point is not repeated at the end. */
  static double[] ring(double[] xy) {
    return new TileSimplifier(xy, true, true).simplified();
  }

  /** The same for a ring that no tile has cut yet, so that no tile's edge keeps its points. */
  static double[] wholeRing(double[] xy) {
    return new TileSimplifier(xy, true, false).simplified();
  }

  /** The line without the points that are not seen; its ends stay. */
  static double[] line(double[] xy) {
    return new TileSimplifier(xy, false, true).simplified();
  }

  private double[] simplified() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (!dropLeast()) {
        break;
      }
    }
    return Arrays.copyOf(xy, 2 * count);
  }

  /** One round; whether a point went. */
  private boolean dropLeast() {
    double[] areas = new double[count];
    for (int i = 0; i < count; i++) {
      areas[i] = area(i);
    }
    int kept = 0;
    double[] next = new double[2 * count];
    for (int i = 0; i < count; i++) {
      boolean goes =
          areas[i] < SMALLEST_TRIANGLE && less(areas, i, before(i)) && less(areas, i, after(i));
      if (!goes) {
        next[2 * kept] = xy[2 * i];
        next[2 * kept + 1] = xy[2 * i + 1];
        kept++;
      }
    }
    if (kept == count || closed && kept < SMALLEST_RING_POINTS) {
      return false;
    }
    xy = next;
    count = kept;
    return true;
  }

  private int before(int i) {
    return i == 0 ? count - 1 : i - 1;
  }

  private int after(int i) {
    return i == count - 1 ? 0 : i + 1;
  }

  /** Area of the triangle at a point; infinite where the point must stay. */
  private double area(int i) {
    boolean end = !closed && (i == 0 || i == count - 1);
    int before = before(i);
    int after = after(i);
    if (end || count < 3 || cut && !(alone(before) && alone(i) && alone(after))) {
      return Double.POSITIVE_INFINITY;
    }
    double x1 = xy[2 * i] - xy[2 * before];
    double y1 = xy[2 * i + 1] - xy[2 * before + 1];
    double x2 = xy[2 * i] - xy[2 * after];
    double y2 = xy[2 * i + 1] - xy[2 * after + 1];
    return Math.abs(x1 * y2 - x2 * y1) / 2;
  }

  private boolean alone(int i) {
    return TileBox.holdsAlone(xy[2 * i], xy[2 * i + 1]);
  }

  /** Equal triangles are told apart by their point, so that the order of points does not matter. */
  private boolean less(double[] areas, int i, int j) {
    if (areas[i] != areas[j]) {
      return areas[i] < areas[j];
    }
    if (xy[2 * i] != xy[2 * j]) {
      return xy[2 * i] < xy[2 * j];
    }
    return xy[2 * i + 1] < xy[2 * j + 1];
  }
}
