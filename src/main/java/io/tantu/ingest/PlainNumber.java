package io.tantu.ingest;

import java.util.regex.Pattern;

/**
 * A number as tables hold it: decimal, with a point, of bounded length, within a double's range.
 */
final class PlainNumber {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,20}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

  private PlainNumber() {}

  /** Whether {@link Double#parseDouble} reads the text as the number that it looks like. */
  static boolean is(String text) {
    return NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
  }
}
