package io.tantu.report.drawing;

import io.tantu.style.Colour;

/**
 * How letters look.
 *
 * @param size points
 * @param halo rim that sets them off from what lies below, or null
 * @param haloWidth width of the rim on each side, points
 */
public record Lettering(double size, Colour colour, boolean bold, Colour halo, double haloWidth) {

  /** Plain letters without a rim. */
  public static Lettering plain(double size, Colour colour) {
    return new Lettering(size, colour, false, null, 0);
  }

  /** Bold letters without a rim. */
  public static Lettering bold(double size, Colour colour) {
    return new Lettering(size, colour, true, null, 0);
  }
}
