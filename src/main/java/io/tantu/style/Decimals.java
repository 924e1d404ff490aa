package io.tantu.style;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as style texts carry them: at most three decimals, no trailing zeros, no exponent. */
final class Decimals {

  private Decimals() {}

  static String text(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The value as JSON shows it best: an integer when it is one. */
  static Number json(double value) {
    double rounded = Math.round(value * 1000) / 1000.0;
    if (rounded == Math.rint(rounded)) {
      return (long) rounded;
    }
    return rounded;
  }
}
