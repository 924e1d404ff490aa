package io.tantu.charging;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * A k-d tree of points of the unit sphere, packed in arrays of numbers: the points of a leaf lie
 * side by side, each node has the box of its points. Slots are positions in the tree; {@link
 * #original} tells which point stands in one. Immutable and thread-safe.
 */
final class SphereTree {

  private static final int LEAF_SIZE = 8;
  private static final int AXES = 3;
  private static final int BOX = 2 * AXES;

  private final int[] order;
  private final double[] points;
  private final double[] boxes;
  private final int leaves;

  /**
   * @param coordinates x, y, z of each point, one after another
   */
  SphereTree(double[] coordinates) {
    int size = coordinates.length / AXES;
    order = new int[size];
    Arrays.setAll(order, i -> i);
    leaves = Integer.highestOneBit(Math.max(1, size / LEAF_SIZE));
    boxes = new double[2 * leaves * BOX];
    new Splitter(coordinates).split(1, 0, size);
    points = new double[coordinates.length];
    for (int slot = 0; slot < size; slot++) {
      System.arraycopy(coordinates, AXES * order[slot], points, AXES * slot, AXES);
    }
  }

  /** Index of the point in the slot, as it was given. */
  int original(int slot) {
    return order[slot];
  }

  /** Tells each slot whose squared chord to the place is at most the limit. */
  void within(double[] place, double squaredLimit, IntConsumer found) {
    within(1, 0, order.length, place, squaredLimit, found);
  }

  private void within(
      int node, int from, int to, double[] place, double squaredLimit, IntConsumer found) {
    if (toBox(node, place) > squaredLimit) {
      return;
    }
    if (node >= leaves) {
      for (int slot = from; slot < to; slot++) {
        if (toPoint(slot, place) <= squaredLimit) {
          found.accept(slot);
        }
      }
      return;
    }
    int middle = (from + to) >>> 1;
    within(2 * node, from, middle, place, squaredLimit, found);
    within(2 * node + 1, middle, to, place, squaredLimit, found);
  }

  /** The slots of the nearest points that pass, by chord; fewer where fewer pass. */
  NearestSlots nearest(double[] place, int count, IntPredicate passes) {
    NearestSlots nearest = new NearestSlots(Math.min(count, order.length));
    if (order.length > 0) {
      nearest(1, 0, order.length, place, passes, nearest);
    }
    return nearest;
  }

  private void nearest(
      int node, int from, int to, double[] place, IntPredicate passes, NearestSlots nearest) {
    if (node >= leaves) {
      for (int slot = from; slot < to; slot++) {
        double squared = toPoint(slot, place);
        if (squared < nearest.limit() && passes.test(slot)) {
          nearest.add(slot, squared);
        }
      }
      return;
    }
    int middle = (from + to) >>> 1;
    double left = toBox(2 * node, place);
    double right = toBox(2 * node + 1, place);
    boolean leftFirst = left <= right;
    if (leftFirst && left < nearest.limit()) {
      nearest(2 * node, from, middle, place, passes, nearest);
    }
    if (right < nearest.limit()) {
      nearest(2 * node + 1, middle, to, place, passes, nearest);
    }
    if (!leftFirst && left < nearest.limit()) {
      nearest(2 * node, from, middle, place, passes, nearest);
    }
  }

  private double toPoint(int slot, double[] place) {
    int at = AXES * slot;
    double x = points[at] - place[0];
    double y = points[at + 1] - place[1];
    double z = points[at + 2] - place[2];
    return x * x + y * y + z * z;
  }

  private double toBox(int node, double[] place) {
    double sum = 0;
    int at = node * BOX;
    for (int axis = 0; axis < AXES; axis++, at += 2) {
      double away = Math.max(0, Math.max(boxes[at] - place[axis], place[axis] - boxes[at + 1]));
      sum += away * away;
    }
    return sum;
  }

  /** Halves the points across the longest side of their box, down to the leaves. */
  private final class Splitter {

    private final double[] coordinates;

    Splitter(double[] coordinates) {
      this.coordinates = coordinates;
    }

    void split(int node, int from, int to) {
      int axis = box(node, from, to);
      if (node < leaves) {
        int middle = (from + to) >>> 1;
        select(from, to - 1, middle, axis);
        split(2 * node, from, middle);
        split(2 * node + 1, middle, to);
      }
    }

    /** Keeps the node's box; the axis of its longest side. */
    private int box(int node, int from, int to) {
      int longest = 0;
      double length = -1;
      for (int axis = 0; axis < AXES; axis++) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
          min = Math.min(min, value(i, axis));
          max = Math.max(max, value(i, axis));
        }
        boxes[node * BOX + 2 * axis] = min;
        boxes[node * BOX + 2 * axis + 1] = max;
        if (max - min > length) {
          length = max - min;
          longest = axis;
        }
      }
      return longest;
    }

    /** Hoare's quickselect: none before the wanted place is greater, none after it is less. */
    private void select(int first, int last, int wanted, int axis) {
      int low = first;
      int high = last;
      while (low < high) {
        double pivot = value((low + high) >>> 1, axis);
        int i = low;
        int j = high;
        while (i <= j) {
          while (value(i, axis) < pivot) {
            i++;
          }
          while (value(j, axis) > pivot) {
            j--;
          }
          if (i <= j) {
            swap(i++, j--);
          }
        }
        if (wanted <= j) {
          high = j;
        } else if (wanted >= i) {
          low = i;
        } else {
          return;
        }
      }
    }

    private double value(int i, int axis) {
      return coordinates[AXES * order[i] + axis];
    }

    private void swap(int i, int j) {
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
