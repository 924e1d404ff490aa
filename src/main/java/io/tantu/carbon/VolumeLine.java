package io.tantu.carbon;

/**
 * Tonnes of carbon per hectare as a function of volume: a straight piece over each half-open class
 * (low, high] of m³/ha. Every method is such a function.
 *
 * @param upTo upper ends of the classes, ascending, the last infinite; a class may be empty
 * @param slope t C per m³ in each class
 * @param intercept t C/ha in each class
 */
@SuppressWarnings("ArrayRecordComponent")
record VolumeLine(double[] upTo, double[] slope, double[] intercept) {

  /** One piece through 0. */
  static VolumeLine proportional(double slope) {
    return new VolumeLine(
        new double[] {Double.POSITIVE_INFINITY}, new double[] {slope}, new double[] {0});
  }

  /** The same at every volume. */
  static VolumeLine constant(double intercept) {
    return new VolumeLine(
        new double[] {Double.POSITIVE_INFINITY}, new double[] {0}, new double[] {intercept});
  }

  double at(double volumeM3PerHa) {
    int piece = 0;
    while (volumeM3PerHa > upTo[piece]) {
      piece++;
    }
    return intercept[piece] + slope[piece] * volumeM3PerHa;
  }

  /** These pieces over the classes of another line of the same method and group. */
  VolumeLine over(VolumeLine classes) {
    return new VolumeLine(classes.upTo, slope, intercept);
  }

  int pieces() {
    return upTo.length;
  }
}
