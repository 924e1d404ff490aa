package io.tantu.style;

import io.tantu.style.StyleFilter.And;
import io.tantu.style.StyleFilter.Between;
import io.tantu.style.StyleFilter.Comparison;
import io.tantu.style.StyleFilter.IsNull;
import io.tantu.style.StyleFilter.Not;
import io.tantu.style.StyleFilter.Operator;
import io.tantu.style.StyleFilter.Or;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Filters and scales as expressions of OpenLayers 10 ({@code ol/expr/expression}). They hold alike
 * for features that leave absent attributes out, as our tiles do, and that have them as null, as
 * our GeoJSON does: JavaScript would count null as 0.
 */
final class FlatExpression {

  /** OGC standardised rendering pixel, metres (OGC 02-070, 10.2). */
  private static final double PIXEL_METRES = 0.00028;

  /** Stands for an absent value; no attribute can hold it. */
  private static final String ABSENT = "\u0000";

  private FlatExpression() {}

  /** When a rule draws a feature, leaving aside that it is an else rule; empty for always. */
  static Optional<Object> of(StyleRule rule) {
    Stream<Object> conditions =
        Stream.of(
                Optional.ofNullable(rule.filter()).map(filter -> of(filter, true)),
                Optional.ofNullable(rule.minScale()).map(scale -> resolution(">=", scale)),
                Optional.ofNullable(rule.maxScale()).map(scale -> resolution("<", scale)))
            .flatMap(Optional::stream);
    return all(conditions.toList());
  }

  /** The conjunction; empty when there is nothing to hold. */
  static Optional<Object> all(List<Object> conditions) {
    return conditions.isEmpty() ? Optional.empty() : Optional.of(joined("all", conditions));
  }

  static Object none(List<Object> conditions) {
    return List.of("!", joined("any", conditions));
  }

  private static Object resolution(String sign, double scaleDenominator) {
    return List.of(sign, List.of("resolution"), Decimals.json(scaleDenominator * PIXEL_METRES));
  }

  /**
   * The filter, or with {@code wanted} false its negation, pushed down to the comparisons so that
   * neither holds for an absent value.
   */
  private static Object of(StyleFilter filter, boolean wanted) {
    if (filter instanceof And and) {
      return joined(wanted ? "all" : "any", and.filters().stream().map(f -> of(f, wanted)));
    }
    if (filter instanceof Or or) {
      return joined(wanted ? "any" : "all", or.filters().stream().map(f -> of(f, wanted)));
    }
    if (filter instanceof Not not) {
      return of(not.filter(), !wanted);
    }
    if (filter instanceof IsNull isNull) {
      return presence(wanted ? "==" : "!=", isNull.property());
    }
    if (filter instanceof Between between) {
      return between(between, wanted);
    }
    Comparison comparison = (Comparison) filter;
    Operator operator = wanted ? comparison.operator() : comparison.operator().negated();
    return comparison(comparison.property(), operator, comparison.literal());
  }

  private static Object comparison(String property, Operator operator, Object literal) {
    Object test = List.of(operator.sign(), get(property), literal);
    return operator == Operator.EQUAL ? test : ifPresent(property, test);
  }

  private static Object between(Between between, boolean wanted) {
    if (wanted) {
      return ifPresent(
          between.property(),
          List.of("between", get(between.property()), between.low(), between.high()));
    }
    return List.of(
        "any",
        comparison(between.property(), Operator.LESS, between.low()),
        comparison(between.property(), Operator.GREATER, between.high()));
  }

  private static Object ifPresent(String property, Object test) {
    return List.of("all", presence("!=", property), test);
  }

  private static Object presence(String sign, String property) {
    return List.of(sign, List.of("coalesce", get(property), ABSENT), ABSENT);
  }

  static List<Object> get(String property) {
    return List.of("get", property);
  }

  private static Object joined(String operator, Stream<Object> conditions) {
    return joined(operator, conditions.toList());
  }

  /** OpenLayers takes {@code all} and {@code any} with two or more conditions only. */
  private static Object joined(String operator, List<Object> conditions) {
    return conditions.size() == 1
        ? conditions.get(0)
        : Stream.concat(Stream.of(operator), conditions.stream()).toList();
  }
}
