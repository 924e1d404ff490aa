package io.tantu.geodesy;

/**
 * The CGCS2000 ellipsoid. The rounded constants are those the area rule prescribes; the defining
 * pair a, f is what everything else here is derived from.
 */
final class Cgcs2000 {

  /** Semi-major axis, metres. */
  static final double A = 6_378_137.0;

  /** Flattening. */
  static final double F = 1 / 298.257222101;

  /** Semi-minor axis, metres, as the area rule rounds it. */
  static final double B = 6_356_752.31414036;

  /** First eccentricity squared, as the area rule rounds it. */
  static final double E2 = 0.00669438002290;

  /** Second eccentricity squared, as the area rule rounds it. */
  static final double SECOND_E2 = 0.00673949677548;

  /** Polar radius of curvature, metres, as the area rule rounds it. */
  static final double C = 6_399_593.62586;

  private Cgcs2000() {}
}
