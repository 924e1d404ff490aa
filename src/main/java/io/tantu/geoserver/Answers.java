package io.tantu.geoserver;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads GeoServer's JSON, which writes an empty list as an empty text, a list of one at times as
 * its member, and text that looks like a number as a number.
 */
final class Answers {

  private Answers() {}

  /** What is listed as {@code {outer: {inner: [...]}}}. */
  static List<JsonNode> list(JsonNode node, String outer, String inner) {
    JsonNode members = node.path(outer).path(inner);
    List<JsonNode> list = new ArrayList<>();
    if (members.isArray()) {
      members.forEach(list::add);
    } else if (!members.isMissingNode() && !members.isNull()) {
      list.add(members);
    }
    return list;
  }

  /** The names of what is so listed. */
  static List<String> names(JsonNode node, String outer, String inner) {
    return list(node, outer, inner).stream().map(one -> text(one, "name")).toList();
  }

  /** A member's text; empty where it is missing or no scalar. */
  static String text(JsonNode node, String member) {
    return text(node.path(member));
  }

  static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }
}
