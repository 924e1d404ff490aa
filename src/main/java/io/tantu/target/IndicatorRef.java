package io.tantu.target;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.measure.ZoneFigure;
import java.util.Arrays;
import java.util.Locale;

/**
 * What measures a target.
 *
 * @param id indicator id
 * @param definition definition id of it, or null for its default
 * @param of which of its figures; null for the one its kind gives
 * @param over for a count: id of the definition whose count it is divided by, or null
 * @param factor from the figure's unit (a ratio, hectares, the indicator's unit) to the target's
 */
public record IndicatorRef(String id, String definition, Figure of, String over, double factor) {

  /** The indicator's figure as it is, or the one named. */
  public IndicatorRef(String id, String definition, Figure of, double factor) {
    this(id, definition, of, null, factor);
  }

  /** Which figure is meant for an indicator of the kind. */
  Figure figure(IndicatorDefinition.Kind kind) {
    if (of != null) {
      return of;
    }
    return kind == IndicatorDefinition.Kind.AMOUNT ? Figure.AMOUNT : Figure.RATIO;
  }

  /** A figure of a measurement. */
  public enum Figure {
    /** Covered area ÷ area, 0 to 1. */
    RATIO,
    /** Covered area in hectares. */
    AREA,
    /** Sum of attribute values. */
    AMOUNT,
    /** How many features the definition counts, each once. */
    COUNT;

    /** The figure of a zone, or null where it has none. */
    Double in(ZoneFigure zone) {
      return switch (this) {
        case RATIO -> zone.ratio();
        case AREA -> zone.coveredAreaHa();
        case AMOUNT -> zone.amount();
        case COUNT -> (double) zone.featureCount();
      };
    }

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
                      "'of' is '%s'; it is ratio, area, amount or count".formatted(id)));
    }
  }
}
