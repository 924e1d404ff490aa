package io.tantu.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text. */
final class Decimals {

  private Decimals() {}

  /** All digits, never in exponent notation. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).toPlainString();
  }

  /** Rounded half up, with thousands separators. */
  static String grouped(double number, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    return "%,.{d}f".replace("{d}", String.valueOf(decimals)).formatted(rounded);
  }
}
