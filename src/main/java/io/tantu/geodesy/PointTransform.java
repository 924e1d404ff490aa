package io.tantu.geodesy;

/** Takes one point x, y to another and writes it into the first two places of {@code target}. */
@FunctionalInterface
interface PointTransform {
  void apply(double x, double y, double[] target);
}
