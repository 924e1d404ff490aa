package io.tantu.geodesy;

/**
 * The transverse Mercator projection of the CGCS2000 ellipsoid onto the unit sphere's rectifying
 * plane: Krüger's series in the third flattening n to the sixth order, as given by C. F. F. Karney,
 * "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011), eqs. 7–36.
 * Within 3,900 km of the central meridian the error is below 5 nm. Angles are radians, lengths are
 * metres at scale 1 with the origin on the equator. Stateless.
 */
final class KruegerSeries {

  private static final double N = Cgcs2000.F / (2 - Cgcs2000.F);
  private static final double E = Math.sqrt(Cgcs2000.F * (2 - Cgcs2000.F));
  private static final double ONE_MINUS_E2 = (1 - Cgcs2000.F) * (1 - Cgcs2000.F);

  /** The rectifying radius, eq. 14. */
  private static final double RADIUS =
      Cgcs2000.A / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64 + Math.pow(N, 6) / 256);

  /** Eq. 35. */
  private static final double[] ALPHA = {
    series(1, 1. / 2, -2. / 3, 5. / 16, 41. / 180, -127. / 288, 7891. / 37800),
    series(2, 13. / 48, -3. / 5, 557. / 1440, 281. / 630, -1983433. / 1935360),
    series(3, 61. / 240, -103. / 140, 15061. / 26880, 167603. / 181440),
    series(4, 49561. / 161280, -179. / 168, 6601661. / 7257600),
    series(5, 34729. / 80640, -3418889. / 1995840),
    series(6, 212378941. / 319334400)
  };

  /** Eq. 36. */
  private static final double[] BETA = {
    series(1, 1. / 2, -2. / 3, 37. / 96, -1. / 360, -81. / 512, 96199. / 604800),
    series(2, 1. / 48, 1. / 15, -437. / 1440, 46. / 105, -1118711. / 3870720),
    series(3, 17. / 480, -37. / 840, -209. / 4480, 5569. / 90720),
    series(4, 4397. / 161280, -11. / 504, -830251. / 7257600),
    series(5, 4583. / 161280, -108847. / 3991680),
    series(6, 20648693. / 638668800)
  };

  private KruegerSeries() {}

  /** Longitude from the central meridian and latitude to east and north, written into the array. */
  static void forward(double lambda, double phi, double[] eastNorth) {
    double tau = Math.tan(phi);
    double conformal = conformalTangent(tau);
    double cosLambda = Math.cos(lambda);
    double xi = Math.atan2(conformal, cosLambda);
    double eta = asinh(Math.sin(lambda) / Math.hypot(conformal, cosLambda));
    double north = xi;
    double east = eta;
    for (int j = ALPHA.length; j >= 1; j--) {
      double angle = 2 * j * xi;
      double depth = 2 * j * eta;
      north += ALPHA[j - 1] * Math.sin(angle) * Math.cosh(depth);
      east += ALPHA[j - 1] * Math.cos(angle) * Math.sinh(depth);
    }
    eastNorth[0] = RADIUS * east;
    eastNorth[1] = RADIUS * north;
  }

  /** East and north to longitude from the central meridian and latitude, written into the array. */
  static void inverse(double east, double north, double[] lambdaPhi) {
    double xi = north / RADIUS;
    double eta = east / RADIUS;
    double sphericalXi = xi;
    double sphericalEta = eta;
    for (int j = BETA.length; j >= 1; j--) {
      double angle = 2 * j * xi;
      double depth = 2 * j * eta;
      sphericalXi -= BETA[j - 1] * Math.sin(angle) * Math.cosh(depth);
      sphericalEta -= BETA[j - 1] * Math.cos(angle) * Math.sinh(depth);
    }
    double sinhEta = Math.sinh(sphericalEta);
    double cosXi = Math.cos(sphericalXi);
    lambdaPhi[0] = Math.atan2(sinhEta, cosXi);
    lambdaPhi[1] = Math.atan(geographicTangent(Math.sin(sphericalXi) / Math.hypot(sinhEta, cosXi)));
  }

  /** Tangent of the conformal latitude from the tangent of the geographic one, eqs. 7–9. */
  private static double conformalTangent(double tau) {
    double secant = Math.hypot(1, tau);
    double sigma = Math.sinh(E * atanh(E * tau / secant));
    return tau * Math.hypot(1, sigma) - sigma * secant;
  }

  /**
   * The way back by Newton's method, eqs. 19–21: two steps reach the last digit, a third is safe.
   */
  private static double geographicTangent(double conformal) {
    double tau = conformal / ONE_MINUS_E2;
    for (int step = 0; step < 3; step++) {
      double seen = conformalTangent(tau);
      tau +=
          (conformal - seen)
              / Math.hypot(1, seen)
              * (1 + ONE_MINUS_E2 * tau * tau)
              / (ONE_MINUS_E2 * Math.hypot(1, tau));
    }
    return tau;
  }

  private static double series(int firstPower, double... coefficients) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * N + coefficients[i];
    }
    return sum * Math.pow(N, firstPower);
  }

  private static double asinh(double x) {
    double magnitude = Math.abs(x);
    double value = Math.log1p(magnitude + magnitude * magnitude / (1 + Math.hypot(1, magnitude)));
    return Math.copySign(value, x);
  }

  private static double atanh(double x) {
    return 0.5 * Math.log1p(2 * x / (1 - x));
  }
}
