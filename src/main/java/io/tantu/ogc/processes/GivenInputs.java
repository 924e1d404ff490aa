package io.tantu.ogc.processes;

import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The inputs of one execution, each of the type that its process wants. Immutable. */
final class GivenInputs {

  private final Map<String, JsonNode> values;

  private GivenInputs(Map<String, JsonNode> values) {
    this.values = values;
  }

  /**
   * Checks the inputs.
   *
   * @param inputs the member {@code inputs} of an execute request; a value as it is, qualified as
   *     {@code {"value": …}}, or by a link
   * @throws ProblemException {@code bad-input} naming the input, what was seen and what is wanted;
   *     {@code remote-input} for a link to another address
   */
  static GivenInputs of(ProcessDefinition process, JsonNode inputs) {
    if (!inputs.isMissingNode() && !inputs.isObject()) {
      throw bad("'inputs' must be an object, but is %s".formatted(shown(inputs)));
    }
    List<String> known = process.inputs().stream().map(ProcessInput::id).toList();
    Map<String, JsonNode> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> given : inputs.properties()) {
      if (!known.contains(given.getKey())) {
        throw bad(
            "process '%s' has no input '%s'; it has %s"
                .formatted(process.id(), given.getKey(), String.join(", ", known)));
      }
      values.put(given.getKey(), value(given.getKey(), given.getValue()));
    }
    for (ProcessInput input : process.inputs()) {
      check(input, values.get(input.id()));
    }
    return new GivenInputs(values);
  }

  private static JsonNode value(String id, JsonNode given) {
    if (given.isObject() && given.has("href")) {
      return DataLink.value(id, given.get("href").asString(""));
    }
    return given.isObject() && given.has("value") ? given.get("value") : given;
  }

  private static void check(ProcessInput input, JsonNode value) {
    if (value == null) {
      if (input.required()) {
        throw bad("input '%s' is missing".formatted(input.id()));
      }
      return;
    }
    boolean fits =
        switch (input.type()) {
          case STRING -> value.isString();
          case NUMBER -> value.isNumber() && Double.isFinite(value.doubleValue());
          case INTEGER -> value.isIntegralNumber() && value.canConvertToInt();
          case STRINGS -> value.isArray() && value.valueStream().allMatch(JsonNode::isString);
        };
    if (!fits) {
      throw bad(
          "input '%s' is %s, wanted %s"
              .formatted(input.id(), shown(value), input.description().get("schema")));
    }
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      if (!input.values().isEmpty() && !input.values().contains(each.asString())) {
        throw bad(
            "input '%s' is %s, wanted one of %s"
                .formatted(input.id(), shown(each), String.join(", ", input.values())));
      }
    }
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private static ProblemException bad(String what) {
    return ProblemException.invalid(
        "bad-input", "The execute request cannot be taken: %s.".formatted(what));
  }

  /** Null where it was not given. */
  String text(String id) {
    return values.containsKey(id) ? values.get(id).asString() : null;
  }

  /** NaN where it was not given. */
  double number(String id) {
    return values.containsKey(id) ? values.get(id).doubleValue() : Double.NaN;
  }

  int integer(String id, int otherwise) {
    return values.containsKey(id) ? values.get(id).intValue() : otherwise;
  }

  List<String> texts(String id) {
    List<String> texts = new ArrayList<>();
    if (values.containsKey(id)) {
      values.get(id).forEach(each -> texts.add(each.asString()));
    }
    return texts;
  }
}
