package io.tantu.style;

import io.tantu.catalog.LayerDefinition;
import io.tantu.style.StyleFilter.And;
import io.tantu.style.StyleFilter.Between;
import io.tantu.style.StyleFilter.Comparison;
import io.tantu.style.StyleFilter.IsNull;
import io.tantu.style.StyleFilter.Not;
import io.tantu.style.StyleFilter.Operator;
import io.tantu.style.StyleFilter.Or;
import java.util.List;

/**
 * Which rules draw a feature. As in SQL a comparison with an absent value holds neither as it
 * stands nor negated.
 */
public final class RuleMatch {

  private RuleMatch() {}

  /** The rules of one pass that draw the feature at the scale, in their order. */
  public static List<StyleRule> of(
      List<StyleRule> pass, LayerDefinition layer, Object[] values, double scaleDenominator) {
    List<StyleRule> here = pass.stream().filter(rule -> at(rule, scaleDenominator)).toList();
    List<StyleRule> named =
        here.stream()
            .filter(rule -> !rule.elseRule())
            .filter(rule -> rule.filter() == null || holds(rule.filter(), layer, values, true))
            .toList();
    return named.isEmpty() ? here.stream().filter(StyleRule::elseRule).toList() : named;
  }

  public static boolean at(StyleRule rule, double scaleDenominator) {
    return (rule.minScale() == null || scaleDenominator >= rule.minScale())
        && (rule.maxScale() == null || scaleDenominator < rule.maxScale());
  }

  /** Whether the filter, or with {@code wanted} false its negation, holds. */
  public static boolean holds(
      StyleFilter filter, LayerDefinition layer, Object[] values, boolean wanted) {
    if (filter instanceof And and) {
      return wanted
          ? and.filters().stream().allMatch(one -> holds(one, layer, values, true))
          : and.filters().stream().anyMatch(one -> holds(one, layer, values, false));
    }
    if (filter instanceof Or or) {
      return wanted
          ? or.filters().stream().anyMatch(one -> holds(one, layer, values, true))
          : or.filters().stream().allMatch(one -> holds(one, layer, values, false));
    }
    if (filter instanceof Not not) {
      return holds(not.filter(), layer, values, !wanted);
    }
    if (filter instanceof IsNull isNull) {
      return (value(isNull.property(), layer, values) == null) == wanted;
    }
    if (filter instanceof Between between) {
      Object value = value(between.property(), layer, values);
      return value != null
          && (compare(value, between.low()) >= 0 && compare(value, between.high()) <= 0) == wanted;
    }
    Comparison comparison = (Comparison) filter;
    Object value = value(comparison.property(), layer, values);
    return value != null && holds(comparison.operator(), value, comparison.literal()) == wanted;
  }

  private static boolean holds(Operator operator, Object value, Object literal) {
    if (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
      boolean equal =
          value instanceof Number ? compare(value, literal) == 0 : value.equals(literal);
      return equal == (operator == Operator.EQUAL);
    }
    int order = compare(value, literal);
    return switch (operator) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      default -> order >= 0;
    };
  }

  private static int compare(Object value, Object literal) {
    return value instanceof Number number && literal instanceof Number other
        ? Double.compare(number.doubleValue(), other.doubleValue())
        : value.toString().compareTo(literal.toString());
  }

  private static Object value(String property, LayerDefinition layer, Object[] values) {
    int index = layer.indexOf(property);
    return index < 0 ? null : values[index];
  }
}
