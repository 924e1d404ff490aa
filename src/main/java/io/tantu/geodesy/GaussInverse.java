package io.tantu.geodesy;

/**
 * The Gauss inverse series that the area rule prescribes (国土调查办发〔2008〕32号), with the CGCS2000
 * coefficients. It differs from the exact inverse by up to 4·10⁻⁶″ at Yinchuan, and figures that
 * must agree with the bureau's need the same series. Stateless.
 */
final class GaussInverse {

  private static final double K0 = 1.57048761144159e-7;
  private static final double K1 = 5.05250178820567e-3;
  private static final double K2 = 2.98472900956587e-5;
  private static final double K3 = 2.41626669230084e-7;
  private static final double K4 = 2.22241238938534e-9;

  private GaussInverse() {}

  /**
   * Metres east of the central meridian and north of the equator to radians of longitude from the
   * central meridian and of latitude, in this order.
   */
  static void radians(double east, double north, double[] lambdaPhi) {
    double e = K0 * north;
    double sinE = Math.sin(e);
    double cosE = Math.cos(e);
    double correction = correction(sinE, cosE);
    double footpoint = e + correction;
    double sinStep = correction * (1 - correction * correction / 6);
    double cosStep = Math.sqrt(1 - sinStep * sinStep);
    double cos = cosE * cosStep - sinE * sinStep;
    double t = (sinE * cosStep + cosE * sinStep) / cos;
    double t2 = t * t;
    double eta2 = Cgcs2000.SECOND_E2 * cos * cos;
    double v2 = 1 + eta2;
    double q = east * Math.sqrt(v2) / Cgcs2000.C;
    double q2 = q * q;
    lambdaPhi[0] =
        q
            * (1
                - q2 / 6 * (1 + 2 * t2 + eta2)
                + q2 * q2 / 120 * (5 + 28 * t2 + 24 * t2 * t2 + 6 * eta2 + 8 * eta2 * t2))
            / cos;
    lambdaPhi[1] =
        footpoint
            - v2
                * t
                * q2
                * (1. / 2
                    - q2 / 24 * (5 + 3 * t2 + eta2 - 9 * eta2 * t2)
                    + q2 * q2 / 720 * (61 + 90 * t2 + 45 * t2 * t2));
  }

  /** Footpoint latitude less E: below 0.0026, so that its sine needs two terms only. */
  private static double correction(double sin, double cos) {
    double sin2 = sin * sin;
    return cos * sin * (K1 - sin2 * (K2 - sin2 * (K3 - sin2 * K4)));
  }
}
