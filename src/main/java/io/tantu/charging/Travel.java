package io.tantu.charging;

import java.util.Arrays;
import java.util.List;

/** How people get from their demand points to a station. */
public interface Travel {

  /**
   * From each demand point to the place, metres; infinite where that is farther than the point's
   * bound, where the bound is below 0, and where there is no way.
   *
   * @param farthest by demand point
   */
  double[] metresTo(Position place, double[] farthest);

  /** From each demand point to the nearest of the places, in the same terms. */
  double[] metresToNearest(List<Position> places, double[] farthest);

  /** No bounds. */
  static double[] unbounded(int demands) {
    double[] unbounded = new double[demands];
    Arrays.fill(unbounded, Double.POSITIVE_INFINITY);
    return unbounded;
  }
}
