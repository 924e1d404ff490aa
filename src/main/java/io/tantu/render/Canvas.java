package io.tantu.render;

import java.util.Arrays;

/**
 * An image while it is drawn: premultiplied ARGB, a whole number a pixel, row by row from the top.
 * For one thread.
 */
final class Canvas {

  private final int width;
  private final int height;
  private final int[] pixels;
  private final boolean opaque;

  /** What features smaller than a pixel give, of one layer; null while there are none. */
  private int[] dust;

  /** A clear one. */
  Canvas(int width, int height) {
    this(width, height, -1);
  }

  /**
   * @param background 0xRRGGBB, or −1 for a clear one
   */
  Canvas(int width, int height, int background) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    this.opaque = background >= 0;
    if (opaque) {
      Arrays.fill(pixels, 0xFF000000 | background);
    }
  }

  /** The image as it is now; nothing may be drawn afterwards. */
  Picture picture() {
    return new Picture(width, height, pixels, opaque);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int[] pixels() {
    return pixels;
  }

  /** Lays the ink over a pixel. */
  void blend(int x, int y, Ink ink, float covered) {
    over(pixels, y * width + x, source(x, y, ink, covered));
  }

  /**
   * Adds a feature smaller than a pixel to what others of its layer give: features beside each
   * other fill their pixel together, where laying one over the other would leave a third of it
   * clear.
   */
  void addDust(int x, int y, Ink ink, float covered) {
    int source = source(x, y, ink, covered);
    int at = y * width + x;
    int room = 255 - (dust()[at] >>> 24);
    int alpha = source >>> 24;
    if (alpha > room) {
      source = thinned(source, room * 255 / alpha);
    }
    dust[at] += source;
  }

  /** Lays the ink over what features smaller than a pixel gave. */
  void blendDust(int x, int y, Ink ink, float covered) {
    over(dust(), y * width + x, source(x, y, ink, covered));
  }

  private int[] dust() {
    if (dust == null) {
      dust = new int[pixels.length];
    }
    return dust;
  }

  /** Lays what features smaller than a pixel gave over the rest. */
  void settleDust() {
    if (dust != null) {
      for (int i = 0; i < dust.length; i++) {
        if (dust[i] != 0) {
          over(pixels, i, dust[i]);
          dust[i] = 0;
        }
      }
    }
  }

  private static int source(int x, int y, Ink ink, float covered) {
    int source = ink.at(x, y);
    return covered < 0.999f ? thinned(source, Math.round(covered * 255)) : source;
  }

  private static void over(int[] pixels, int at, int source) {
    int alpha = source >>> 24;
    if (alpha == 255) {
      pixels[at] = source;
    } else if (alpha > 0) {
      pixels[at] = source + thinned(pixels[at], 255 - alpha);
    }
  }

  /** Each byte times {@code part} / 255, rounded. */
  static int thinned(int argb, int part) {
    int odd = (argb >>> 8 & 0xFF00FF) * part + 0x800080;
    int even = (argb & 0xFF00FF) * part + 0x800080;
    odd = odd + (odd >>> 8 & 0xFF00FF) & 0xFF00FF00;
    even = (even + (even >>> 8 & 0xFF00FF) & 0xFF00FF00) >>> 8;
    return odd | even;
  }

  /** {@code value} times {@code part} / 255, rounded. */
  static int part(int value, int part) {
    return (value * part + 127) / 255;
  }
}
