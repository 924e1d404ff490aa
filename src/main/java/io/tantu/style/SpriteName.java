package io.tantu.style;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What images of a sprite are called: equal symbols have equal names. */
public final class SpriteName {

  private SpriteName() {}

  /** Of a mark. */
  public static String of(PointSymbol point) {
    return "mark-" + digest(point);
  }

  /** Of a pattern. */
  public static String of(PatternFill pattern) {
    return "pattern-" + digest(pattern);
  }

  private static String digest(Object symbol) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(symbol.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
