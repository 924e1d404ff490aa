package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.geometry.GeoPackageHeader;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/**
 * Decodes GeoPackage geometry blobs (OGC 12-128r18 §2.1.3): header, then ISO or extended WKB.
 * Counts are checked against the bytes at hand and nesting is bounded, so a made-up blob cannot
 * exhaust memory or stack. Z and M are dropped. Not thread-safe.
 */
final class WkbGeometry {

  private final VertexBuffer vertices = new VertexBuffer();
  private boolean hasHeights;

  boolean hasHeights() {
    return hasHeights;
  }

  /** The geometry, or null with a flaw that says why there is none. */
  Geometry decode(byte[] blob, List<Flaw> flaws) {
    vertices.clear();
    if (blob == null) {
      return refuse(flaws, "missing-geometry", RecordSentence.NO_GEOMETRY.text());
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(blob);
      in.position(header(blob));
      Geometry geometry = geometry(in, new GeometryParts(vertices, flaws), 0);
      return geometry == null && flaws.isEmpty()
          ? refuse(flaws, "empty", RecordSentence.NO_VERTICES.text())
          : geometry;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return refuse(flaws, "broken-record", RecordSentence.BYTES_END.text());
    } catch (Unreadable e) {
      return refuse(flaws, e.code, e.seen);
    }
  }

  private static int header(byte[] blob) {
    try {
      return GeoPackageHeader.length(blob);
    } catch (IllegalArgumentException e) {
      throw new Unreadable("broken-record", RecordSentence.UNKNOWN_HEADER.text());
    }
  }

  private static final class Unreadable extends RuntimeException {
    private final String code;
    private final LocalizedText seen;

    private Unreadable(String code, LocalizedText seen) {
      super(seen.en(), null, false, false);
      this.code = code;
      this.seen = seen;
    }
  }

  private Geometry geometry(ByteBuffer in, GeometryParts build, int depth) {
    if (depth > 2) {
      throw new Unreadable("unsupported-geometry", RecordSentence.GEOMETRIES_TOO_DEEP.text());
    }
    in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int code = in.getInt();
    boolean extendedZ = (code & 0x80000000) != 0;
    boolean extendedM = (code & 0x40000000) != 0;
    if ((code & 0x20000000) != 0) {
      in.getInt();
    }
    int iso = code & 0x0FFFFFFF;
    int kind = iso / 1000;
    int dimensions =
        2 + (extendedZ || kind == 1 || kind == 3 ? 1 : 0) + (extendedM || kind >= 2 ? 1 : 0);
    hasHeights |= dimensions > 2;
    return switch (iso % 1000) {
      case 1 -> point(in, build, dimensions);
      case 2 -> build.line(vertices.size(), vertices(in, in.getInt(), dimensions));
      case 3 -> polygon(in, build, dimensions);
      case 4, 5, 6, 7 -> collection(in, build, depth);
      default -> throw new Unreadable("unsupported-geometry", RecordSentence.WKB_TYPE.text(iso));
    };
  }

  /** An empty point is written as NaN NaN. */
  private Geometry point(ByteBuffer in, GeometryParts build, int dimensions) {
    double x = in.getDouble(in.position());
    double y = in.getDouble(in.position() + 8);
    if (Double.isNaN(x) && Double.isNaN(y)) {
      in.position(in.position() + 8 * dimensions);
      return null;
    }
    vertices(in, 1, dimensions);
    return build.point(vertices.size() - 1);
  }

  private Geometry polygon(ByteBuffer in, GeometryParts build, int dimensions) {
    int count = count(in, 4);
    List<LinearRing> rings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = vertices.size();
      rings.add(build.ring(from, vertices(in, in.getInt(), dimensions)));
    }
    return GeometryParts.polygon(rings);
  }

  private Geometry collection(ByteBuffer in, GeometryParts build, int depth) {
    int count = count(in, 5);
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(geometry(in, build, depth + 1));
    }
    return GeometryParts.single(parts);
  }

  /** A count of things that take at least so many bytes each. */
  private static int count(ByteBuffer in, int leastBytes) {
    int count = in.getInt();
    if (count < 0 || (long) count * leastBytes > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return count;
  }

  /** Reads vertices into the buffer and returns its new size. */
  private int vertices(ByteBuffer in, int count, int dimensions) {
    if (count < 0 || 8L * dimensions * count > in.remaining()) {
      throw new BufferUnderflowException();
    }
    if ((long) vertices.size() + count > VertexBuffer.MAX_VERTICES) {
      throw new Unreadable(
          "too-many-vertices", RecordSentence.MOST_VERTICES.text(VertexBuffer.MAX_VERTICES));
    }
    for (int i = 0; i < count; i++) {
      vertices.add(in.getDouble(), in.getDouble());
      in.position(in.position() + 8 * (dimensions - 2));
    }
    if (vertices.firstNotFinite() >= 0) {
      throw new Unreadable(
          "not-finite", GeometrySentence.NOT_FINITE.text(vertices.firstNotFinite()));
    }
    return vertices.size();
  }

  private static Geometry refuse(List<Flaw> flaws, String code, LocalizedText seen) {
    flaws.add(new Flaw(code, null, seen));
    return null;
  }
}
