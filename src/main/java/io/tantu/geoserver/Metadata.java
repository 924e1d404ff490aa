package io.tantu.geoserver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The metadata entries of something in GeoServer: ours by their keys, others kept as they are. */
record Metadata(List<JsonNode> entries) {

  static final Metadata NONE = new Metadata(List.of());

  static Metadata of(JsonNode owner) {
    return new Metadata(Answers.list(owner, "metadata", "entry"));
  }

  /** The entry's text, or empty where there is none. */
  String value(String key) {
    return entries.stream()
        .filter(entry -> Answers.text(entry, "@key").equals(key))
        .map(entry -> Answers.text(entry, "$"))
        .findFirst()
        .orElse("");
  }

  boolean has(String key) {
    return entries.stream().anyMatch(entry -> Answers.text(entry, "@key").equals(key));
  }

  /** All entries with ours set anew: an update may exchange the whole list. */
  Map<String, Object> with(Map<String, String> ours) {
    List<Object> all = new ArrayList<>();
    entries.stream()
        .filter(entry -> !ours.containsKey(Answers.text(entry, "@key")))
        .forEach(all::add);
    ours.forEach((key, value) -> all.add(entry(key, value)));
    return Map.of("entry", all);
  }

  /** A key and its value as GeoServer's JSON has them. */
  static Map<String, Object> entry(String key, String value) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("@key", key);
    entry.put("$", value);
    return entry;
  }
}
