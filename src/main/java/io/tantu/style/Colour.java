package io.tantu.style;

import java.util.Locale;

/**
 * A colour with its opacity.
 *
 * @param rgb 0xRRGGBB
 * @param opacity 0 clear to 1 opaque
 */
public record Colour(int rgb, double opacity) {

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("rgb must be 0 to 0xFFFFFF, but is " + rgb);
    }
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity must be 0 to 1, but is " + opacity);
    }
  }

  public static Colour opaque(int rgb) {
    return new Colour(rgb, 1);
  }

  /** The same colour, thinned by a factor from 0 to 1. */
  public Colour times(double factor) {
    return new Colour(rgb, opacity * factor);
  }

  /** {@code #rrggbb}, without the opacity. */
  public String hex() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /** A CSS colour: {@code #rrggbb} when opaque, else {@code rgba(r,g,b,a)}. */
  public String css() {
    if (opacity == 1) {
      return hex();
    }
    return "rgba(%d,%d,%d,%s)"
        .formatted(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, Decimals.text(opacity));
  }
}
