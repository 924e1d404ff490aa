package io.tantu.style;

import io.tantu.style.StyleFilter.Between;
import java.util.List;

/**
 * The dialect of OpenLayers 10 ({@code ol/expr/expression}). Its expressions hold alike for
 * features that leave absent attributes out, as our tiles do, and that have them as null, as our
 * GeoJSON does: JavaScript would count null as 0.
 */
final class FlatExpression extends FilterExpression {

  static final FlatExpression DIALECT = new FlatExpression();

  /** OGC standardised rendering pixel, metres (OGC 02-070, 10.2). */
  private static final double PIXEL_METRES = 0.00028;

  /** Stands for an absent value; no attribute can hold it. */
  private static final String ABSENT = "\u0000";

  private FlatExpression() {}

  @Override
  Object presence(boolean wanted, String property) {
    return List.of(wanted ? "!=" : "==", List.of("coalesce", get(property), ABSENT), ABSENT);
  }

  @Override
  Object within(Between between) {
    return List.of("between", get(between.property()), between.low(), between.high());
  }

  @Override
  Object scale(String sign, double scaleDenominator) {
    return List.of(sign, List.of("resolution"), Decimals.json(scaleDenominator * PIXEL_METRES));
  }
}
