package io.tantu.geodesy;

/**
 * The area under an edge: the ellipsoidal trapezoid between two parallels and two meridians, by the
 * series of 国土调查办发〔2008〕32号 with the <em>first</em> eccentricity (the programme listing of that
 * notice uses the second, which is 35 ppm too much). Angles are radians, areas square metres.
 * Stateless.
 */
final class LatitudeBelt {

  private static final double E2 = Cgcs2000.E2;
  private static final double E4 = E2 * E2;
  private static final double E6 = E4 * E2;
  private static final double E8 = E4 * E4;

  private static final double A =
      1 + 3. / 6 * E2 + 30. / 80 * E4 + 35. / 112 * E6 + 630. / 2304 * E8;
  private static final double B = 1. / 6 * E2 + 15. / 80 * E4 + 21. / 112 * E6 + 420. / 2304 * E8;
  private static final double C = 3. / 80 * E4 + 7. / 112 * E6 + 180. / 2304 * E8;
  private static final double D = 1. / 112 * E6 + 45. / 2304 * E8;
  private static final double E = 5. / 2304 * E8;

  private static final double TWICE_B_SQUARED = 2 * Cgcs2000.B * Cgcs2000.B;

  private LatitudeBelt() {}

  /**
   * Signed square metres between latitudes {@code from} and {@code to} over {@code width} of
   * longitude. The sines and cosines of the odd multiples come from the angle-addition recurrence,
   * which costs two trigonometric calls in place of ten.
   */
  static double squareMetres(double from, double to, double width) {
    double sin1 = Math.sin((to - from) / 2);
    double cos1 = Math.cos((from + to) / 2);
    double sinStep = 2 - 4 * sin1 * sin1;
    double cosStep = 4 * cos1 * cos1 - 2;
    double sin3 = (sinStep + 1) * sin1;
    double cos3 = (cosStep - 1) * cos1;
    double sin5 = sinStep * sin3 - sin1;
    double cos5 = cosStep * cos3 - cos1;
    double sin7 = sinStep * sin5 - sin3;
    double cos7 = cosStep * cos5 - cos3;
    double sin9 = sinStep * sin7 - sin5;
    double cos9 = cosStep * cos7 - cos5;
    return TWICE_B_SQUARED
        * width
        * (A * sin1 * cos1 - B * sin3 * cos3 + C * sin5 * cos5 - D * sin7 * cos7 + E * sin9 * cos9);
  }
}
