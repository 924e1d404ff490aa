package io.tantu.charging;

/** Keeps the nearest ones of the slots that it is given, nearest first. For one thread. */
final class NearestSlots {

  private final int[] slots;
  private final double[] squared;
  private int size;

  NearestSlots(int count) {
    slots = new int[count];
    squared = new double[count];
  }

  /** Only what is nearer than this is worth adding. */
  double limit() {
    return size < slots.length ? Double.POSITIVE_INFINITY : squared[size - 1];
  }

  /** Puts the slot where it belongs; the farthest one gives way when there are enough. */
  void add(int slot, double squaredChord) {
    int at = size < slots.length ? size++ : size - 1;
    while (at > 0 && squared[at - 1] > squaredChord) {
      slots[at] = slots[at - 1];
      squared[at] = squared[at - 1];
      at--;
    }
    slots[at] = slot;
    squared[at] = squaredChord;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int nearest() {
    return slots[0];
  }

  double farthestSquaredChord() {
    return squared[size - 1];
  }
}
