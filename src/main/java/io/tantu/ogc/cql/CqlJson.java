package io.tantu.ogc.cql;

import io.tantu.store.Condition.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads CQL2 JSON (21-065r2, clause 10). Places are told as JSON pointers. For one filter. */
final class CqlJson {

  /** Deeper than an expression may be, since geometries nest too. */
  private static final int DEEPEST_JSON = 2 * Terms.DEEPEST + 50;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST_JSON).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "=", Operator.EQUAL,
          "<>", Operator.NOT_EQUAL,
          "<", Operator.LESS,
          "<=", Operator.LESS_OR_EQUAL,
          ">", Operator.GREATER,
          ">=", Operator.GREATER_OR_EQUAL);

  private final Terms terms;
  private final GeoJsonShapes geometries;

  private CqlJson(Terms terms, Shapes shapes) {
    this.terms = terms;
    this.geometries = new GeoJsonShapes(terms, shapes);
  }

  static Expression read(String text, Terms terms, Shapes shapes) {
    try {
      return new CqlJson(terms, shapes).expression(JSON.readTree(text), "");
    } catch (JacksonException e) {
      String cause = e.getOriginalMessage();
      throw BadFilter.at(
              e.getLocation() == null
                  ? "an unknown character"
                  : "character " + e.getLocation().getColumnNr(),
              "what is no JSON or nested too deep",
              "one object of CQL2 JSON is wanted (%s)"
                  .formatted(cause == null ? "" : cause.lines().findFirst().orElse("")))
          .causedBy(e);
    }
  }

  private Expression expression(JsonNode node, String pointer) {
    String position = place(pointer);
    if (node.isBoolean()) {
      return new Expression.Constant(node.asBoolean());
    }
    String op = node.path("op").asString("").toLowerCase(Locale.ROOT);
    JsonNode args = node.path("args");
    if (op.isEmpty() || !args.isArray()) {
      throw BadFilter.at(position, node.toString(), "an object with 'op' and 'args' is wanted");
    }
    terms.down(position);
    try {
      return operation(op, args, pointer + "/args", position);
    } finally {
      terms.up();
    }
  }

  private Expression operation(String op, JsonNode args, String pointer, String position) {
    if (op.equals("and") || op.equals("or")) {
      List<Expression> parts = new ArrayList<>();
      for (int i = 0; i < atLeast(2, args, position).size(); i++) {
        parts.add(expression(args.get(i), pointer + "/" + i));
      }
      return op.equals("and") ? terms.all(parts, position) : terms.any(parts, position);
    }
    if (OPERATORS.containsKey(op)) {
      count(2, args, position);
      return terms.comparison(
          scalar(args, 0, pointer), OPERATORS.get(op), scalar(args, 1, pointer));
    }
    if (op.startsWith("s_")) {
      count(2, args, position);
      return terms.spatial(
          function(SpatialFunction.class, op, position),
          geometries.shape(args.get(0), pointer + "/0"),
          geometries.shape(args.get(1), pointer + "/1"),
          position);
    }
    if (op.startsWith("t_")) {
      count(2, args, position);
      return terms.temporal(
          function(TemporalFunction.class, op, position),
          span(args, 0, pointer),
          span(args, 1, pointer),
          position);
    }
    return switch (op) {
      case "not" -> {
        count(1, args, position);
        yield terms.not(expression(args.get(0), pointer + "/0"), position);
      }
      case "isnull" -> {
        count(1, args, position);
        yield terms.absent(scalar(args, 0, pointer));
      }
      case "like" -> {
        count(2, args, position);
        yield terms.like(scalar(args, 0, pointer), scalar(args, 1, pointer), position);
      }
      case "between" -> {
        count(3, args, position);
        yield terms.between(
            scalar(args, 0, pointer), scalar(args, 1, pointer), scalar(args, 2, pointer));
      }
      case "in" -> {
        count(2, args, position);
        yield terms.oneOf(scalar(args, 0, pointer), values(args.get(1), pointer + "/1"));
      }
      default ->
          throw BadFilter.at(
              position,
              "'%s'".formatted(op),
              "an operation is wanted: and, or, not, =, <>, <, <=, >, >=, between, in, like,"
                  + " isNull, s_…, t_…");
    };
  }

  private List<Scalar> values(JsonNode list, String pointer) {
    if (!list.isArray()) {
      throw BadFilter.at(place(pointer), list.toString(), "a list of values is wanted");
    }
    List<Scalar> values = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      values.add(scalar(list, i, pointer));
    }
    return values;
  }

  private Scalar scalar(JsonNode args, int index, String pointer) {
    JsonNode node = args.get(index);
    String position = place(pointer + "/" + index);
    if (node.isString()) {
      return terms.text(node.asString(), position);
    }
    if (node.isNumber()) {
      return terms.number(node.asString(), position);
    }
    if (node.isBoolean()) {
      return terms.truth(node.asBoolean(), position);
    }
    if (node.path("property").isString()) {
      return terms.attribute(node.get("property").asString(), position);
    }
    if (node.path("date").isString()) {
      return terms.date(node.get("date").asString(), position);
    }
    if (node.path("timestamp").isString()) {
      return terms.timestamp(node.get("timestamp").asString(), position);
    }
    boolean casei =
        node.path("op").asString("").equalsIgnoreCase("casei") && node.path("args").size() == 1;
    if (casei) {
      terms.down(position);
      Scalar text = scalar(node.get("args"), 0, pointer + "/" + index + "/args");
      terms.up();
      return terms.casei(text, position);
    }
    throw BadFilter.at(
        position,
        node.toString(),
        "a text, a number, true, false, a property, a date, a timestamp or casei is wanted");
  }

  private Span span(JsonNode args, int index, String pointer) {
    JsonNode interval = args.get(index).path("interval");
    if (!interval.isArray()) {
      return terms.instant(scalar(args, index, pointer));
    }
    String position = pointer + "/" + index + "/interval";
    count(2, interval, place(position));
    return new Span(end(interval, 0, position), end(interval, 1, position));
  }

  private Scalar end(JsonNode interval, int index, String pointer) {
    JsonNode node = interval.get(index);
    return node.isString()
        ? terms.end(node.asString(), place(pointer + "/" + index))
        : terms.instant(scalar(interval, index, pointer)).start();
  }

  private static <F extends Enum<F>> F function(Class<F> functions, String op, String position) {
    return Arrays.stream(functions.getEnumConstants())
        .filter(one -> one.name().equalsIgnoreCase(op))
        .findFirst()
        .orElseThrow(
            () ->
                BadFilter.at(
                    position,
                    "'%s'".formatted(op),
                    "a function is wanted: " + Arrays.toString(functions.getEnumConstants())));
  }

  private static void count(int wanted, JsonNode args, String position) {
    if (args.size() != wanted) {
      throw BadFilter.at(
          position, "%d arguments".formatted(args.size()), "%d are wanted".formatted(wanted));
    }
  }

  private static JsonNode atLeast(int wanted, JsonNode args, String position) {
    if (args.size() < wanted) {
      throw BadFilter.at(
          position,
          "%d arguments".formatted(args.size()),
          "at least %d are wanted".formatted(wanted));
    }
    return args;
  }

  private static String place(String pointer) {
    return pointer.isEmpty() ? "the root" : pointer;
  }
}
