package io.tantu.geometry;

/**
 * Edges with a count each, where an edge and its reverse cancel out: what is left of the outlines
 * of polygons is the outline of their sum. Cancelled edges leave the table, so that it stays as
 * small as the front of what has not met its neighbour yet. Not thread-safe.
 */
final class EdgeBalance {

  /** Takes an edge from its lower to its higher end; where y is equal, from left to right. */
  @FunctionalInterface
  interface Visitor {
    void edge(double x1, double y1, double x2, double y2, int count);
  }

  private static final int ORDINATES = 4;

  private double[] ends = new double[ORDINATES * 1024];
  private int[] counts = new int[1024];
  private int size;

  int size() {
    return size;
  }

  /** Adds the edge so many times; upward edges count as given, downward ones with minus. */
  void add(double x1, double y1, double x2, double y2, int count) {
    if (y1 < y2 || (y1 == y2 && x1 < x2)) {
      // Adding 0.0 makes one zero of both.
      addUpward(x1 + 0.0, y1 + 0.0, x2 + 0.0, y2 + 0.0, count);
    } else if (y1 != y2 || x1 != x2) {
      addUpward(x2 + 0.0, y2 + 0.0, x1 + 0.0, y1 + 0.0, -count);
    }
  }

  void addAll(EdgeBalance other) {
    other.forEach(this::addUpward);
  }

  void forEach(Visitor visitor) {
    for (int slot = 0; slot < counts.length; slot++) {
      if (counts[slot] != 0) {
        int at = slot * ORDINATES;
        visitor.edge(ends[at], ends[at + 1], ends[at + 2], ends[at + 3], counts[slot]);
      }
    }
  }

  private void addUpward(double x1, double y1, double x2, double y2, int count) {
    int slot = home(x1, y1, x2, y2);
    while (counts[slot] != 0 && !holds(slot, x1, y1, x2, y2)) {
      slot = next(slot);
    }
    if (counts[slot] == 0) {
      put(slot, x1, y1, x2, y2, count);
    } else {
      counts[slot] += count;
      if (counts[slot] == 0) {
        size--;
        closeGap(slot);
      }
    }
  }

  private void put(int slot, double x1, double y1, double x2, double y2, int count) {
    int at = slot * ORDINATES;
    ends[at] = x1;
    ends[at + 1] = y1;
    ends[at + 2] = x2;
    ends[at + 3] = y2;
    counts[slot] = count;
    size++;
    if (size > counts.length / 2) {
      grow();
    }
  }

  /** Moves back what lies after a freed slot and would no longer be found behind it. */
  private void closeGap(int freed) {
    int gap = freed;
    for (int slot = next(gap); counts[slot] != 0; slot = next(slot)) {
      int at = slot * ORDINATES;
      int home = home(ends[at], ends[at + 1], ends[at + 2], ends[at + 3]);
      if (distance(home, slot) >= distance(gap, slot)) {
        System.arraycopy(ends, at, ends, gap * ORDINATES, ORDINATES);
        counts[gap] = counts[slot];
        counts[slot] = 0;
        gap = slot;
      }
    }
  }

  private void grow() {
    EdgeBalance larger = new EdgeBalance();
    larger.ends = new double[ends.length * 2];
    larger.counts = new int[counts.length * 2];
    larger.addAll(this);
    ends = larger.ends;
    counts = larger.counts;
  }

  private boolean holds(int slot, double x1, double y1, double x2, double y2) {
    int at = slot * ORDINATES;
    return ends[at] == x1 && ends[at + 1] == y1 && ends[at + 2] == x2 && ends[at + 3] == y2;
  }

  private int home(double x1, double y1, double x2, double y2) {
    long hash = Double.doubleToRawLongBits(x1);
    hash = hash * 0x9E3779B97F4A7C15L + Double.doubleToRawLongBits(y1);
    hash = hash * 0x9E3779B97F4A7C15L + Double.doubleToRawLongBits(x2);
    hash = hash * 0x9E3779B97F4A7C15L + Double.doubleToRawLongBits(y2);
    hash *= 0x9E3779B97F4A7C15L;
    return (int) ((hash ^ (hash >>> 32)) >>> 7) & (counts.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (counts.length - 1);
  }

  private int distance(int from, int to) {
    return (to - from) & (counts.length - 1);
  }
}
