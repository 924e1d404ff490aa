package io.tantu.ogc.processes;

import io.tantu.catalog.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One input of a process.
 *
 * @param type what its value is
 * @param values the only ones that are taken; none for any
 */
record ProcessInput(
    String id, LocalizedText title, Type type, boolean required, List<String> values) {

  /** JSON types of values. */
  enum Type {
    STRING,
    NUMBER,
    INTEGER,
    /** An array of strings. */
    STRINGS
  }

  ProcessInput {
    values = List.copyOf(values);
  }

  static ProcessInput required(String id, Type type, String zh, String en) {
    return new ProcessInput(id, new LocalizedText(zh, en), type, true, List.of());
  }

  static ProcessInput optional(String id, Type type, String zh, String en) {
    return new ProcessInput(id, new LocalizedText(zh, en), type, false, List.of());
  }

  ProcessInput oneOf(List<String> allowed) {
    return new ProcessInput(id, title, type, required, allowed);
  }

  /** As a process description says it (OGC 18-062r2, inputDescription.yaml). */
  Map<String, Object> description() {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("title", title.zh());
    described.put("description", title.en());
    described.put("minOccurs", required ? 1 : 0);
    described.put("maxOccurs", 1);
    described.put("schema", schema());
    return described;
  }

  private Map<String, Object> schema() {
    if (type == Type.STRINGS) {
      return Map.of("type", "array", "items", values(Map.of("type", "string")));
    }
    return values(Map.of("type", type.name().toLowerCase(Locale.ROOT)));
  }

  private Map<String, Object> values(Map<String, Object> schema) {
    Map<String, Object> whole = new LinkedHashMap<>(schema);
    if (!values.isEmpty()) {
      whole.put("enum", values);
    }
    return whole;
  }
}
