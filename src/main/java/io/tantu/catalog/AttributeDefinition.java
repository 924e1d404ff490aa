package io.tantu.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One typed attribute of a layer.
 *
 * @param name ASCII identifier, also the column and JSON member name
 * @param alias the name people read
 * @param unit unit of the values as printed (UCUM-like text, for example {@code m³/ha}), or null
 * @param required whether a feature without it is refused at import
 * @param min smallest allowed number, or null
 * @param max largest allowed number, or null
 * @param codes allowed values with their meaning, in the order of {@code layer.yml}; empty when any
 *     value is allowed
 */
public record AttributeDefinition(
    String name,
    AttributeType type,
    LocalizedText alias,
    String unit,
    boolean required,
    Double min,
    Double max,
    Map<String, LocalizedText> codes) {

  public AttributeDefinition {
    codes = codes == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(codes));
  }

  /** One of which no more is known than its name and type. */
  static AttributeDefinition bare(String name, AttributeType type) {
    return new AttributeDefinition(
        name, type, new LocalizedText(name, name), null, false, null, null, Map.of());
  }
}
