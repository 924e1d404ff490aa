package io.tantu.render;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which features' boxes may meet a box: a grid of cells, each with the features that reach into it.
 * Features that reach into many cells stand in a list of their own. Immutable and thread-safe.
 */
final class GridIndex {

  private static final int MOST_CELLS = 64;
  private static final int FEATURES_A_CELL = 4;
  private static final int LONGEST_SIDE = 1_000;

  private final int[] bounds;
  private final int side;
  private final int[] starts;
  private final int[] members;
  private final int[] large;

  /**
   * @param bounds least x, least y, greatest x, greatest y of each feature in turn, 0 to {@link
   *     Integer#MAX_VALUE}; empty ones have their least above their greatest
   */
  GridIndex(int[] bounds) {
    this.bounds = bounds;
    int features = bounds.length / 4;
    side =
        (int) Math.max(1, Math.min(LONGEST_SIDE, Math.sqrt(features / (double) FEATURES_A_CELL)));
    int[] counts = new int[side * side + 1];
    int[] wide = new int[features];
    int wideCount = 0;
    for (int i = 0; i < features; i++) {
      if (cells(i) > MOST_CELLS) {
        wide[wideCount++] = i;
      } else {
        count(i, counts);
      }
    }
    large = Arrays.copyOf(wide, wideCount);
    for (int cell = 0; cell < side * side; cell++) {
      counts[cell + 1] += counts[cell];
    }
    starts = counts;
    members = new int[starts[side * side]];
    int[] next = starts.clone();
    for (int i = 0; i < features; i++) {
      if (cells(i) <= MOST_CELLS) {
        put(i, next);
      }
    }
  }

  private int cell(int ordinate) {
    return (int) ((long) ordinate * side / (1L + Integer.MAX_VALUE));
  }

  private long cells(int i) {
    if (bounds[4 * i] > bounds[4 * i + 2]) {
      return 0;
    }
    return (1L + cell(bounds[4 * i + 2]) - cell(bounds[4 * i]))
        * (1L + cell(bounds[4 * i + 3]) - cell(bounds[4 * i + 1]));
  }

  private void count(int i, int[] counts) {
    for (int row = cell(bounds[4 * i + 1]); row <= cell(bounds[4 * i + 3]); row++) {
      for (int col = cell(bounds[4 * i]); col <= cell(bounds[4 * i + 2]); col++) {
        if (bounds[4 * i] <= bounds[4 * i + 2]) {
          counts[row * side + col + 1]++;
        }
      }
    }
  }

  private void put(int i, int[] next) {
    for (int row = cell(bounds[4 * i + 1]); row <= cell(bounds[4 * i + 3]); row++) {
      for (int col = cell(bounds[4 * i]); col <= cell(bounds[4 * i + 2]); col++) {
        if (bounds[4 * i] <= bounds[4 * i + 2]) {
          members[next[row * side + col]++] = i;
        }
      }
    }
  }

  /** The features whose boxes meet the box, in their order. */
  BitSet meeting(int minX, int minY, int maxX, int maxY) {
    BitSet found = new BitSet(bounds.length / 4);
    for (int i : large) {
      add(i, minX, minY, maxX, maxY, found);
    }
    for (int row = cell(minY); row <= cell(maxY); row++) {
      for (int col = cell(minX); col <= cell(maxX); col++) {
        for (int at = starts[row * side + col]; at < starts[row * side + col + 1]; at++) {
          add(members[at], minX, minY, maxX, maxY, found);
        }
      }
    }
    return found;
  }

  private void add(int i, int minX, int minY, int maxX, int maxY, BitSet found) {
    if (bounds[4 * i] <= maxX
        && bounds[4 * i + 1] <= maxY
        && bounds[4 * i + 2] >= minX
        && bounds[4 * i + 3] >= minY) {
      found.set(i);
    }
  }

  long heapBytes() {
    return 4L * (starts.length + members.length + large.length);
  }
}
