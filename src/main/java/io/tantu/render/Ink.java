package io.tantu.render;

import io.tantu.style.Colour;

/** What a covered pixel gets: a colour, premultiplied by its opacity, alpha in the highest byte. */
interface Ink {

  /** The colour at a pixel of the image. */
  int at(int x, int y);

  /** One colour all over. */
  static Ink of(Colour colour) {
    int argb = premultiplied(colour);
    return (x, y) -> argb;
  }

  private static int premultiplied(Colour colour) {
    int alpha = (int) Math.round(colour.opacity() * 255);
    int red = Canvas.part(colour.rgb() >> 16 & 0xFF, alpha);
    int green = Canvas.part(colour.rgb() >> 8 & 0xFF, alpha);
    int blue = Canvas.part(colour.rgb() & 0xFF, alpha);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }
}
