package io.tantu.style;

import io.tantu.style.StyleFilter.And;
import io.tantu.style.StyleFilter.Between;
import io.tantu.style.StyleFilter.Comparison;
import io.tantu.style.StyleFilter.IsNull;
import io.tantu.style.StyleFilter.Not;
import io.tantu.style.StyleFilter.Operator;
import io.tantu.style.StyleFilter.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Filters and scales as the nested arrays that OpenLayers and MapLibre take, each in its own
 * dialect. Immutable.
 */
abstract class FilterExpression {

  /** Whether an attribute has a value. */
  abstract Object presence(boolean wanted, String property);

  /** Whether a number lies within bounds, both included; the attribute is known to be there. */
  abstract Object within(Between between);

  /**
   * A bound on the scale denominator.
   *
   * @param sign {@code >=} or {@code <}
   */
  abstract Object scale(String sign, double scaleDenominator);

  /** When a rule draws a feature, leaving aside that it is an else rule; empty for always. */
  final Optional<Object> of(StyleRule rule) {
    return all(
        Stream.of(
                ofFilter(rule),
                Optional.ofNullable(rule.minScale()).map(scale -> scale(">=", scale)),
                Optional.ofNullable(rule.maxScale()).map(scale -> scale("<", scale)))
            .flatMap(Optional::stream)
            .toList());
  }

  /** The same without its scales. */
  final Optional<Object> ofFilter(StyleRule rule) {
    return Optional.ofNullable(rule.filter()).map(filter -> of(filter, true));
  }

  /**
   * What an else rule adds to its own condition: that no other rule of its pass draws the feature.
   * An else rule beside one that draws everything never applies.
   */
  final Optional<Object> noOther(StyleRule rule, LayerStyle style) {
    List<Object> others = others(rule, style).map(this::of).flatMap(Optional::stream).toList();
    return rule.elseRule() && !others.isEmpty()
        ? Optional.of(List.of("!", joined("any", others)))
        : Optional.empty();
  }

  final boolean neverApplies(StyleRule rule, LayerStyle style) {
    return rule.elseRule() && others(rule, style).anyMatch(other -> of(other).isEmpty());
  }

  private static Stream<StyleRule> others(StyleRule rule, LayerStyle style) {
    return style.rules().stream().filter(other -> other.pass() == rule.pass() && !other.elseRule());
  }

  /** The conjunction of those that are there; empty when there is nothing to hold. */
  @SafeVarargs
  final Optional<Object> all(Optional<Object>... conditions) {
    return all(Stream.of(conditions).flatMap(Optional::stream).toList());
  }

  private static Optional<Object> all(List<Object> conditions) {
    return conditions.isEmpty() ? Optional.empty() : Optional.of(joined("all", conditions));
  }

  /**
   * The filter, or with {@code wanted} false its negation, pushed down to the comparisons so that
   * neither holds for an absent value.
   */
  private Object of(StyleFilter filter, boolean wanted) {
    if (filter instanceof And and) {
      return each(wanted ? "all" : "any", and.filters(), wanted);
    }
    if (filter instanceof Or or) {
      return each(wanted ? "any" : "all", or.filters(), wanted);
    }
    if (filter instanceof Not not) {
      return of(not.filter(), !wanted);
    }
    if (filter instanceof IsNull isNull) {
      return presence(!wanted, isNull.property());
    }
    if (filter instanceof Between between) {
      return between(between, wanted);
    }
    Comparison comparison = (Comparison) filter;
    Operator operator = wanted ? comparison.operator() : comparison.operator().negated();
    return comparison(comparison.property(), operator, comparison.literal());
  }

  private Object each(String operator, List<StyleFilter> filters, boolean wanted) {
    return joined(operator, filters.stream().map(filter -> of(filter, wanted)).toList());
  }

  private Object comparison(String property, Operator operator, Object literal) {
    Object test = List.of(operator.sign(), get(property), literal);
    return operator == Operator.EQUAL ? test : ifPresent(property, test);
  }

  private Object between(Between between, boolean wanted) {
    if (wanted) {
      return ifPresent(between.property(), within(between));
    }
    return List.of(
        "any",
        comparison(between.property(), Operator.LESS, between.low()),
        comparison(between.property(), Operator.GREATER, between.high()));
  }

  private Object ifPresent(String property, Object test) {
    return List.of("all", presence(true, property), test);
  }

  static List<Object> get(String property) {
    return List.of("get", property);
  }

  /** OpenLayers takes {@code all} and {@code any} with two or more conditions only. */
  private static Object joined(String operator, List<Object> conditions) {
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
    List<Object> joined = new ArrayList<>();
    joined.add(operator);
    joined.addAll(conditions);
    return joined;
  }
}
