package io.tantu.ogc;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A layer's attributes as JSON Schema 2020-12 with the keywords of OGC API Features Part 5 (OGC
 * 23-058): titles in Chinese, descriptions in English, units, code lists.
 */
final class FeatureSchema {

  private FeatureSchema() {}

  /**
   * @param address where the schema is found
   */
  static Map<String, Object> of(LayerDefinition layer, String address) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (AttributeDefinition attribute : layer.attributes()) {
      properties.put(attribute.name(), property(attribute, attribute.name().equals(layer.key())));
    }
    properties.put("geometry", geometry(layer.geometryType()));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", address);
    schema.put("type", "object");
    described(schema, layer.title());
    schema.put("properties", properties);
    schema.put(
        "required",
        layer.attributes().stream()
            .filter(AttributeDefinition::required)
            .map(AttributeDefinition::name)
            .toList());
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> geometry(GeometryType type) {
    Map<String, Object> geometry = new LinkedHashMap<>();
    described(geometry, new LocalizedText("几何", "Geometry"));
    String one = type == GeometryType.LINE ? "linestring" : type.id();
    geometry.put("format", "geometry-%1$s-or-multi%1$s".formatted(one));
    geometry.put("x-ogc-role", "primary-geometry");
    return geometry;
  }

  private static Map<String, Object> property(AttributeDefinition attribute, boolean key) {
    Map<String, Object> property = new LinkedHashMap<>();
    described(property, attribute.alias());
    property.put("type", type(attribute.type()));
    if (attribute.type() == AttributeType.DATE) {
      property.put("format", "date");
    }
    if (key) {
      property.put("x-tantu-role", "key");
    }
    put(property, "x-ogc-unit", attribute.unit());
    put(property, "minimum", attribute.min());
    put(property, "maximum", attribute.max());
    if (!attribute.codes().isEmpty()) {
      property.put("oneOf", codes(attribute));
    }
    return property;
  }

  /** The values of an attribute as OpenAPI 3.0, which knows no {@code const}. */
  static Map<String, Object> parameter(AttributeDefinition attribute) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type(attribute.type()));
    if (attribute.type() == AttributeType.DATE) {
      schema.put("format", "date");
    }
    if (!attribute.codes().isEmpty()) {
      schema.put(
          "enum",
          attribute.codes().keySet().stream().map(code -> value(attribute.type(), code)).toList());
    }
    return schema;
  }

  private static List<Map<String, Object>> codes(AttributeDefinition attribute) {
    return attribute.codes().entrySet().stream()
        .map(
            code -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("const", value(attribute.type(), code.getKey()));
              described(one, code.getValue());
              return one;
            })
        .toList();
  }

  private static Object value(AttributeType type, String code) {
    return switch (type) {
      case INTEGER -> Long.valueOf(code);
      case NUMBER -> Double.valueOf(code);
      case BOOLEAN -> Boolean.valueOf(code);
      case STRING, DATE -> code;
    };
  }

  private static String type(AttributeType type) {
    return type == AttributeType.DATE ? "string" : type.id();
  }

  private static void described(Map<String, Object> schema, LocalizedText text) {
    put(schema, "title", text.zh());
    put(schema, "description", text.en());
  }

  private static void put(Map<String, Object> schema, String keyword, Object value) {
    if (value != null) {
      schema.put(keyword, value);
    }
  }
}
