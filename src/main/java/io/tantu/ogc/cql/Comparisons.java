package io.tantu.ogc.cql;

import io.tantu.catalog.Feature;
import io.tantu.store.Condition;
import io.tantu.store.Condition.Operator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The comparisons of CQL2: basic ones and LIKE, IN, IS NULL (BETWEEN is two of them). */
final class Comparisons {

  private Comparisons() {}

  static boolean holds(Operator operator, int sign) {
    return switch (operator) {
      case EQUAL -> sign == 0;
      case NOT_EQUAL -> sign != 0;
      case LESS -> sign < 0;
      case LESS_OR_EQUAL -> sign <= 0;
      case GREATER -> sign > 0;
      case GREATER_OR_EQUAL -> sign >= 0;
    };
  }

  private static Operator turned(Operator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL -> operator;
      case LESS -> Operator.GREATER;
      case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
      case GREATER -> Operator.LESS;
      case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
    };
  }

  /** {@code left operator right}. */
  record Comparison(Scalar left, Operator operator, Scalar right) implements Expression {

    @Override
    public Truth of(Feature feature) {
      Object one = left.of(feature);
      Object other = right.of(feature);
      return one == null || other == null
          ? Truth.UNKNOWN
          : Truth.of(holds(operator, Scalar.compare(one, other)));
    }

    @Override
    public Optional<Asked> asked() {
      if (left.isPlainAttribute() && isKnownToStore(right)) {
        return asked(left, operator, right.written());
      }
      if (right.isPlainAttribute() && isKnownToStore(left)) {
        return asked(right, turned(operator), left.written());
      }
      return Optional.empty();
    }

    private static boolean isKnownToStore(Scalar value) {
      return !value.isAttribute() && !value.folded() && !(value.written() instanceof Instant);
    }

    private static Optional<Asked> asked(Scalar attribute, Operator operator, Object value) {
      return Optional.of(
          new Asked(new Condition.Comparison(attribute.attribute(), operator, value), true));
    }
  }

  /** {@code value IN (…)} of written values. */
  record OneOf(Scalar value, List<Scalar> wanted) implements Expression {

    @Override
    public Truth of(Feature feature) {
      Object one = value.of(feature);
      return one == null
          ? Truth.UNKNOWN
          : Truth.of(
              wanted.stream().anyMatch(other -> Scalar.compare(one, other.of(feature)) == 0));
    }

    @Override
    public Optional<Asked> asked() {
      if (!value.isPlainAttribute() || !wanted.stream().allMatch(Comparison::isKnownToStore)) {
        return Optional.empty();
      }
      List<Object> values = wanted.stream().map(Scalar::written).toList();
      return Optional.of(new Asked(new Condition.OneOf(value.attribute(), values), true));
    }
  }

  /** {@code value IS NULL}. */
  record Absent(Scalar value) implements Expression {

    @Override
    public Truth of(Feature feature) {
      return Truth.of(value.of(feature) == null);
    }

    @Override
    public Optional<Asked> asked() {
      return Optional.of(new Asked(new Condition.Absent(value.attribute()), true));
    }
  }

  /** {@code value LIKE pattern}. */
  record Like(Scalar value, LikePattern pattern) implements Expression {

    @Override
    public Truth of(Feature feature) {
      Object text = value.of(feature);
      return text == null ? Truth.UNKNOWN : Truth.of(pattern.matches((String) text));
    }

    @Override
    public Optional<Asked> asked() {
      return value.isPlainAttribute()
          ? Optional.of(new Asked(new Condition.Pattern(value.attribute(), pattern.glob()), true))
          : Optional.empty();
    }
  }
}
