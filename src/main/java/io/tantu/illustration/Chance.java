package io.tantu.illustration;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A repeatable stream of choices. Each part of the illustration has its own stream, named after it,
 * so that a change to one part leaves the others as they were. Not thread-safe.
 */
final class Chance {

  /** The seed of the whole illustration: the month of the plan. */
  static final long SEED = 20230801L;

  private final SplittableRandom random;

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  static Chance of(String part) {
    return new Chance(new SplittableRandom(SEED * 31 + part.hashCode()));
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  int between(int low, int highInclusive) {
    return random.nextInt(low, highInclusive + 1);
  }

  /** About normal, mean 0 and standard deviation 1: the sum of twelve uniform draws. */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  long nextLong() {
    return random.nextLong();
  }
}
