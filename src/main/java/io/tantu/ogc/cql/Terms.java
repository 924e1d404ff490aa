package io.tantu.ogc.cql;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.cql.Scalar.Kind;
import io.tantu.problem.ProblemException;
import io.tantu.store.Condition.Operator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the parts of a filter, of text or JSON alike, and checks them against the layer: names are
 * its attributes, and only values of one kind are compared. Counts the parts, so that a filter has
 * a bound. For one filter.
 */
final class Terms {

  /** The geometry's name among the queryables. */
  static final String GEOMETRY = "geometry";

  /** How deep a filter may be nested. */
  static final int DEEPEST = 100;

  private static final int MOST_PARTS = 500;
  private static final int MOST_VALUES = 1_000;

  private final LayerDefinition layer;
  private int parts;
  private int depth;

  Terms(LayerDefinition layer) {
    this.layer = layer;
  }

  /** Goes one level down; each call is followed by {@link #up}. */
  void down(String position) {
    if (++depth > DEEPEST) {
      throw BadFilter.tooLarge(position, "it is nested more than %d deep".formatted(DEEPEST));
    }
  }

  void up() {
    depth--;
  }

  private <T> T counted(String position, T part) {
    if (++parts > MOST_PARTS) {
      throw BadFilter.tooLarge(position, "it has more than %d conditions".formatted(MOST_PARTS));
    }
    return part;
  }

  Scalar attribute(String name, String position) {
    int index = layer.indexOf(name);
    if (index < 0) {
      List<String> known =
          new ArrayList<>(layer.attributes().stream().map(AttributeDefinition::name).toList());
      if (name.equals(GEOMETRY)) {
        throw BadFilter.at(
                position,
                "'geometry'",
                "a geometry is only taken by spatial functions like S_INTERSECTS")
            .with("known", known);
      }
      known.add(GEOMETRY);
      throw BadFilter.at(
              position,
              "'%s'".formatted(name),
              "the collection has no such property; it has " + String.join(", ", known))
          .with("known", known);
    }
    Kind kind = kind(layer.attributes().get(index).type());
    return new Scalar(kind, index, null, false, name, position);
  }

  private static Kind kind(AttributeType type) {
    return switch (type) {
      case STRING -> Kind.TEXT;
      case INTEGER, NUMBER -> Kind.NUMBER;
      case BOOLEAN -> Kind.TRUTH;
      case DATE -> Kind.TIME;
    };
  }

  Scalar text(String value, String position) {
    return new Scalar(Kind.TEXT, -1, value, false, "'" + value + "'", position);
  }

  Scalar number(String value, String position) {
    try {
      Object number =
          value.matches("[+-]?\\d{1,18}") ? (Object) Long.valueOf(value) : Double.valueOf(value);
      if (number instanceof Long || Double.isFinite((Double) number)) {
        return new Scalar(Kind.NUMBER, -1, number, false, value, position);
      }
    } catch (NumberFormatException e) {
      throw BadFilter.at(position, value, "a number is wanted").causedBy(e);
    }
    throw BadFilter.at(position, value, "a number of at most 1.8e308 is wanted");
  }

  Scalar truth(boolean value, String position) {
    return new Scalar(Kind.TRUTH, -1, value, false, Boolean.toString(value), position);
  }

  Scalar date(String value, String position) {
    try {
      return new Scalar(Kind.TIME, -1, LocalDate.parse(value), false, value, position);
    } catch (DateTimeException e) {
      throw BadFilter.at(position, "'%s'".formatted(value), "a day like '2026-01-22' is wanted")
          .causedBy(e);
    }
  }

  Scalar timestamp(String value, String position) {
    try {
      Instant instant = OffsetDateTime.parse(value).toInstant();
      return new Scalar(Kind.TIME, -1, instant, false, value, position);
    } catch (DateTimeException e) {
      throw BadFilter.at(
              position, "'%s'".formatted(value), "a time like '2026-01-22T08:00:00Z' is wanted")
          .causedBy(e);
    }
  }

  /** CASEI of a text. */
  Scalar casei(Scalar text, String position) {
    wanted(text, Kind.TEXT);
    return text.casei(position);
  }

  Expression all(List<Expression> expressions, String position) {
    return expressions.size() == 1
        ? expressions.get(0)
        : counted(position, new Expression.All(List.copyOf(expressions)));
  }

