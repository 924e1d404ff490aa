package io.tantu.render;

/**
 * An image while it is drawn: premultiplied ARGB, a whole number a pixel, row by row from the top.
 * For one thread.
 */
final class Canvas {

  private final int width;
  private final int height;
  private final int[] pixels;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
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
    int source = ink.at(x, y);
    if (covered < 0.999f) {
      source = thinned(source, Math.round(covered * 255));
    }
    int alpha = source >>> 24;
    int at = y * width + x;
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
