package io.tantu.style;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which features a rule draws. As in SQL a comparison with an absent value holds neither as it
 * stands nor negated.
 */
public sealed interface StyleFilter {

  /** The attributes it reads. */
  Stream<String> properties();

  /**
   * An attribute compared with a literal of its type: a {@link String}, {@link Number} or {@link
   * Boolean}.
   */
  record Comparison(String property, Operator operator, Object literal) implements StyleFilter {

    @Override
    public Stream<String> properties() {
      return Stream.of(property);
    }
  }

  /** A number within bounds, both included. */
  record Between(String property, Number low, Number high) implements StyleFilter {

    @Override
    public Stream<String> properties() {
      return Stream.of(property);
    }
  }

  /** An absent value. */
  record IsNull(String property) implements StyleFilter {

    @Override
    public Stream<String> properties() {
      return Stream.of(property);
    }
  }

  /** All of them hold. */
  record And(List<StyleFilter> filters) implements StyleFilter {

    public And {
      filters = List.copyOf(filters);
    }

    @Override
    public Stream<String> properties() {
      return filters.stream().flatMap(StyleFilter::properties);
    }
  }

  /** At least one of them holds. */
  record Or(List<StyleFilter> filters) implements StyleFilter {

    public Or {
      filters = List.copyOf(filters);
    }

    @Override
    public Stream<String> properties() {
      return filters.stream().flatMap(StyleFilter::properties);
    }
  }

  /** It does not hold. */
  record Not(StyleFilter filter) implements StyleFilter {

    @Override
    public Stream<String> properties() {
      return filter.properties();
    }
  }

  /** How an attribute is compared. */
  enum Operator {
    EQUAL("==", "EqualTo"),
    NOT_EQUAL("!=", "NotEqualTo"),
    LESS("<", "LessThan"),
    LESS_OR_EQUAL("<=", "LessThanOrEqualTo"),
    GREATER(">", "GreaterThan"),
    GREATER_OR_EQUAL(">=", "GreaterThanOrEqualTo");

    private final String sign;
    private final String ogcName;

    Operator(String sign, String ogcName) {
      this.sign = sign;
      this.ogcName = ogcName;
    }

    /** As OGC 02-059 calls it after {@code PropertyIs}. */
    String ogcName() {
      return ogcName;
    }

    String sign() {
      return sign;
    }

    boolean ordering() {
      return this != EQUAL && this != NOT_EQUAL;
    }

    Operator negated() {
      return switch (this) {
        case EQUAL -> NOT_EQUAL;
        case NOT_EQUAL -> EQUAL;
        case LESS -> GREATER_OR_EQUAL;
        case LESS_OR_EQUAL -> GREATER;
        case GREATER -> LESS_OR_EQUAL;
        case GREATER_OR_EQUAL -> LESS;
      };
    }
  }
}
