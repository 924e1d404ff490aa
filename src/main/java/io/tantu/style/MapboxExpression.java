package io.tantu.style;

import io.tantu.style.StyleFilter.Between;
import java.util.List;

/** The dialect of MapLibre and QGIS (Mapbox style specification, version 8). */
final class MapboxExpression extends FilterExpression {

  static final MapboxExpression DIALECT = new MapboxExpression();

  /** Scale denominator of zoom 0, whose tile has 512 pixels of 0.28 mm. */
  private static final double ZOOM_0 = 559082264.0287178 / 2;

  private MapboxExpression() {}

  /** The zoom at which a map has the scale denominator, to a hundredth. */
  static double zoom(double scaleDenominator) {
    double zoom = Math.log(ZOOM_0 / scaleDenominator) / Math.log(2);
    return Math.round(100 * Math.max(0, Math.min(24, zoom))) / 100.0;
  }

  @Override
  Object presence(boolean wanted, String property) {
    List<Object> has = List.of("has", property);
    return wanted ? has : List.of("!", has);
  }

  @Override
  Object within(Between between) {
    return List.of(
        "all",
        List.of(">=", get(between.property()), between.low()),
        List.of("<=", get(between.property()), between.high()));
  }

  @Override
  Object scale(String sign, double scaleDenominator) {
    return List.of(
        sign.equals("<") ? ">" : "<=", List.of("zoom"), Decimals.json(zoom(scaleDenominator)));
  }
}
