package io.tantu.ogc;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.crs.ServedCrs;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/**
 * Writes features as GeoJSON (RFC 7946): longitude before latitude, or the coordinates of another
 * system in its axis order; at most nine decimals of degrees (0.1 mm) or three of metres, exterior
 * rings counter-clockwise on the ground, absent attributes null, because clients learn the
 * attributes from the first features. The same feature always gives the same bytes. Not
 * thread-safe.
 */
final class GeoJsonWriter {

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  private final LayerDefinition layer;
  private final JsonGenerator json;
  private final ServedCrs crs;
  private final boolean[] shown;
  private final double[] ordinates = new double[2];

  /** Writes longitude and latitude, and all attributes. */
  GeoJsonWriter(LayerDefinition layer, JsonGenerator json) {
    this(layer, json, ServedCrs.CRS84, new Properties(null).shown(layer));
  }

  /**
   * @param crs the system of the coordinates, which come in its authority's axis order
   * @param shown for each attribute whether it is written
   */
  GeoJsonWriter(LayerDefinition layer, JsonGenerator json, ServedCrs crs, boolean[] shown) {
    this.layer = layer;
    this.json = json;
    this.crs = crs;
    this.shown = shown;
  }

  /** Writes a whole feature object. */
  void feature(Feature feature) {
    json.writeStartObject();
    members(feature);
    json.writeEndObject();
  }

  /** Writes a feature's members, so that others can be added. */
  void members(Feature feature) {
    json.writeStringProperty("type", "Feature");
    json.writeNumberProperty("id", feature.id());
    json.writeName("geometry");
    geometry(feature.geometry());
    if (layer.geometryType() == GeometryType.POLYGON) {
      json.writeName("areaHa");
      json.writeNumber(
          FixedDecimals.text(feature.areaSquareMetres() / SQUARE_METRES_PER_HECTARE, 4));
    }
    json.writeName("properties");
    properties(feature.values());
  }

  private void properties(Object[] values) {
    json.writeStartObject();
    List<AttributeDefinition> attributes = layer.attributes();
    for (int i = 0; i < values.length; i++) {
      if (shown[i]) {
        json.writeName(attributes.get(i).name());
        value(values[i]);
      }
    }
    json.writeEndObject();
  }

  private void value(Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }

  /** Writes a geometry object. */
  void geometry(Geometry geometry) {
    json.writeStartObject();
    json.writeStringProperty("type", geometry.getGeometryType());
    json.writeName("coordinates");
    boolean several = geometry.getGeometryType().startsWith("Multi");
    if (several) {
      json.writeStartArray();
    }
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      coordinates(geometry.getGeometryN(i));
    }
    if (several) {
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void coordinates(Geometry part) {
    if (part instanceof Point point) {
      position(point.getX(), point.getY());
    } else if (part instanceof LineString line) {
      positions(line.getCoordinateSequence(), false);
    } else {
      polygon((Polygon) part);
    }
  }

  private void polygon(Polygon polygon) {
    json.writeStartArray();
    ring(polygon.getExteriorRing(), true);
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      ring(polygon.getInteriorRingN(i), false);
    }
    json.writeEndArray();
  }

  private void ring(LineString ring, boolean counterClockwise) {
    CoordinateSequence positions = ring.getCoordinateSequence();
    positions(positions, Orientation.isCCW(positions) != counterClockwise);
  }

  private void positions(CoordinateSequence positions, boolean backwards) {
    json.writeStartArray();
    int size = positions.size();
    for (int i = 0; i < size; i++) {
      int at = backwards ? size - 1 - i : i;
      position(positions.getX(at), positions.getY(at));
    }
    json.writeEndArray();
  }

  private void position(double lon, double lat) {
    json.writeStartArray();
    crs.fromLonLat(lon, lat, ordinates);
    json.writeNumber(FixedDecimals.text(ordinates[0], crs.decimals()));
    json.writeNumber(FixedDecimals.text(ordinates[1], crs.decimals()));
    json.writeEndArray();
  }
}
