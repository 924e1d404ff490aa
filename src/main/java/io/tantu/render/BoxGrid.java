package io.tantu.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes that can be asked whether one of them meets another. For one thread. */
final class BoxGrid {

  private final double cell;
  private final Map<Long, List<Rectangle2D>> cells = new HashMap<>();

  /**
   * @param cell edge of a cell, about as long as a box
   */
  BoxGrid(double cell) {
    this.cell = cell;
  }

  void add(Rectangle2D box) {
    for (long row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
      for (long col = cell(box.getMinX()); col <= cell(box.getMaxX()); col++) {
        cells.computeIfAbsent(key(row, col), none -> new ArrayList<>()).add(box);
      }
    }
  }

  boolean meets(Rectangle2D box) {
    for (long row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
      for (long col = cell(box.getMinX()); col <= cell(box.getMaxX()); col++) {
        if (cells.getOrDefault(key(row, col), List.of()).stream().anyMatch(box::intersects)) {
          return true;
        }
      }
    }
    return false;
  }

  private long cell(double ordinate) {
    return (long) Math.floor(ordinate / cell);
  }

  private static long key(long row, long col) {
    return row << 32 ^ col & 0xFFFFFFFFL;
  }
}
