package io.tantu.carbon;

import java.util.Arrays;

/**
 * The stands of one parameter group in one zone, ordered by volume, with running sums: what they
 * hold by any {@link VolumeLine} takes a search for each class instead of a visit to each stand.
 */
final class VolumeProfile {

  private final double[] volumes;
  private final double[] hectares;
  private final double[] cubicMetres;

  /**
   * @param volumes m³/ha of each stand
   * @param areas hectares of each stand, in the same order
   */
  VolumeProfile(double[] volumes, double[] areas) {
    int n = volumes.length;
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(volumes[a], volumes[b]));
    this.volumes = new double[n];
    this.hectares = new double[n + 1];
    this.cubicMetres = new double[n + 1];
    for (int i = 0; i < n; i++) {
      double volume = volumes[order[i]];
      double area = areas[order[i]];
      this.volumes[i] = volume;
      hectares[i + 1] = hectares[i] + area;
      cubicMetres[i + 1] = cubicMetres[i] + area * volume;
    }
  }

  /**
   * Tonnes of carbon of all stands.
   *
   * @param volumeFactor what every stand's volume is multiplied with before the line is asked
   */
  double tonnes(VolumeLine line, double volumeFactor) {
    double tonnes = 0;
    int from = 0;
    for (int piece = 0; piece < line.pieces() && from < volumes.length; piece++) {
      int to = upTo(line.upTo()[piece] / volumeFactor, from);
      tonnes +=
          line.slope()[piece] * volumeFactor * (cubicMetres[to] - cubicMetres[from])
              + line.intercept()[piece] * (hectares[to] - hectares[from]);
      from = to;
    }
    return tonnes;
  }

  /** Tonnes of carbon per unit of the volume factor at 1, jumps between classes left out. */
  double slope(VolumeLine line) {
    VolumeLine rising = new VolumeLine(line.upTo(), line.slope(), new double[line.pieces()]);
    return tonnes(rising, 1);
  }

  /** The number of stands with no more than the volume. */
  private int upTo(double volume, int from) {
    int low = from;
    int high = volumes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (volumes[middle] <= volume) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
