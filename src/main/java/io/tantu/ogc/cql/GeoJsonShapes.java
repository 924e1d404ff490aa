package io.tantu.ogc.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Reads the geometries of a JSON filter: the property, GeoJSON or a bbox. */
record GeoJsonShapes(Terms terms, Shapes shapes) {

  Shape shape(JsonNode node, String pointer) {
    JsonNode property = node.path("property");
    if (property.isString()) {
      if (!property.asString().equals(Terms.GEOMETRY)) {
        throw BadFilter.at(
            pointer, "'%s'".formatted(property.asString()), "the property 'geometry' is wanted");
      }
      return Shape.FEATURE;
    }
    if (node.path("bbox").isArray()) {
      List<Double> numbers = list(node.get("bbox"), pointer + "/bbox", this::number);
      return shapes.valid(shapes.box(numbers, pointer), pointer);
    }
    return shapes.valid(geometry(node, pointer), pointer);
  }

  private Geometry geometry(JsonNode node, String pointer) {
    String type = node.path("type").asString("").toUpperCase(Locale.ROOT);
    JsonNode at = node.path("coordinates");
    String inner = pointer + "/coordinates";
    return switch (type) {
      case "POINT" -> shapes.point(vertex(at, inner));
      case "LINESTRING" -> shapes.line(list(at, inner, this::vertex), pointer);
      case "POLYGON" -> polygon(at, inner);
      case "MULTIPOINT" ->
          shapes.several(type, list(at, inner, (one, place) -> shapes.point(vertex(one, place))));
      case "MULTILINESTRING" ->
          shapes.several(
              type,
              list(at, inner, (one, place) -> shapes.line(list(one, place, this::vertex), place)));
      case "MULTIPOLYGON" -> shapes.several(type, list(at, inner, this::polygon));
      case "GEOMETRYCOLLECTION" -> {
        terms.down(pointer);
        Geometry all =
            shapes.several(
                type, list(node.path("geometries"), pointer + "/geometries", this::geometry));
        terms.up();
        yield all;
      }
      default ->
          throw BadFilter.at(
              pointer,
              node.toString(),
              "the property 'geometry', a GeoJSON geometry or a bbox is wanted");
    };
  }

  private Polygon polygon(JsonNode rings, String pointer) {
    return shapes.polygon(
        list(rings, pointer, (ring, place) -> list(ring, place, this::vertex)), pointer);
  }

  private Coordinate vertex(JsonNode position, String pointer) {
    if (!position.isArray() || position.size() < 2) {
      throw BadFilter.at(pointer, position.toString(), "a position of 2 numbers is wanted");
    }
    return shapes.vertex(
        number(position.get(0), pointer + "/0"), number(position.get(1), pointer + "/1"), pointer);
  }

  private double number(JsonNode node, String pointer) {
    if (!node.isNumber()) {
      throw BadFilter.at(pointer, node.toString(), "a number is wanted");
    }
    return ((Number) terms.number(node.asString(), pointer).written()).doubleValue();
  }

  private static <T> List<T> list(
      JsonNode nodes, String pointer, BiFunction<JsonNode, String, T> part) {
    if (!nodes.isArray() || nodes.isEmpty()) {
      throw BadFilter.at(pointer, nodes.toString(), "a list that is not empty is wanted");
    }
    List<T> parts = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      parts.add(part.apply(nodes.get(i), pointer + "/" + i));
    }
    return parts;
  }
}
