package io.tantu.tile;

/**
 * Outlines of the regions of equal class in a window of cells. Cells belong together over a common
 * side, not over a corner alone. A region's first outline is its outer one and runs clockwise on
 * the screen, the others are its holes and run the other way; none crosses or touches itself.
 */
final class CellRegions {

  private static final int[] STEP_X = {1, 0, -1, 0};
  private static final int[] STEP_Y = {0, 1, 0, -1};

  /** Cell ahead to the left of a corner, by heading: east, south, west, north. */
  private static final int[] LEFT_X = {0, 0, -1, -1};

  private static final int[] LEFT_Y = {-1, 0, 0, -1};

  private final int stride;
  private final short[] classes;
  private final int[] regions;
  private final boolean[] traced;

  /** Takes what is drawn: class, number of the region, corners in cells as x and y. */
  interface Outlines {
    void outline(short colour, int region, int[] corners);
  }

  /**
   * @param classes cells with an empty one all around; 0 is empty
   * @param stride cells in a row
   */
  CellRegions(short[] classes, int stride) {
    this.classes = classes;
    this.stride = stride;
    this.regions = new int[classes.length];
    this.traced = new boolean[classes.length];
    label();
  }

  private void label() {
    int[] stack = new int[classes.length];
    int region = 0;
    for (int start = 0; start < classes.length; start++) {
      if (classes[start] == 0 || regions[start] != 0) {
        continue;
      }
      regions[start] = ++region;
      int size = 0;
      stack[size++] = start;
      while (size > 0) {
        int cell = stack[--size];
        for (int next : new int[] {cell - stride, cell - 1, cell + 1, cell + stride}) {
          if (classes[next] == classes[cell] && regions[next] == 0) {
            regions[next] = region;
            stack[size++] = next;
          }
        }
      }
    }
  }

  /**
   * Hands out all outlines, by the order of their regions' northern-most, then western-most cell.
   */
  void trace(Outlines outlines) {
    for (int cell = stride; cell < classes.length; cell++) {
      if (classes[cell] != 0 && regions[cell - stride] != regions[cell] && !traced[cell]) {
        outlines.outline(classes[cell], regions[cell], outline(cell));
      }
    }
  }

  private int[] outline(int start) {
    int region = regions[start];
    IntList corners = new IntList(8);
    int startX = start % stride;
    int startY = start / stride;
    int x = startX;
    int y = startY;
    int heading = 0;
    do {
      if (heading == 0) {
        traced[y * stride + x] = true;
      }
      x += STEP_X[heading];
      y += STEP_Y[heading];
      int turned = turn(x, y, heading, region);
      if (turned != heading) {
        corners.add(x);
        corners.add(y);
        heading = turned;
      }
    } while (x != startX || y != startY || heading != 0);
    return corners.toArray();
  }

  /** To the left where the region goes on there, else ahead, else to the right. */
  private int turn(int x, int y, int heading, int region) {
    if (regionAt(x + LEFT_X[heading], y + LEFT_Y[heading]) == region) {
      return (heading + 3) & 3;
    }
    int right = (heading + 1) & 3;
    return regionAt(x + LEFT_X[right], y + LEFT_Y[right]) == region ? heading : right;
  }

  private int regionAt(int x, int y) {
    return regions[y * stride + x];
  }

  /** How many corners all outlines have together. */
  static int corners(short[] classes, int stride) {
    int corners = 0;
    for (int cell = stride + 1; cell < classes.length - stride - 1; cell++) {
      if (classes[cell] != 0) {
        corners += corners(classes, cell, -1, -stride) + corners(classes, cell, 1, -stride);
        corners += corners(classes, cell, -1, stride) + corners(classes, cell, 1, stride);
      }
    }
    return corners;
  }

  private static int corners(short[] classes, int cell, int sideways, int updown) {
    boolean beside = classes[cell + sideways] == classes[cell];
    boolean above = classes[cell + updown] == classes[cell];
    boolean across = classes[cell + sideways + updown] == classes[cell];
    return beside == above && !(beside && across) ? 1 : 0;
  }
}
