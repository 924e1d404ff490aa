package io.tantu.target;

import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.Provenance;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A figure that a target has reached.
 *
 * @param value in the target's unit
 * @param text the value as printed, to three decimals, without its unit
 * @param date the day that it stands for, or null when nothing says; a year alone is its last day
 * @param asOf for a measured figure: what the layers read say of their state, each date once,
 *     joined by "、" (2018、2023); else null
 * @param indicator id of the indicator that it was measured by, or null
 * @param definition id of the definition (口径) that it was measured by, or null
 * @param measurementId id of the stored measurement with its receipt, or null
 * @param denominatorMeasurementId for a count divided by another one: id of the stored measurement
 *     that it is divided by; else null
 * @param provenance for a measured figure: the weakest provenance among the layers read; else null
 * @param source for an entered figure: where it was published; else null
 * @param enteredBy for an entered figure: who entered it; else null
 */
public record Actual(
    Kind kind,
    double value,
    String text,
    LocalDate date,
    String asOf,
    String indicator,
    String definition,
    String measurementId,
    String denominatorMeasurementId,
    Provenance.Kind provenance,
    String source,
    String enteredBy) {

  /** Where a figure comes from. */
  public enum Kind {
    /** Measured from layers. */
    MEASURED,
    /** Entered by a bureau in {@code targets-entered.csv}. */
    ENTERED;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A measured figure; its date is read from {@code asOf}. */
  public static Actual measured(
      double value,
      String indicator,
      String definition,
      String measurementId,
      String asOf,
      Provenance.Kind provenance) {
    return new Actual(
        Kind.MEASURED,
        value,
        Quantity.digits(value),
        AsOf.day(asOf).orElse(null),
        asOf,
        indicator,
        definition,
        measurementId,
        null,
        provenance,
        null,
        null);
  }

  /** The same figure, which was divided by what another measurement found. */
  Actual dividedBy(String otherMeasurementId) {
    return new Actual(
        kind,
        value,
        text,
        date,
        asOf,
        indicator,
        definition,
        measurementId,
        otherMeasurementId,
        provenance,
        source,
        enteredBy);
  }

  /** The id of what it was measured by; with that of its denominator, where there is one. */
  public String receipts() {
    return denominatorMeasurementId == null
        ? measurementId
        : measurementId + " ÷ " + denominatorMeasurementId;
  }

  static Actual entered(EnteredValue entered) {
    return new Actual(
        Kind.ENTERED,
        entered.value(),
        Quantity.digits(entered.value()),
        entered.date(),
        null,
        null,
        null,
        null,
        null,
        null,
        entered.source(),
        entered.enteredBy());
  }

  boolean illustrative() {
    return provenance == Provenance.Kind.ILLUSTRATIVE;
  }
}
