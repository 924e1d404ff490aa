package io.tantu.illustration;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * The GeoJSON text of points, lines, polygons and multipolygons (RFC 7946 §3.1), seven decimals.
 */
final class GeoJsonText {

  private static final double UNITS_A_DEGREE = 1e7;

  private GeoJsonText() {}

  static void append(Geometry geometry, StringBuilder text) {
    text.append("{\"type\":\"").append(geometry.getGeometryType()).append("\",\"coordinates\":");
    if (geometry instanceof Point point) {
      position(point.getCoordinate(), text);
    } else if (geometry instanceof LineString line) {
      positions(line.getCoordinates(), text);
    } else if (geometry instanceof Polygon polygon) {
      polygon(polygon, text);
    } else if (geometry instanceof MultiPolygon parts) {
      for (int i = 0; i < parts.getNumGeometries(); i++) {
        text.append(i == 0 ? '[' : ',');
        polygon((Polygon) parts.getGeometryN(i), text);
      }
      text.append(']');
    } else {
      throw new IllegalArgumentException("Nothing to write for " + geometry.getGeometryType());
    }
    text.append('}');
  }

  private static void polygon(Polygon polygon, StringBuilder text) {
    text.append('[');
    positions(polygon.getExteriorRing().getCoordinates(), text);
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      text.append(',');
      positions(polygon.getInteriorRingN(i).getCoordinates(), text);
    }
    text.append(']');
  }

  private static void positions(Coordinate[] corners, StringBuilder text) {
    for (int i = 0; i < corners.length; i++) {
      text.append(i == 0 ? '[' : ',');
      position(corners[i], text);
    }
    text.append(']');
  }

  private static void position(Coordinate corner, StringBuilder text) {
    text.append('[');
    degrees(corner.x, text);
    text.append(',');
    degrees(corner.y, text);
    text.append(']');
  }

  private static void degrees(double value, StringBuilder text) {
    text.append(Math.round(value * UNITS_A_DEGREE) / UNITS_A_DEGREE);
  }
}
