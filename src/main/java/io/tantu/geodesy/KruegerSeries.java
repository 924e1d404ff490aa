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
    double conformal = conformalTangent(Math.tan(phi));
    double cosLambda = Math.cos(lambda);
    double xi = Math.atan2(conformal, cosLambda);
    double eta = asinh(Math.sin(lambda) / Math.sqrt(conformal * conformal + cosLambda * cosLambda));
    addSeries(ALPHA, 1, xi, eta, eastNorth);
    eastNorth[0] *= RADIUS;
    eastNorth[1] *= RADIUS;
  }

  /** East and north to longitude from the central meridian and latitude, written into the array. */
  static void inverse(double east, double north, double[] lambdaPhi) {
    addSeries(BETA, -1, north / RADIUS, east / RADIUS, lambdaPhi);
    double sinhEta = Math.sinh(lambdaPhi[0]);
    double xi = lambdaPhi[1];
    double cosXi = Math.cos(xi);
    double conformal = Math.sin(xi) / Math.sqrt(sinhEta * sinhEta + cosXi * cosXi);
    lambdaPhi[0] = Math.atan2(sinhEta, cosXi);
    lambdaPhi[1] = Math.atan(geographicTangent(conformal));
  }

  /**
   * Writes ζ + sign · Σ cⱼ sin 2jζ of the complex ζ = ξ + iη as η, ξ: Clenshaw's summation, so that
   * one sine, cosine and exponential serve all six terms.
   */
  private static void addSeries(
      double[] coefficients, int sign, double xi, double eta, double[] etaXi) {
    double sin = Math.sin(2 * xi);
    double cos = Math.cos(2 * xi);
    double exp = Math.exp(2 * eta);
    double sinh = (exp - 1 / exp) / 2;
    double cosh = (exp + 1 / exp) / 2;
    double stepReal = 2 * cos * cosh;
    double stepImaginary = -2 * sin * sinh;
    double real = 0;
    double imaginary = 0;
    double realBefore = 0;
    double imaginaryBefore = 0;
    for (int j = coefficients.length - 1; j >= 0; j--) {
      double realNext = stepReal * real - stepImaginary * imaginary - realBefore + coefficients[j];
      double imaginaryNext = stepReal * imaginary + stepImaginary * real - imaginaryBefore;
      realBefore = real;
      imaginaryBefore = imaginary;
      real = realNext;
      imaginary = imaginaryNext;
    }
    double sinReal = sin * cosh;
    double sinImaginary = cos * sinh;
    etaXi[0] = eta + sign * (sinReal * imaginary + sinImaginary * real);
    etaXi[1] = xi + sign * (sinReal * real - sinImaginary * imaginary);
  }

  /** Tangent of the conformal latitude from the tangent of the geographic one, eqs. 7–9. */
  private static double conformalTangent(double tau) {
    double secant = Math.sqrt(1 + tau * tau);
    double sigma = sinhOfSmall(E * atanhOfSmall(E * tau / secant));
    return tau * Math.sqrt(1 + sigma * sigma) - sigma * secant;
  }

  /**
   * The way back by Newton's method, eqs. 19–21: two steps reach the last digit, a third is safe.
   */
  private static double geographicTangent(double conformal) {
    double tau = conformal / ONE_MINUS_E2;
    for (int step = 0; step < 3; step++) {
      double seen = conformalTangent(tau);
      double slope =
          ONE_MINUS_E2
              * Math.sqrt((1 + tau * tau) * (1 + seen * seen))
              / (1 + ONE_MINUS_E2 * tau * tau);
      tau += (conformal - seen) / slope;
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
    double square = magnitude * magnitude;
    return Math.copySign(Math.log1p(magnitude + square / (1 + Math.sqrt(1 + square))), x);
  }

  /** For |x| ≤ e = 0.082, where the next term is below 10⁻¹⁷. */
  private static double atanhOfSmall(double x) {
    double z = x * x;
    return x
        * (1 + z * (1. / 3 + z * (1. / 5 + z * (1. / 7 + z * (1. / 9 + z * (1. / 11 + z / 13))))));
  }

  /** For |x| ≤ e·atanh e = 0.0067, where the next term is below 10⁻¹⁸. */
  private static double sinhOfSmall(double x) {
    double z = x * x;
    return x * (1 + z / 6 * (1 + z / 20));
  }
}
