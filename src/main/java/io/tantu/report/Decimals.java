package io.tantu.report;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as text. */
public final class Decimals {

  private Decimals() {}

  /** All digits, never in exponent notation. */
  public static String plain(double number) {
    return BigDecimal.valueOf(number).toPlainString();
  }

  /** Rounded half up, with thousands separators. */
  public static String grouped(double number, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", BigDecimal.valueOf(number));
  }
}
