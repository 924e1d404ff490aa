package io.tantu.ogc.wms;

import io.tantu.ogc.map.KeyValues;
import io.tantu.ogc.map.PictureFormat;
import java.util.Locale;

/** {@code TRANSPARENT} and {@code BGCOLOR} (OGC 06-042, 7.3.3.9 and 7.3.3.10). */
final class Background {

  private static final int WHITE = 0xFFFFFF;

  private Background() {}

  /** 0xRRGGBB, or −1 for a clear ground. */
  static int of(KeyValues values, PictureFormat format) {
    String transparent = values.text("TRANSPARENT").toUpperCase(Locale.ROOT);
    if (!transparent.isEmpty() && !transparent.equals("TRUE") && !transparent.equals("FALSE")) {
      throw ServiceException.of(
          "TRANSPARENT",
          "TRANSPARENT is '%s'; TRUE or FALSE is wanted."
              .formatted(KeyValues.shown(values.text("TRANSPARENT"))));
    }
    int colour = values.get("BGCOLOR").map(Background::colour).orElse(WHITE);
    return transparent.equals("TRUE") && format.clear() ? -1 : colour;
  }

  private static int colour(String text) {
    if (!text.matches("(0[xX]|#)[0-9a-fA-F]{6}")) {
      throw ServiceException.of(
          "BGCOLOR",
          "BGCOLOR is '%s'; a colour like 0xFFFFFF is wanted.".formatted(KeyValues.shown(text)));
    }
    return Integer.parseInt(text.replaceFirst("0[xX]|#", ""), 16);
  }
}