  Expression any(List<Expression> expressions, String position) {
    return expressions.size() == 1
        ? expressions.get(0)
        : counted(position, new Expression.Any(List.copyOf(expressions)));
  }

  Expression not(Expression expression, String position) {
    return counted(position, new Expression.Negation(expression));
  }

  Expression comparison(Scalar left, Operator operator, Scalar right) {
    return counted(
        left.position(),
        new Comparisons.Comparison(like(left, right), operator, like(right, left)));
  }

  Expression between(Scalar value, Scalar low, Scalar high) {
    return all(
        List.of(
            comparison(value, Operator.GREATER_OR_EQUAL, low),
            comparison(value, Operator.LESS_OR_EQUAL, high)),
        value.position());
  }

  Expression oneOf(Scalar value, List<Scalar> wanted) {
    if (wanted.size() > MOST_VALUES) {
      throw BadFilter.tooLarge(
          value.position(), "a list has more than %d values".formatted(MOST_VALUES));
    }
    List<Scalar> checked = new ArrayList<>();
    for (Scalar one : wanted) {
      if (one.isAttribute()) {
        throw BadFilter.at(one.position(), one.text(), "a list holds values that are written out");
      }
      checked.add(like(one, value));
    }
    return counted(value.position(), new Comparisons.OneOf(value, checked));
  }

  Expression absent(Scalar value) {
    if (!value.isAttribute()) {
      throw BadFilter.at(value.position(), value.text(), "a property stands before IS NULL");
    }
    return counted(value.position(), new Comparisons.Absent(value));
  }

  /**
   * @param pattern a text, or CASEI of one where the value is CASEI too
   */
  Expression like(Scalar value, Scalar pattern, String position) {
    wanted(value, Kind.TEXT);
    wanted(pattern, Kind.TEXT);
    if (pattern.isAttribute()) {
      throw BadFilter.at(pattern.position(), pattern.text(), "a pattern is written out");
    }
    String text = (String) pattern.of(null);
    return counted(position, new Comparisons.Like(value, LikePattern.of(text)));
  }

  Expression temporal(TemporalFunction function, Span left, Span right, String position) {
    return counted(position, new TemporalFunction.Call(function, left, right));
  }

  Expression spatial(SpatialFunction function, Shape left, Shape right, String position) {
    if (left.isFeature() && right.isFeature()) {
      throw BadFilter.at(
          position,
          "the geometry twice",
          "one of the two is to be written out, like POINT(106 38)");
    }
    if (!left.isFeature() && !right.isFeature()) {
      return counted(
          position, new Expression.Constant(function.holds(left.literal(), right.literal())));
    }
    return counted(
        position,
        left.isFeature()
            ? SpatialFunction.Call.of(function, right.literal(), false)
            : SpatialFunction.Call.of(function, left.literal(), true));
  }

  /** A date or a time. */
  Span instant(Scalar time) {
    wanted(time, Kind.TIME);
    return new Span(time, time);
  }

  /** An end of an interval: a day, a time, or {@code ..} for an open one, which is null. */
  Scalar end(String text, String position) {
    if (text.equals("..") || text.isEmpty()) {
      return null;
    }
    return text.length() > 10 ? timestamp(text, position) : date(text, position);
  }

  /** Checks that the value can stand beside the other; a text beside a date is read as one. */
  private Scalar like(Scalar value, Scalar other) {
    if (value.kind() == other.kind()) {
      return value;
    }
    if (other.kind() == Kind.TIME && value.written() instanceof String text) {
      return text.length() > 10 ? timestamp(text, value.position()) : date(text, value.position());
    }
    if (value.kind() == Kind.TIME && other.written() instanceof String) {
      return value;
    }
    throw BadFilter.at(
        other.position(),
        other.text(),
        "'%s' is compared with it, which is %s".formatted(value.text(), value.kind().words()));
  }

  private static void wanted(Scalar value, Kind kind) {
    if (value.kind() != kind) {
      throw mismatch(value, kind);
    }
  }

  private static ProblemException mismatch(Scalar value, Kind kind) {
    return BadFilter.at(
        value.position(),
        "'%s', which is %s".formatted(value.text(), value.kind().words()),
        "%s is wanted".formatted(kind.words()));
  }
}
