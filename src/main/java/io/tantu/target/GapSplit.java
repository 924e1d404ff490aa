package io.tantu.target;

import io.tantu.measure.LargestRemainder;
import java.util.Arrays;
import java.util.List;

/** Shares a gap out on a grid of millionths of the unit, so that the shares sum to it exactly. */
final class GapSplit {

  private static final double GRID = 1e6;

  private GapSplit() {}

  /** The value on the grid. */
  static double onGrid(double value) {
    return Math.round(value * GRID) / GRID;
  }

  /**
   * The counties' shares in their order; nothing when no county has a weight.
   *
   * @param missing 0 or more, in the target's unit
   */
  static List<Double> shares(double missing, List<CountyFigure> counties) {
    double[] weights = counties.stream().mapToDouble(CountyFigure::weight).toArray();
    if (Arrays.stream(weights).sum() == 0) {
      return List.of();
    }
    long[] parts = LargestRemainder.parts(Math.round(missing * GRID), weights);
    return Arrays.stream(parts).mapToObj(part -> part / GRID).toList();
  }
}
