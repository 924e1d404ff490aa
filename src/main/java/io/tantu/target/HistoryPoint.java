package io.tantu.target;

import io.tantu.catalog.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One figure of a target's history.
 *
 * @param date the day that it stands for, or null
 * @param value in the target's unit
 * @param provenance of a measured figure, else null
 * @param measurementId of a measured figure, else null
 * @param measuredAt of a measured figure, else null
 * @param layers {@code id@version} of what was measured, without the zones
 * @param source of an entered figure, else null
 * @param counts whether pace and alarms are taken from it: it is of the figures that count, dated,
 *     and neither corrected by a later version of the same day nor withdrawn by a rollback
 */
public record HistoryPoint(
    Actual.Kind kind,
    LocalDate date,
    double value,
    String text,
    Provenance.Kind provenance,
    String measurementId,
    Instant measuredAt,
    List<String> layers,
    String source,
    boolean counts) {

  static HistoryPoint entered(EnteredValue entered) {
    return new HistoryPoint(
        Actual.Kind.ENTERED,
        entered.date(),
        entered.value(),
        Quantity.digits(entered.value()),
        null,
        null,
        null,
        List.of(),
        entered.source(),
        false);
  }

  HistoryPoint counting(boolean does) {
    return new HistoryPoint(
        kind, date, value, text, provenance, measurementId, measuredAt, layers, source, does);
  }
}
