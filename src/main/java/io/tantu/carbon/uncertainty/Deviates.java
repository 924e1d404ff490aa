package io.tantu.carbon.uncertainty;

import java.util.SplittableRandom;

/**
 * Standard normal deviates of one draw by the transform of Box and Muller (1958), with functions
 * that give the same digits on every machine. Not thread-safe.
 */
final class Deviates {

  private final SplittableRandom random;
  private double spare = Double.NaN;

  Deviates(long seed, int draw) {
    random = new SplittableRandom(new SplittableRandom(seed + draw).nextLong());
  }

  double next() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    double angle = 2 * Math.PI * random.nextDouble();
    spare = radius * StrictMath.sin(angle);
    return radius * StrictMath.cos(angle);
  }
}
