package io.tantu.ogc.cql;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.store.Condition;
import io.tantu.store.Condition.Operator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;

/**
 * A filter on a layer's features. As in SQL a feature is taken where the filter is true, not where
 * it is unknown because something is absent. Use it in one thread.
 */
public final class CqlFilter implements Predicate<Feature> {

  /** The empty filter, which takes every feature. */
  public static final CqlFilter NONE = new CqlFilter(new Expression.All(List.of()));

  private static final int LONGEST = 50_000;

  private final Expression expression;

  private CqlFilter(Expression expression) {
    this.expression = expression;
  }

  /** How a filter is written. */
  public enum Language {
    TEXT("cql2-text"),
    JSON("cql2-json");

    private final String id;

    Language(String id) {
      this.id = id;
    }

    /** The value of {@code filter-lang}. */
    public String id() {
      return id;
    }
  }

  /**
   * Reads a filter.
   *
   * @param crs the system of the filter's geometries, in its authority's axis order
   * @throws io.tantu.problem.ProblemException {@code bad-filter}, with position, what was seen and
   *     what is wanted
   */
  public static CqlFilter of(String text, Language language, LayerDefinition layer, ServedCrs crs) {
    if (text.length() > LONGEST) {
      throw BadFilter.tooLarge(
          "character " + LONGEST, "it has more than %d characters".formatted(LONGEST));
    }
    Terms terms = new Terms(layer);
    Shapes shapes = new Shapes(crs);
    return new CqlFilter(
        language == Language.TEXT
            ? CqlText.read(text, terms, shapes)
            : CqlJson.read(text, terms, shapes));
  }

  /**
   * The filter of attributes that have a value each, as query parameters tell them.
   *
   * @throws io.tantu.problem.ProblemException {@code bad-filter} where a value is none of its
   *     attribute
   */
  public static CqlFilter ofValues(Map<String, String> values, LayerDefinition layer) {
    Terms terms = new Terms(layer);
    return new CqlFilter(
        new Expression.All(
            values.entrySet().stream()
                .map(one -> equality(one.getKey(), one.getValue(), terms, layer))
                .toList()));
  }

  private static Expression equality(
      String name, String value, Terms terms, LayerDefinition layer) {
    String position = "parameter '%s'".formatted(name);
    AttributeDefinition attribute = layer.attribute(name).orElseThrow();
    Scalar wanted =
        switch (attribute.type()) {
          case STRING -> terms.text(value, position);
          case INTEGER, NUMBER -> terms.number(value, position);
          case DATE -> terms.date(value, position);
          case BOOLEAN -> {
            if (!value.equals("true") && !value.equals("false")) {
              throw BadFilter.at(position, "'%s'".formatted(value), "true or false is wanted");
            }
            yield terms.truth(Boolean.parseBoolean(value), position);
          }
        };
    return terms.comparison(terms.attribute(name, position), Operator.EQUAL, wanted);
  }

  /** This filter and the other one. */
  public CqlFilter and(CqlFilter other) {
    if (isNone()) {
      return other;
    }
    return other.isNone()
        ? this
        : new CqlFilter(new Expression.All(List.of(expression, other.expression)));
  }

  /** Whether it takes every feature without looking. */
  public boolean isNone() {
    return expression instanceof Expression.All all && all.parts().isEmpty();
  }

  @Override
  public boolean test(Feature feature) {
    return expression.of(feature) == Truth.TRUE;
  }

  /** A condition that every feature meets that the filter takes, if the store can be told one. */
  public Optional<Condition> condition() {
    return expression.asked().map(Expression.Asked::condition);
  }

  /** Whether the condition takes the same features as the filter, or the filter is empty. */
  public boolean isTold() {
    return isNone() || expression.asked().map(Expression.Asked::exact).orElse(false);
  }

  /** Longitude/latitude box that every feature meets that the filter takes; null for none. */
  public Envelope bounds() {
    return expression.bounds();
  }
}
