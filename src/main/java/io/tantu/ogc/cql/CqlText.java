package io.tantu.ogc.cql;

import io.tantu.ogc.cql.Tokens.Sort;
import io.tantu.ogc.cql.Tokens.Token;
import io.tantu.problem.ProblemException;
import io.tantu.store.Condition.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads CQL2 text by recursive descent (21-065r2, annex B), less arithmetic, arrays and functions
 * of the server's own. For one filter.
 */
final class CqlText {

  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "=", Operator.EQUAL,
          "<>", Operator.NOT_EQUAL,
          "<", Operator.LESS,
          "<=", Operator.LESS_OR_EQUAL,
          ">", Operator.GREATER,
          ">=", Operator.GREATER_OR_EQUAL);

  private final List<Token> tokens;
  private final Terms terms;
  private final WktText wkt;
  private int at;

  private CqlText(String text, Terms terms, Shapes shapes) {
    this.tokens = Tokens.of(text);
    this.terms = terms;
    this.wkt = new WktText(this, terms, shapes);
  }

  static Expression read(String text, Terms terms, Shapes shapes) {
    CqlText reader = new CqlText(text, terms, shapes);
    Expression whole = reader.expression();
    if (reader.token().sort() != Sort.END) {
      throw reader.wanted("AND, OR or the end is wanted");
    }
    return whole;
  }

  private Expression expression() {
    String position = token().position();
    terms.down(position);
    List<Expression> ways = new ArrayList<>();
    do {
      ways.add(term());
    } while (taken("OR"));
    terms.up();
    return terms.any(ways, position);
  }

  private Expression term() {
    String position = token().position();
    List<Expression> factors = new ArrayList<>();
    do {
      factors.add(factor());
    } while (taken("AND"));
    return terms.all(factors, position);
  }

  private Expression factor() {
    String position = token().position();
    if (taken("NOT")) {
      terms.down(position);
      Expression negated = factor();
      terms.up();
      return terms.not(negated, position);
    }
    if (taken("(")) {
      Expression inner = expression();
      take(")");
      return inner;
    }
    return predicate();
  }

  private Expression predicate() {
    Token first = token();
    String name = first.upper();
    boolean called = tokens.get(Math.min(at + 1, tokens.size() - 1)).is("(");
    if (called && name.startsWith("S_")) {
      return spatial(function(SpatialFunction.class, first));
    }
    if (called && name.startsWith("T_")) {
      return temporal(function(TemporalFunction.class, first));
    }
    if (called && name.startsWith("A_")) {
      throw wanted("no property is an array here, so no array function is offered");
    }
    boolean constant = name.equals("TRUE") || name.equals("FALSE");
    if (constant && !OPERATORS.containsKey(tokens.get(at + 1).value())) {
      at++;
      return new Expression.Constant(name.equals("TRUE"));
    }
    return comparison(scalar());
  }

  private <F extends Enum<F>> F function(Class<F> functions, Token name) {
    return Arrays.stream(functions.getEnumConstants())
        .filter(one -> one.name().equals(name.upper()))
        .findFirst()
        .orElseThrow(
            () -> wanted("a function is wanted: " + Arrays.toString(functions.getEnumConstants())));
  }

  private Expression comparison(Scalar left) {
    Token token = token();
    Operator operator = token.sort() == Sort.SIGN ? OPERATORS.get(token.value()) : null;
    if (operator != null) {
      at++;
      return terms.comparison(left, operator, scalar());
    }
    if (taken("IS")) {
      boolean negated = taken("NOT");
      take("NULL");
      return perhapsNot(negated, terms.absent(left), token);
    }
    boolean negated = taken("NOT");
    if (taken("BETWEEN")) {
      Scalar low = scalar();
      take("AND");
      return perhapsNot(negated, terms.between(left, low, scalar()), token);
    }
    if (taken("LIKE")) {
      return perhapsNot(negated, terms.like(left, scalar(), token.position()), token);
    }
    if (taken("IN")) {
      take("(");
      List<Scalar> values = new ArrayList<>();
      do {
        values.add(scalar());
      } while (taken(","));
      take(")");
      return perhapsNot(negated, terms.oneOf(left, values), token);
    }
    throw wanted("a comparison (=, <>, <, <=, >, >=, BETWEEN, IN, LIKE, IS NULL) is wanted");
  }

  private Expression perhapsNot(boolean negated, Expression expression, Token token) {
    return negated ? terms.not(expression, token.position()) : expression;
  }

  private Scalar scalar() {
    Token token = token();
    String position = token.position();
    switch (token.sort()) {
      case TEXT:
        at++;
        return terms.text(token.value(), position);
      case NUMBER:
        at++;
        return terms.number(token.value(), position);
      case QUOTED_NAME:
        at++;
        return terms.attribute(token.value(), position);
      case WORD:
        return word(token, position);
      default:
        throw wanted("a property or a value is wanted");
    }
  }

  private Scalar word(Token token, String position) {
    at++;
    boolean called = token().is("(");
    switch (token.upper()) {
      case "TRUE", "FALSE":
        return terms.truth(token.is("TRUE"), position);
      case "DATE", "TIMESTAMP":
        if (called) {
          return time(token);
        }
        break;
      case "CASEI":
        if (called) {
          take("(");
          terms.down(position);
          Scalar text = scalar();
          terms.up();
          take(")");
          return terms.casei(text, position);
        }
        break;
      case "AND", "OR", "NOT", "BETWEEN", "IN", "LIKE", "IS", "NULL":
        at--;
        throw wanted("a property or a value is wanted; a property of this name stands in \" \"");
      default:
        break;
    }
    if (called) {
      at--;
      throw wanted("a function that is offered is wanted: CASEI, S_…, T_…, DATE, TIMESTAMP");
    }
    return terms.attribute(token.value(), position);
  }

  private Scalar time(Token word) {
    take("(");
    Token text = take(Sort.TEXT, "a text in quotes is wanted");
    take(")");
    return word.is("DATE")
        ? terms.date(text.value(), text.position())
        : terms.timestamp(text.value(), text.position());
  }

  private Expression temporal(TemporalFunction function) {
    String position = token().position();
    at++;
    take("(");
    Span left = span();
    take(",");
    Span right = span();
    take(")");
    return terms.temporal(function, left, right, position);
  }

  private Span span() {
    if (!token().is("INTERVAL")) {
      return terms.instant(scalar());
    }
    at++;
    take("(");
    Scalar start = end();
    take(",");
    Scalar end = end();
    take(")");
    return new Span(start, end);
  }

  /** An end of an interval: a property or a text, null for an open one. */
  private Scalar end() {
    Token token = token();
    if (token.sort() == Sort.TEXT) {
      at++;
      return terms.end(token.value(), token.position());
    }
    return terms.instant(scalar()).start();
  }

  private Expression spatial(SpatialFunction function) {
    String position = token().position();
    at++;
    take("(");
    Shape left = wkt.shape();
    take(",");
    Shape right = wkt.shape();
    take(")");
    return terms.spatial(function, left, right, position);
  }

  Token token() {
    return tokens.get(at);
  }

  boolean taken(String word) {
    if (token().is(word)) {
      at++;
      return true;
    }
    return false;
  }

  void take(String word) {
    if (!taken(word)) {
      throw wanted("%s is wanted".formatted(word));
    }
  }

  Token take(Sort sort, String wanted) {
    if (token().sort() != sort) {
      throw wanted(wanted);
    }
    return tokens.get(at++);
  }

  ProblemException wanted(String what) {
    return BadFilter.at(token().position(), token().seen(), what);
  }
}
