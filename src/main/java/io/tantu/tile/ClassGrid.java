package io.tantu.tile;

/**
 * Classes of ground in square cells of one pixel of a 256-pixel tile of a zoom; 0 is none. Cells
 * are counted from the world's upper left corner, x to the right, y down. Immutable once filled.
 *
 * @param classes row after row
 */
record ClassGrid(WorldUnits zoom, int left, int top, int width, int height, short[] classes) {

  /** Tile units along a cell's side. */
  static final int CELL = 16;

  /** Cells along a tile's side. */
  static final int TILE_CELLS = 256;

  /** The class at a cell; none outside. */
  short at(int x, int y) {
    int column = x - left;
    int row = y - top;
    return column < 0 || row < 0 || column >= width || row >= height
        ? 0
        : classes[row * width + column];
  }

  /**
   * The same ground at the zoom above. Four cells become one, of the class that most of them have;
   * of equally frequent ones rather any than none, then that of the northern, then western cell.
   */
  ClassGrid coarser() {
    int newLeft = Math.floorDiv(left, 2);
    int newTop = Math.floorDiv(top, 2);
    int newWidth = Math.floorDiv(left + width - 1, 2) - newLeft + 1;
    int newHeight = Math.floorDiv(top + height - 1, 2) - newTop + 1;
    short[] merged = new short[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        merged[y * newWidth + x] = mostFrequent(2 * (newLeft + x), 2 * (newTop + y));
      }
    }
    return new ClassGrid(zoom.coarser(), newLeft, newTop, newWidth, newHeight, merged);
  }

  private short mostFrequent(int x, int y) {
    short[] four = {at(x, y), at(x + 1, y), at(x, y + 1), at(x + 1, y + 1)};
    short best = 0;
    int most = 0;
    for (short one : four) {
      int weight = 0;
      for (short other : four) {
        weight += one == other ? 2 : 0;
      }
      weight += one == 0 ? 0 : 1;
      if (weight > most) {
        most = weight;
        best = one;
      }
    }
    return best;
  }

  long weight() {
    return 2L * classes.length + 64;
  }
}
