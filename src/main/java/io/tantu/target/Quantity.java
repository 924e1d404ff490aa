package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/** A value of a target's unit as people read it in each language. */
final class Quantity {

  /**
   * A unit as English writes it.
   *
   * @param factor how many of it one of the plan's units is
   */
  private record English(String unit, double factor) {}

  private static final Map<String, English> ENGLISH =
      Map.of(
          "万千瓦", new English("MW", 10),
          "万立方米", new English("×10⁴ m³", 1),
          "万平方米", new English("×10⁴ m²", 1),
          "万亩", new English("×10⁴ mu", 1),
          "克/千瓦时", new English("g/kWh", 1),
          "台", new English("", 1),
          "家", new English("", 1),
          "个", new English("", 1),
          "处", new English("", 1));

  /** What three decimals can tell. */
  private static final double LEAST = 0.001;

  private Quantity() {}

  /** To three decimals, without unit. */
  static String digits(double value) {
    String text =
        new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    return text.equals("-0") ? "0" : text;
  }

  static LocalizedText of(double value, String unit) {
    English english = ENGLISH.getOrDefault(unit, new English(unit, 1));
    return new LocalizedText(
        digits(value) + " " + unit,
        (digits(value * english.factor()) + " " + english.unit()).strip());
  }

  /** A difference: percentages differ by points. One that rounds away is still told. */
  static LocalizedText difference(double value, String unit) {
    if (value > 0 && digits(value).equals("0")) {
      LocalizedText least = difference(LEAST, unit);
      return new LocalizedText("不到 " + least.zh(), "less than " + least.en());
    }
    return unit.equals("%")
        ? new LocalizedText(digits(value) + " 个百分点", digits(value) + " pp")
        : of(value, unit);
  }
}
