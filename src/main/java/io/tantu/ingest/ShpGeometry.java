package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/** Decodes the content of one .shp record; Z and M are dropped. Not thread-safe. */
final class ShpGeometry {

  private final VertexBuffer vertices = new VertexBuffer();

  /** Whether the shape type carries heights or measures. */
  static boolean hasZ(int shapeType) {
    return shapeType >= 11 && shapeType <= 28;
  }

  static String nameOf(int shapeType) {
    return switch (shapeType % 10) {
      case 1 -> shapeType == 31 ? "multipatches" : "points";
      case 3 -> "lines";
      case 5 -> "polygons";
      case 8 -> "multipoints";
      default -> "shapes of type " + shapeType;
    };
  }

  /** The geometry, or null with a flaw that says why there is none. */
  Geometry decode(ByteBuffer content, List<Flaw> flaws) {
    vertices.clear();
    if (content == null) {
      return refuse(
          flaws, "too-many-vertices", RecordSentence.MOST_VERTICES.text(VertexBuffer.MAX_VERTICES));
    }
    int type = content.getInt(0);
    return switch (type) {
      case 0 -> refuse(flaws, "missing-geometry", RecordSentence.NULL_SHAPE.text());
      case 1, 11, 21 -> point(content, flaws);
      case 8, 18, 28 -> multiPoint(content, flaws);
      case 3, 13, 23 -> parts(content, false, flaws);
      case 5, 15, 25 -> parts(content, true, flaws);
      default -> refuse(flaws, "unsupported-geometry", RecordSentence.SHAPE_TYPE.text(type));
    };
  }

  private Geometry point(ByteBuffer content, List<Flaw> flaws) {
    if (content.limit() < 20) {
      return refuse(flaws, "broken-record", RecordSentence.POINT_IN_BYTES.text(content.limit()));
    }
    vertices.add(content.getDouble(4), content.getDouble(12));
    GeometryParts build = new GeometryParts(vertices, flaws);
    return build.areFinite() ? build.point(0) : null;
  }

  private Geometry multiPoint(ByteBuffer content, List<Flaw> flaws) {
    int points = content.limit() < 40 ? -1 : content.getInt(36);
    if (!readVertices(content, 40, points, flaws)) {
      return null;
    }
    GeometryParts build = new GeometryParts(vertices, flaws);
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      parts.add(build.point(i));
    }
    return GeometryParts.single(parts);
  }

  private Geometry parts(ByteBuffer content, boolean rings, List<Flaw> flaws) {
    boolean tooShort = content.limit() < 44;
    long partCount = tooShort ? -1 : content.getInt(36);
    int points = tooShort ? -1 : content.getInt(40);
    if (partCount < 1 || partCount > points || 44 + 4 * partCount > content.limit()) {
      return points == 0
          ? refuse(flaws, "empty", RecordSentence.NO_VERTICES_IN_SHAPE.text())
          : refuse(
              flaws, "broken-record", RecordSentence.PARTS_OF_VERTICES.text(partCount, points));
    }
    int[] starts = starts(content, (int) partCount, points);
    if (starts == null) {
      return refuse(flaws, "broken-record", RecordSentence.PARTS_OUT_OF_ORDER.text());
    }
    if (!readVertices(content, 44 + 4 * (int) partCount, points, flaws)) {
      return null;
    }
    GeometryParts build = new GeometryParts(vertices, flaws);
    return rings ? polygons(build, starts, flaws) : lines(build, starts);
  }

  /** Where parts begin, with the number of vertices at the end; null when out of order. */
  private static int[] starts(ByteBuffer content, int partCount, int points) {
    int[] starts = new int[partCount + 1];
    for (int i = 0; i < partCount; i++) {
      starts[i] = content.getInt(44 + 4 * i);
      if (starts[i] < 0 || starts[i] > points || i > 0 && starts[i] < starts[i - 1]) {
        return null;
      }
    }
    starts[partCount] = points;
    return starts[0] == 0 ? starts : null;
  }

  private boolean readVertices(ByteBuffer content, int from, int points, List<Flaw> flaws) {
    if (points < 0 || from + 16L * points > content.limit()) {
      refuse(
          flaws, "broken-record", RecordSentence.VERTICES_IN_BYTES.text(points, content.limit()));
      return false;
    }
    if (points > VertexBuffer.MAX_VERTICES) {
      refuse(
          flaws,
          "too-many-vertices",
          RecordSentence.TOO_MANY_VERTICES.text(points, VertexBuffer.MAX_VERTICES));
      return false;
    }
    for (int i = 0; i < points; i++) {
      vertices.add(content.getDouble(from + 16 * i), content.getDouble(from + 16 * i + 8));
    }
    return new GeometryParts(vertices, flaws).areFinite();
  }

  private static Geometry lines(GeometryParts build, int[] starts) {
    List<Geometry> lines = new ArrayList<>();
    for (int part = 0; part + 1 < starts.length; part++) {
      lines.add(build.line(starts[part], starts[part + 1]));
    }
    return GeometryParts.single(lines);
  }

  private static Geometry polygons(GeometryParts build, int[] starts, List<Flaw> flaws) {
    List<LinearRing> rings = new ArrayList<>();
    for (int part = 0; part + 1 < starts.length; part++) {
      LinearRing ring = build.ring(starts[part], starts[part + 1]);
      if (ring != null) {
        rings.add(ring);
      }
    }
    return GeometryParts.single(RingNesting.polygons(rings, flaws));
  }

  private static Geometry refuse(List<Flaw> flaws, String code, LocalizedText seen) {
    flaws.add(new Flaw(code, null, seen));
    return null;
  }
}
