package io.tantu.geometry;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;

/**
 * Well-known binary (OGC 06-103r4, clause 8.2) of x and y, as the stores keep geometries: the same
 * bytes that JTS writes, several times as fast, since no ordinate goes through a stream. An empty
 * point is NaN NaN. Stateless, safe for any thread.
 */
public final class Wkb {

  private static final int POINT = 1;
  private static final int LINE = 2;
  private static final int POLYGON = 3;
  private static final int MULTI_POINT = 4;
  private static final int MULTI_LINE = 5;
  private static final int MULTI_POLYGON = 6;
  private static final int COLLECTION = 7;

  /** PostGIS puts the number of the reference system behind a type with this bit. */
  private static final int WITH_SRID = 0x20000000;

  private static final int HEAD_BYTES = 5;
  private static final int PLACE_BYTES = 2 * Double.BYTES;
  private static final int DEEPEST = 3;

  private Wkb() {}

  /** The geometry in big-endian bytes. */
  public static byte[] bigEndian(Geometry geometry) {
    ByteBuffer out = ByteBuffer.allocate(bytes(geometry));
    put(geometry, out);
    return out.array();
  }

  /** How many bytes {@link #put} puts. */
  public static int bytes(Geometry geometry) {
    if (geometry instanceof Point) {
      return HEAD_BYTES + PLACE_BYTES;
    }
    int bytes = HEAD_BYTES + Integer.BYTES;
    if (geometry instanceof LineString line) {
      return Math.addExact(bytes, Math.multiplyExact(line.getNumPoints(), PLACE_BYTES));
    }
    if (geometry instanceof Polygon polygon) {
      int rings = polygon.isEmpty() ? 0 : 1 + polygon.getNumInteriorRing();
      int places = Math.multiplyExact(polygon.getNumPoints(), PLACE_BYTES);
      return Math.addExact(bytes + rings * Integer.BYTES, places);
    }
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      bytes = Math.addExact(bytes, bytes(geometry.getGeometryN(i)));
    }
    return bytes;
  }

  /** Puts the geometry in the buffer's byte order. */
  public static void put(Geometry geometry, ByteBuffer out) {
    out.put((byte) (out.order() == ByteOrder.BIG_ENDIAN ? 0 : 1));
    out.putInt(type(geometry));
    if (geometry instanceof Point point) {
      out.putDouble(point.isEmpty() ? Double.NaN : point.getX());
      out.putDouble(point.isEmpty() ? Double.NaN : point.getY());
    } else if (geometry instanceof LineString line) {
      putPlaces(line, out);
    } else if (geometry instanceof Polygon polygon) {
      putRings(polygon, out);
    } else {
      out.putInt(geometry.getNumGeometries());
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        put(geometry.getGeometryN(i), out);
      }
    }
  }

  private static int type(Geometry geometry) {
    if (geometry instanceof Point) {
      return POINT;
    } else if (geometry instanceof LineString) {
      return LINE;
    } else if (geometry instanceof Polygon) {
      return POLYGON;
    } else if (geometry instanceof MultiPoint) {
      return MULTI_POINT;
    } else if (geometry instanceof MultiLineString) {
      return MULTI_LINE;
    }
    return geometry instanceof MultiPolygon ? MULTI_POLYGON : COLLECTION;
  }

  private static void putRings(Polygon polygon, ByteBuffer out) {
    if (polygon.isEmpty()) {
      out.putInt(0);
      return;
    }
    out.putInt(1 + polygon.getNumInteriorRing());
    putPlaces(polygon.getExteriorRing(), out);
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      putPlaces(polygon.getInteriorRingN(i), out);
    }
  }

  private static void putPlaces(LineString line, ByteBuffer out) {
    CoordinateSequence places = line.getCoordinateSequence();
    out.putInt(places.size());
    for (int i = 0; i < places.size(); i++) {
      out.putDouble(places.getX(i));
      out.putDouble(places.getY(i));
    }
  }

  /**
   * Reads the geometry at the buffer's position, coordinates bit by bit.
   *
   * @throws IllegalArgumentException when the bytes are no such geometry or end too early
   */
  public static Geometry read(ByteBuffer in, GeometryFactory factory) {
    try {
      return read(in, factory, 0);
    } catch (BufferUnderflowException | ArrayStoreException e) {
      throw new IllegalArgumentException("the bytes are no whole geometry", e);
    }
  }

  private static Geometry read(ByteBuffer in, GeometryFactory factory, int depth) {
    in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int type = in.getInt();
    if ((type & WITH_SRID) != 0) {
      in.getInt();
    }
    return switch (type & ~WITH_SRID) {
      case POINT -> point(in, factory);
      case LINE -> factory.createLineString(places(in, in.getInt()));
      case POLYGON -> polygon(in, factory);
      case MULTI_POINT -> factory.createMultiPoint(parts(in, factory, depth, Point[].class));
      case MULTI_LINE ->
          factory.createMultiLineString(parts(in, factory, depth, LineString[].class));
      case MULTI_POLYGON -> factory.createMultiPolygon(parts(in, factory, depth, Polygon[].class));
      case COLLECTION ->
          factory.createGeometryCollection(parts(in, factory, depth, Geometry[].class));
      default -> throw new IllegalArgumentException("no type of geometry has number " + type);
    };
  }

  private static Point point(ByteBuffer in, GeometryFactory factory) {
    CoordinateSequence place = places(in, 1);
    boolean empty = Double.isNaN(place.getX(0)) && Double.isNaN(place.getY(0));
    return empty ? factory.createPoint() : factory.createPoint(place);
  }

  private static Polygon polygon(ByteBuffer in, GeometryFactory factory) {
    int rings = count(in, in.getInt(), Integer.BYTES);
    if (rings == 0) {
      return factory.createPolygon();
    }
    LinearRing shell = factory.createLinearRing(places(in, in.getInt()));
    LinearRing[] holes = new LinearRing[rings - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = factory.createLinearRing(places(in, in.getInt()));
    }
    return factory.createPolygon(shell, holes);
  }

  private static <T extends Geometry> T[] parts(
      ByteBuffer in, GeometryFactory factory, int depth, Class<T[]> type) {
    if (depth >= DEEPEST) {
      throw new IllegalArgumentException("geometries are nested too deep");
    }
    Geometry[] parts = new Geometry[count(in, in.getInt(), HEAD_BYTES)];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = read(in, factory, depth + 1);
    }
    return Arrays.copyOf(parts, parts.length, type);
  }

  private static CoordinateSequence places(ByteBuffer in, int count) {
    Coordinate[] places = new Coordinate[count(in, count, PLACE_BYTES)];
    for (int i = 0; i < places.length; i++) {
      places[i] = new CoordinateXY(in.getDouble(), in.getDouble());
    }
    return new CoordinateArraySequence(places, 2, 0);
  }

  /** A count of things that take at least so many bytes each, so that none is made up. */
  private static int count(ByteBuffer in, int count, int leastBytes) {
    if (count < 0 || (long) count * leastBytes > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return count;
  }
}
