package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The {@code coordinates} member of a GeoJSON geometry (RFC 7946 §3.1), read before its type need
 * be known: vertices in one buffer, with marks where lines and polygons end.
 */
final class GeoJsonCoordinates {

  /** Brackets of a MultiPolygon: polygons, rings, positions, numbers. */
  private static final int MAX_DEPTH = 4;

  private final VertexBuffer vertices = new VertexBuffer();
  private final List<Integer> lineEnds = new ArrayList<>();
  private final List<Integer> polygonEnds = new ArrayList<>();
  private int height;
  private LocalizedText problem;
  private boolean hasHeights;

  /** Reads the value that the parser stands on, whatever it is. */
  void read(JsonParser json) {
    vertices.clear();
    lineEnds.clear();
    polygonEnds.clear();
    problem = null;
    height = 0;
    if (json.currentToken() == JsonToken.START_ARRAY) {
      height = array(json, 1);
    } else {
      problem = RecordSentence.COORDINATES_NO_ARRAY.text();
      json.skipChildren();
    }
  }

  /** Whether positions had a third number, in any geometry read so far. */
  boolean hasHeights() {
    return hasHeights;
  }

  /** Reads an array and says how many levels it has above its numbers; 0 for an empty one. */
  private int array(JsonParser json, int depth) {
    JsonToken token = json.nextToken();
    if (isNumber(token)) {
      position(json);
      return 1;
    }
    int childHeight = 0;
    while (token != JsonToken.END_ARRAY) {
      if (token != JsonToken.START_ARRAY || depth == MAX_DEPTH) {
        problem =
            depth == MAX_DEPTH
                ? RecordSentence.COORDINATES_TOO_DEEP.text()
                : RecordSentence.NOT_A_NUMBER.text(token);
        json.skipChildren();
      } else {
        int child = array(json, depth + 1);
        if (childHeight != 0 && child != 0 && child != childHeight) {
          problem = RecordSentence.UNEQUAL_DEPTHS.text();
        }
        childHeight = Math.max(childHeight, child);
      }
      token = json.nextToken();
    }
    if (vertices.isOverfull()) {
      return childHeight == 0 ? 0 : childHeight + 1;
    }
    if (childHeight == 1) {
      lineEnds.add(vertices.size());
    } else if (childHeight == 2) {
      polygonEnds.add(lineEnds.size());
    }
    return childHeight == 0 ? 0 : childHeight + 1;
  }

  private void position(JsonParser json) {
    double x = json.getDoubleValue();
    JsonToken second = json.nextToken();
    double y = isNumber(second) ? json.getDoubleValue() : Double.NaN;
    if (second == JsonToken.END_ARRAY) {
      problem = RecordSentence.ONE_NUMBER.text();
      return;
    }
    vertices.add(x, y);
    JsonToken token = second;
    for (int numbers = 1; token != JsonToken.END_ARRAY; numbers++) {
      if (!isNumber(token)) {
        problem = RecordSentence.NOT_A_NUMBER.text(token);
        json.skipChildren();
      }
      hasHeights |= numbers == 2;
      token = json.nextToken();
    }
  }

  private static boolean isNumber(JsonToken token) {
    return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
  }

  /** The geometry of the given type, or null with a flaw that says why not. */
  Geometry toGeometry(String type, List<Flaw> flaws) {
    if (vertices.isOverfull()) {
      return refuse(
          flaws,
          "too-many-vertices",
          RecordSentence.TOO_MANY_VERTICES.text(vertices.offered(), VertexBuffer.MAX_VERTICES));
    }
    if (problem != null) {
      return refuse(flaws, "broken-geometry", problem);
    }
    if (vertices.size() == 0) {
      return refuse(flaws, "empty", RecordSentence.TYPE_WITHOUT_COORDINATES.text(type));
    }
    int wanted =
        switch (type) {
          case "Point" -> 1;
          case "MultiPoint", "LineString" -> 2;
          case "MultiLineString", "Polygon" -> 3;
          case "MultiPolygon" -> 4;
          default -> -1;
        };
    if (wanted < 0) {
      return refuse(flaws, "unsupported-geometry", RecordSentence.TYPE.text(type));
    }
    if (wanted != height) {
      return refuse(flaws, "broken-geometry", RecordSentence.LEVELS.text(type, wanted, height));
    }
    GeometryParts parts = new GeometryParts(vertices, flaws);
    return parts.areFinite() ? build(type, parts) : null;
  }

  private Geometry build(String type, GeometryParts parts) {
    return switch (type) {
      case "Point" -> parts.point(0);
      case "MultiPoint" -> {
        List<Geometry> points = new ArrayList<>();
        for (int i = 0; i < vertices.size(); i++) {
          points.add(parts.point(i));
        }
        yield GeometryParts.single(points);
      }
      case "LineString", "MultiLineString" -> {
        List<Geometry> lines = new ArrayList<>();
        for (int line = 0; line < lineEnds.size(); line++) {
          lines.add(parts.line(lineStart(line), lineEnds.get(line)));
        }
        yield GeometryParts.single(lines);
      }
      default -> {
        List<Geometry> polygons = new ArrayList<>();
        int firstRing = 0;
        for (int endRing : polygonEnds) {
          polygons.add(polygon(parts, firstRing, endRing));
          firstRing = endRing;
        }
        yield GeometryParts.single(polygons);
      }
    };
  }

  private Geometry polygon(GeometryParts parts, int firstRing, int endRing) {
    List<LinearRing> rings = new ArrayList<>();
    for (int ring = firstRing; ring < endRing; ring++) {
      rings.add(parts.ring(lineStart(ring), lineEnds.get(ring)));
    }
    return GeometryParts.polygon(rings);
  }

  private int lineStart(int line) {
    return line == 0 ? 0 : lineEnds.get(line - 1);
  }

  private static Geometry refuse(List<Flaw> flaws, String code, LocalizedText seen) {
    flaws.add(new Flaw(code, null, seen));
    return null;
  }
}
