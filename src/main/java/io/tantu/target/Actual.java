package io.tantu.target;

import io.tantu.catalog.Provenance;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * What was measured for a target.
 *
 * @param value in the target's unit
 * @param text the value as printed, to three decimals, without its unit
 * @param indicator id of the indicator that it was measured by
 * @param definition id of the definition (口径) that it was measured by
 * @param measurementId id of the stored measurement with its receipt
 * @param asOf state of the layers read, each date once, joined by "、" (2018、2023); empty when no
 *     layer says
 * @param provenance the weakest provenance among the layers read
 */
public record Actual(
    double value,
    String text,
    String indicator,
    String definition,
    String measurementId,
    String asOf,
    Provenance.Kind provenance) {

  /** The measured value with its text. */
  public static Actual of(
      double value,
      String indicator,
      String definition,
      String measurementId,
      String asOf,
      Provenance.Kind provenance) {
    String text =
        new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    return new Actual(value, text, indicator, definition, measurementId, asOf, provenance);
  }
}
