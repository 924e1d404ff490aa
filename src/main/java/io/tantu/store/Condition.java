package io.tantu.store;

import java.util.List;

/**
 * A condition on the attributes of a feature, named by their places in the layer's schema. As in
 * SQL a comparison with an absent value is neither true nor false, and its negation neither.
 */
public sealed interface Condition {

  /** How a value is compared; texts by code point. */
  enum Operator {
    EQUAL("="),
    NOT_EQUAL("<>"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /**
   * @param value of the attribute's class, or any number where that is one
   */
  record Comparison(int attribute, Operator operator, Object value) implements Condition {}

  /** The attribute has one of the values. */
  record OneOf(int attribute, List<Object> values) implements Condition {}

  /** The text has the pattern: {@code *} stands for any characters, {@code ?} for one. */
  record Pattern(int attribute, String glob) implements Condition {}

  record Absent(int attribute) implements Condition {}

  record All(List<Condition> conditions) implements Condition {}

  record Any(List<Condition> conditions) implements Condition {}

  record Negation(Condition condition) implements Condition {}
}
