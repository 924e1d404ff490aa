package io.tantu.target;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * What measures a target.
 *
 * @param id indicator id
 * @param definition definition id of it, or null for its default
 * @param of which of its figures; null for the one its kind gives
 * @param factor from the figure's unit (a ratio, hectares, the indicator's unit) to the target's
 */
public record IndicatorRef(String id, String definition, Figure of, double factor) {

  /** A figure of a measurement. */
  public enum Figure {
    /** Covered area ÷ area, 0 to 1. */
    RATIO,
    /** Covered area in hectares. */
    AREA,
    /** Sum of attribute values. */
    AMOUNT;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Figure of(String id) {
      return Arrays.stream(values())
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "'of' is '%s'; it is ratio, area or amount".formatted(id)));
    }
  }
}
