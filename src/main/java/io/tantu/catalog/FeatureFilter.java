package io.tantu.catalog;

import io.tantu.problem.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * An attribute filter, written in ECQL and compiled once for a layer.
 *
 * <p>Only comparisons of an attribute with a literal, BETWEEN, IN, IS NULL, AND, OR and NOT are
 * taken. Names come from the layer's schema and are never evaluated as expressions. A comparison
 * with an absent value is false. Tests values in the layer's order. Immutable and thread-safe.
 */
public final class FeatureFilter implements Predicate<Object[]> {

  private final String text;
  private final LayerDefinition layer;
  private final Predicate<Object[]> test;

  private FeatureFilter(String text, LayerDefinition layer) {
    this.text = text;
    this.layer = layer;
    this.test = text == null ? values -> true : compile(parse(), true);
  }

  /**
   * Compiles the filter.
   *
   * @param text ECQL, or null for every feature
   * @throws ProblemException {@code bad-filter} when it cannot be read or names what the layer has
   *     not
   */
  public static FeatureFilter of(String text, LayerDefinition layer) {
    return new FeatureFilter(text, layer);
  }

  @Override
  public boolean test(Object[] values) {
    return test.test(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeatureFilter filter
        && Objects.equals(text, filter.text)
        && layer.equals(filter.layer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, layer.id());
  }

  private Filter parse() {
    try {
      return ECQL.toFilter(text);
    } catch (CQLException e) {
      throw bad("cannot be read: " + e.getMessage().lines().findFirst().orElse("")).causedBy(e);
    }
  }

  /**
   * Compiles the filter, or with {@code wanted} false its negation. Negation is pushed down to the
   * comparisons, so that as in SQL neither {@code x = 1} nor {@code NOT x = 1} holds for an absent
   * value.
   */
  private Predicate<Object[]> compile(Filter filter, boolean wanted) {
    if (filter instanceof And and) {
      return compileAll(and.getChildren(), wanted, wanted);
    }
    if (filter instanceof Or or) {
      return compileAll(or.getChildren(), wanted, !wanted);
    }
    if (filter instanceof Not not) {
      return compile(not.getFilter(), !wanted);
    }
    if (filter instanceof PropertyIsNull isNull) {
      int index = indexOf(isNull.getExpression());
      return values -> (values[index] == null) == wanted;
    }
    if (filter instanceof PropertyIsBetween between) {
      int index = indexOf(between.getExpression());
      Object low = literal(between.getLowerBoundary(), index);
      Object high = literal(between.getUpperBoundary(), index);
      return values ->
          values[index] != null
              && (compare(values[index], low) >= 0 && compare(values[index], high) <= 0) == wanted;
    }
    if (filter instanceof BinaryComparisonOperator comparison) {
      int index = indexOf(comparison.getExpression1());
      Object literal = literal(comparison.getExpression2(), index);
      IntPredicate sign = sign(comparison);
      return values ->
          values[index] != null && sign.test(compare(values[index], literal)) == wanted;
    }
    throw notOffered(filter);
  }

  private Predicate<Object[]> compileAll(List<Filter> filters, boolean wanted, boolean all) {
    return filters.stream()
        .map(filter -> compile(filter, wanted))
        .reduce(all ? Predicate::and : Predicate::or)
        .orElseThrow();
  }

  private IntPredicate sign(BinaryComparisonOperator comparison) {
    if (comparison instanceof PropertyIsEqualTo) {
      return sign -> sign == 0;
    }
    if (comparison instanceof PropertyIsNotEqualTo) {
      return sign -> sign != 0;
    }
    if (comparison instanceof PropertyIsLessThan) {
      return sign -> sign < 0;
    }
    if (comparison instanceof PropertyIsLessThanOrEqualTo) {
      return sign -> sign <= 0;
    }
    if (comparison instanceof PropertyIsGreaterThan) {
      return sign -> sign > 0;
    }
    if (comparison instanceof PropertyIsGreaterThanOrEqualTo) {
      return sign -> sign >= 0;
    }
    throw notOffered(comparison);
  }

  private int indexOf(Expression expression) {
    if (expression instanceof PropertyName property) {
      int index = layer.indexOf(property.getPropertyName());
      if (index >= 0) {
        return index;
      }
      throw bad("names '%s', which the layer has not".formatted(property.getPropertyName()))
          .with("known", layer.attributes().stream().map(AttributeDefinition::name).toList());
    }
    throw bad("must have an attribute on the left, but has '%s'".formatted(expression));
  }

  private Object literal(Expression expression, int index) {
    AttributeDefinition attribute = layer.attributes().get(index);
    if (expression instanceof Literal literal) {
      Object value = literal.getValue();
      switch (attribute.type()) {
        case INTEGER, NUMBER -> {
          if (value instanceof Number number) {
            return number.doubleValue();
          }
        }
        case BOOLEAN -> {
          if (value instanceof Boolean) {
            return value;
          }
        }
        case STRING -> {
          if (value instanceof String) {
            return value;
          }
        }
        case DATE -> {
          return date(value.toString(), attribute);
        }
      }
    }
    throw bad(
        "compares '%s' (%s) with '%s'"
            .formatted(attribute.name(), attribute.type().id(), expression));
  }

  private LocalDate date(String literal, AttributeDefinition attribute) {
    try {
      return LocalDate.parse(literal);
    } catch (DateTimeParseException e) {
      throw bad("compares '%s' (date) with '%s', where a day like '2026-01-22' is wanted"
              .formatted(attribute.name(), literal))
          .causedBy(e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int compare(Object value, Object literal) {
    if (value instanceof Number number) {
      return Double.compare(number.doubleValue(), (Double) literal);
    }
    return ((Comparable) value).compareTo(literal);
  }

  private ProblemException notOffered(Filter filter) {
    return bad("uses an operator that is not offered (%s)".formatted(filter));
  }

  private ProblemException bad(String what) {
    return ProblemException.invalid(
        "bad-filter", "The filter \"%s\" on layer '%s' %s.".formatted(text, layer.id(), what));
  }
}
