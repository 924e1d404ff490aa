package io.tantu.tile;

import java.util.Arrays;

/** A growing list of ints. */
final class IntList {

  private int[] items;
  private int size;

  IntList() {
    this(32);
  }

  /**
   * @param room how many it takes before it has to grow, at least 1
   */
  IntList(int room) {
    items = new int[room];
  }

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = item;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
