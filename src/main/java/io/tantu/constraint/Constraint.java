package io.tantu.constraint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A dated rule.
 *
 * @param layer what it is about; null when no layer holds that
 * @param where which features of the layer, ECQL; null for all
 * @param withinMetres nearer to one of them than this is too near, on the ellipsoid, and just this
 *     far is not; 0 for on it
 * @param bays of the charging stations that it is about; null for all
 * @param validFrom first day in force; null when it is not known
 * @param validTo last day in force; null while it is
 * @param verified false while only a secondary text was reached
 * @param needs why it cannot be judged; null when it can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Constraint(
    String id,
    List<Subject> subjects,
    Severity severity,
    LocalizedText title,
    String layer,
    String where,
    double withinMetres,
    Bays bays,
    LocalDate validFrom,
    LocalDate validTo,
    String article,
    String source,
    boolean verified,
    LocalizedText needs) {

  /** Whether it is in force; its first and its last day count. */
  boolean inForce(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  @JsonIgnore
  public boolean isJudged() {
    return needs == null;
  }
}
