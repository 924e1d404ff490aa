package io.tantu.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The values of a JSON document by their path, for comparing two of them. */
public final class JsonLeaves {

  /** What names an entry of a list to people, in the order of preference. */
  private static final List<String> NAMES = List.of("code", "species", "id");

  /**
   * One value that differs; as text, null where it is absent.
   *
   * @param path for example {@code zones[640106].coveredAreaHa}
   */
  public record Change(String path, String before, String after) {}

  private JsonLeaves() {}

  /** Texts, numbers and truth values, in document order; nulls count as absent. */
  public static Map<String, JsonNode> of(JsonNode document) {
    Map<String, JsonNode> leaves = new LinkedHashMap<>();
    gather("", document, leaves);
    return leaves;
  }

  /** The values that differ: numbers as doubles to the last digit, all else as text. */
  public static List<Change> changes(Map<String, JsonNode> before, Map<String, JsonNode> after) {
    List<Change> changes = new ArrayList<>();
    before.forEach(
        (path, value) -> {
          JsonNode other = after.get(path);
          if (!same(value, other)) {
            changes.add(new Change(path, text(value), text(other)));
          }
        });
    after.forEach(
        (path, value) -> {
          if (!before.containsKey(path)) {
            changes.add(new Change(path, null, text(value)));
          }
        });
    return changes;
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return other != null && one.isNumber() && other.isNumber()
        ? Double.compare(one.asDouble(), other.asDouble()) == 0
        : Objects.equals(text(one), text(other));
  }

  private static String text(JsonNode value) {
    return value == null ? null : value.asString();
  }

  private static void gather(String path, JsonNode node, Map<String, JsonNode> leaves) {
    if (node.isObject()) {
      String prefix = path.isEmpty() ? "" : path + ".";
      node.properties().forEach(e -> gather(prefix + e.getKey(), e.getValue(), leaves));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        String named = "%s[%s]".formatted(path, name(node.get(i), i));
        boolean taken = leaves.keySet().stream().anyMatch(known -> known.startsWith(named + "."));
        gather(taken ? "%s[%d]".formatted(path, i) : named, node.get(i), leaves);
      }
    } else if (!node.isNull() && !node.isMissingNode()) {
      leaves.put(path, node);
    }
  }

  private static String name(JsonNode entry, int position) {
    for (String name : NAMES) {
      if (entry.path(name).isString()) {
        return entry.get(name).asString();
      }
    }
    return String.valueOf(position);
  }
}
