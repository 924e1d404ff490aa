package io.tantu.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where a layer's data comes from; shown wherever the layer or a figure made from it is shown.
 *
 * @param source who made the data and where it can be had
 * @param licence licence id or name
 * @param asOf the date or year that the data describes
 * @param credit the line that must be printed with the data, or null
 * @param note known defects, or how an illustration was made, or null
 */
public record Provenance(
    Kind kind, String source, String licence, String asOf, String credit, LocalizedText note) {

  /** How far the data may be relied on, best first. */
  public enum Kind {
    OFFICIAL,
    OPEN,
    /** Imported without a word on where it comes from. */
    UNSTATED,
    ILLUSTRATIVE;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
