package io.tantu.illustration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the polygons of a GeoJSON file, and writes one feature a line. Lon/lat degrees. */
final class GeoJsonFile {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final JsonMapper JSON = JsonMapper.shared();

  private GeoJsonFile() {}

  /** The polygons and multipolygons of the file with their attributes, in file order. */
  static List<Drawn> readPolygons(Path file) {
    try {
      List<Drawn> features = new ArrayList<>();
      for (JsonNode feature : JSON.readTree(Files.readAllBytes(file)).get("features")) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        feature.get("properties").forEachEntry((name, value) -> attributes.put(name, plain(value)));
        features.add(new Drawn(geometry(feature.get("geometry")), attributes));
      }
      return features;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the file. The same features give the same bytes. */
  static void write(Path file, List<Drawn> features) {
    StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
    String separator = "\n";
    for (Drawn feature : features) {
      text.append(separator)
          .append("{\"type\":\"Feature\",\"properties\":")
          .append(JSON.writeValueAsString(feature.attributes()))
          .append(",\"geometry\":");
      GeoJsonText.append(feature.shape(), text);
      text.append('}');
      separator = ",\n";
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.append("\n]}\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object plain(JsonNode value) {
    return value.isNumber() ? (Object) value.doubleValue() : value.asString();
  }

  private static Geometry geometry(JsonNode geometry) {
    JsonNode coordinates = geometry.get("coordinates");
    if (geometry.get("type").asString().equals("Polygon")) {
      return polygon(coordinates);
    }
    List<Polygon> polygons = new ArrayList<>();
    coordinates.forEach(part -> polygons.add(polygon(part)));
    return GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static Polygon polygon(JsonNode rings) {
    List<LinearRing> all = new ArrayList<>();
    rings.forEach(ring -> all.add(ring(ring)));
    return GEOMETRIES.createPolygon(
        all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode positions) {
    List<Coordinate> corners = new ArrayList<>();
    positions.forEach(
        position ->
            corners.add(
                new Coordinate(position.get(0).doubleValue(), position.get(1).doubleValue())));
    return GEOMETRIES.createLinearRing(corners.toArray(Coordinate[]::new));
  }
}
