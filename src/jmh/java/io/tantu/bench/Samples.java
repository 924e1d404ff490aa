package io.tantu.bench;

import java.util.Arrays;
import java.util.Collection;

/** What repeating the same work gave. Immutable. */
final class Samples {

  private final double[] ascending;

  Samples(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    ascending = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /** What each gives for one of so many that were worked on together. */
  Samples dividedBy(long many) {
    return new Samples(Arrays.stream(ascending).map(value -> value / many).boxed().toList());
  }

  double median() {
    int middle = ascending.length / 2;
    return ascending.length % 2 == 1
        ? ascending[middle]
        : (ascending[middle - 1] + ascending[middle]) / 2;
  }

  /** What so great a part of them stays within. */
  double at(double part) {
    return ascending[(int) Math.min(ascending.length - 1, Math.floor(part * ascending.length))];
  }

  double least() {
    return ascending[0];
  }

  double greatest() {
    return ascending[ascending.length - 1];
  }

  int count() {
    return ascending.length;
  }

  @Override
  public String toString() {
    return Arrays.toString(ascending);
  }
}
