package io.tantu.renewable;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;

/**
 * A figure with where it comes from.
 *
 * @param asOf when it was true; null when not known
 * @param verified false while only a secondary text was reached
 * @param assumed true for a planning assumption that no source bears out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stated(
    double value,
    String unit,
    String asOf,
    String source,
    boolean verified,
    boolean assumed,
    LocalizedText note) {

  /** As a receipt names it. */
  public String described() {
    return "%s %s, %s%s%s"
        .formatted(
            value,
            unit,
            asOf == null ? source : asOf + ", " + source,
            assumed ? " (assumed)" : "",
            verified ? "" : " (not verified)");
  }

  boolean isWhole() {
    return Double.isFinite(value) && value >= 0 && unit != null && source != null;
  }
}
