package io.tantu.illustration;

/**
 * Value noise: a smooth random surface over the plane, the same for the same name. Immutable and
 * thread-safe.
 */
final class SmoothNoise {

  private final long salt;
  private final double scaleMetres;

  SmoothNoise(String name, double scaleMetres) {
    this.salt = Chance.of(name).nextLong();
    this.scaleMetres = scaleMetres;
  }

  /** The surface at a point in projected metres, 0 to 1: two octaves, the finer at half weight. */
  double at(double x, double y) {
    return (octave(x / scaleMetres, y / scaleMetres)
            + 0.5 * octave(2.3 * x / scaleMetres + 17, 2.3 * y / scaleMetres - 5))
        / 1.5;
  }

  private double octave(double x, double y) {
    long column = (long) Math.floor(x);
    long row = (long) Math.floor(y);
    double right = smooth(x - column);
    double up = smooth(y - row);
    double low = mix(corner(column, row), corner(column + 1, row), right);
    double high = mix(corner(column, row + 1), corner(column + 1, row + 1), right);
    return mix(low, high, up);
  }

  private double corner(long column, long row) {
    return unit(scramble(salt ^ scramble(column * 0x9E3779B97F4A7C15L + row)));
  }

  /** A number in 0 to 1 from the upper 53 bits. */
  static double unit(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  static long scramble(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
