package io.tantu.ogc;

/** Numbers as JSON text with a largest number of decimals, without trailing zeros or exponent. */
final class FixedDecimals {

  private static final long[] POWERS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
  };

  private FixedDecimals() {}

  /**
   * The number rounded half up.
   *
   * @param decimals 0 to 9
   */
  static String text(double value, int decimals) {
    long power = POWERS[decimals];
    if (Math.abs(value) >= 1e18 / power) {
      return Double.toString(value);
    }
    long scaled = Math.round(Math.abs(value) * power);
    long whole = scaled / power;
    long rest = scaled % power;
    StringBuilder text = new StringBuilder(20);
    if (value < 0 && scaled != 0) {
      text.append('-');
    }
    text.append(whole);
    if (rest != 0) {
      text.append('.');
      for (long digit = power / 10; rest > 0; digit /= 10) {
        text.append((char) ('0' + rest / digit));
        rest %= digit;
      }
    }
    return text.toString();
  }
}
