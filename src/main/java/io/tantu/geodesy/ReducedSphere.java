package io.tantu.geodesy;

/**
 * The unit sphere of reduced latitudes, on which a straight chord bounds a geodesic from below.
 *
 * <p>Squeezing the equatorial plane by b/a maps the ellipsoid onto the sphere of radius b, a point
 * of reduced latitude β (tan β = (b/a) tan φ) onto the one of latitude β. No line gets longer by
 * it, so the image of a geodesic of length s is a line on that sphere of at most s, and no line on
 * a sphere is shorter than the great circle, b·θ. Hence s ≥ b·θ, and a chord of the unit sphere, 2
 * sin(θ/2), that is longer than 2 sin(s/2b) belongs to a geodesic longer than s. Squeezing the
 * poles instead gives s ≤ a·θ: the bound is at most 0.34 % too low.
 */
public final class ReducedSphere {

  /**
   * Far more than the rounding of chords and limits, some 1e-15, and the 15 nm of geodesics; 6 µm
   * on the ground.
   */
  private static final double MARGIN = 1e-12;

  private ReducedSphere() {}

  /** The three coordinates of a point given in degrees. */
  public static double[] point(double lon, double lat) {
    double phi = Math.toRadians(lat);
    double sin = (1 - Cgcs2000.F) * Math.sin(phi);
    double cos = Math.cos(phi);
    double length = Math.hypot(sin, cos);
    double lambda = Math.toRadians(lon);
    return new double[] {
      cos / length * Math.cos(lambda), cos / length * Math.sin(lambda), sin / length
    };
  }

  /** No point at most so many metres away has a chord whose square is greater. */
  public static double squaredChordLimit(double metres) {
    double angle = Math.min(metres / Cgcs2000.B, Math.PI);
    double chord = 2 * Math.sin(angle / 2) + MARGIN;
    return chord * chord;
  }

  /**
   * No point nearer than the farthest of those within a chord has a chord whose square is greater:
   * that one is at most a·θ away, and what is nearer has b·θ' ≤ a·θ.
   */
  public static double squaredChordOfNearer(double squaredChord) {
    double angle = 2 * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
    return squaredChordLimit(Cgcs2000.A * angle);
  }
}
