package io.tantu.ogc;

import io.tantu.catalog.LayerDefinition;
import java.util.Arrays;
import java.util.Map;

/**
 * {@code properties}: which properties of the features are told.
 *
 * @param text null for all
 */
record Properties(String text) {

  static final RequestParameter<Properties> PARAMETER =
      new RequestParameter<>(
          Properties.class,
          "properties",
          "Which properties of the features are told, with commas between; all when left out.",
          Map.of("type", "array", "items", Map.of("type", "string")),
          Properties::new);

  /** For each attribute whether it is told. */
  boolean[] shown(LayerDefinition schema) {
    boolean[] shown = new boolean[schema.attributes().size()];
    Arrays.fill(shown, text == null);
    if (text != null && !text.isEmpty()) {
      for (String name : text.split(",", -1)) {
        int index = schema.indexOf(name);
        if (index < 0) {
          throw SortBy.unknown("properties", text, name, schema);
        }
        shown[index] = true;
      }
    }
    return shown;
  }
}
