package io.tantu.snapshot;

import io.tantu.problem.ProblemException;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Geometries as rows of numbers: 16 bytes a vertex and some 20 a geometry, where objects take about
 * 40 a vertex. A geometry is made anew each time it is asked for. Ordinates beyond x and y are
 * dropped. Immutable and thread-safe.
 */
final class PackedGeometries {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** What a geometry is made of: its kind, the count of its parts, and for each the ring sizes. */
  private final int[] shapes;

  private final int[] shapeStarts;
  private final long[] ordinateStarts;
  private final Ordinates ordinates;

  private PackedGeometries(Writer writer) {
    shapes = writer.shapes.toArray();
    shapeStarts = writer.shapeStarts.toArray();
    ordinateStarts = Arrays.copyOf(writer.ordinateStarts, shapeStarts.length);
    ordinates = writer.ordinates.finish();
  }

  private PackedGeometries(PackedGeometries base, PackedGeometries added, int[] origins) {
    ordinates = JoinedOrdinates.of(base.ordinates, added.ordinates);
    shapes = Arrays.copyOf(base.shapes, base.shapes.length + added.shapes.length);
    System.arraycopy(added.shapes, 0, shapes, base.shapes.length, added.shapes.length);
    shapeStarts = new int[origins.length];
    ordinateStarts = new long[origins.length];
    for (int i = 0; i < origins.length; i++) {
      int origin = origins[i];
      if (origin >= 0) {
        shapeStarts[i] = base.shapeStarts[origin];
        ordinateStarts[i] = base.ordinateStarts[origin];
      } else {
        shapeStarts[i] = base.shapes.length + added.shapeStarts[~origin];
        ordinateStarts[i] = base.ordinates.size() + added.ordinateStarts[~origin];
      }
    }
  }

  /**
   * These geometries with some changed; what stays is shared, not copied.
   *
   * @param added new and changed geometries
   * @param origins for each geometry of the outcome its place here, or {@code ~place} in {@code
   *     added}
   */
  PackedGeometries edited(PackedGeometries added, int[] origins) {
    return new PackedGeometries(this, added, origins);
  }

  private PackedGeometries(PackedGeometries whole, int[] places) {
    shapes = whole.shapes;
    ordinates = whole.ordinates;
    shapeStarts = Arrays.stream(places).map(place -> whole.shapeStarts[place]).toArray();
    ordinateStarts =
        Arrays.stream(places).mapToLong(place -> whole.ordinateStarts[place]).toArray();
  }

  /** The geometries at the places, in that order; their numbers are shared, not copied. */
  PackedGeometries chosen(int[] places) {
    return new PackedGeometries(this, places);
  }

  long heapBytes() {
    return ordinates.heapBytes() + 4L * shapes.length + 12L * shapeStarts.length;
  }

  Geometry get(int index) {
    Cursor cursor = new Cursor(shapeStarts[index], ordinateStarts[index]);
    Kind kind = Kind.values()[shapes[cursor.shape++]];
    int parts = shapes[cursor.shape++];
    if (kind.multiple) {
      Geometry[] made = new Geometry[parts];
      Arrays.setAll(made, i -> cursor.part(kind));
      return switch (kind) {
        case MULTI_POINT -> FACTORY.createMultiPoint(copyOf(made, Point[].class));
        case MULTI_LINE -> FACTORY.createMultiLineString(copyOf(made, LineString[].class));
        default -> FACTORY.createMultiPolygon(copyOf(made, Polygon[].class));
      };
    }
    return cursor.part(kind);
  }

  private static <T> T[] copyOf(Geometry[] parts, Class<T[]> type) {
    return Arrays.copyOf(parts, parts.length, type);
  }

  private enum Kind {
    POINT(0, false),
    LINE(1, false),
    POLYGON(2, false),
    MULTI_POINT(0, true),
    MULTI_LINE(1, true),
    MULTI_POLYGON(2, true);

    private final int dimension;
    private final boolean multiple;

    Kind(int dimension, boolean multiple) {
      this.dimension = dimension;
      this.multiple = multiple;
    }

    static Kind of(Geometry geometry) {
      return switch (geometry.getGeometryType()) {
        case Geometry.TYPENAME_POINT -> POINT;
        case Geometry.TYPENAME_LINESTRING, Geometry.TYPENAME_LINEARRING -> LINE;
        case Geometry.TYPENAME_POLYGON -> POLYGON;
        case Geometry.TYPENAME_MULTIPOINT -> MULTI_POINT;
        case Geometry.TYPENAME_MULTILINESTRING -> MULTI_LINE;
        case Geometry.TYPENAME_MULTIPOLYGON -> MULTI_POLYGON;
        default ->
            throw ProblemException.invalid(
                "mixed-collection",
                "A layer holds points, lines or polygons, but a feature is a "
                    + geometry.getGeometryType()
                    + ". Split it at the source.");
      };
    }
  }

  private final class Cursor {

    private int shape;
    private long ordinate;

    Cursor(int shape, long ordinate) {
      this.shape = shape;
      this.ordinate = ordinate;
    }

    Geometry part(Kind kind) {
      int rings = shapes[shape++];
      return switch (kind.dimension) {
        case 0 -> rings == 0 ? FACTORY.createPoint() : FACTORY.createPoint(ring()[0]);
        case 1 -> rings == 0 ? FACTORY.createLineString() : FACTORY.createLineString(ring());
        default -> polygon(rings);
      };
    }

    private Polygon polygon(int rings) {
      if (rings == 0) {
        return FACTORY.createPolygon();
      }
      LinearRing shell = FACTORY.createLinearRing(ring());
      LinearRing[] holes = new LinearRing[rings - 1];
      Arrays.setAll(holes, i -> FACTORY.createLinearRing(ring()));
      return FACTORY.createPolygon(shell, holes);
    }

    private Coordinate[] ring() {
      Coordinate[] ring = new Coordinate[shapes[shape++]];
      for (int i = 0; i < ring.length; i++) {
        ring[i] = new CoordinateXY(ordinates.get(ordinate), ordinates.get(ordinate + 1));
        ordinate += 2;
      }
      return ring;
    }
  }

  /** Packs geometries one after the other. Not thread-safe; close it whether finished or not. */
  static final class Writer implements AutoCloseable {

    private final IntRow shapes = new IntRow();
    private final IntRow shapeStarts = new IntRow();
    private long[] ordinateStarts = new long[64];
    private final OrdinateWriter ordinates;

    /**
     * @param mostHeapBytes beyond this the coordinates go to a scratch file
     */
    Writer(long mostHeapBytes) {
      ordinates = new OrdinateWriter(mostHeapBytes);
    }

    void add(Geometry geometry) {
      int index = shapeStarts.size();
      if (index == ordinateStarts.length) {
        ordinateStarts = Arrays.copyOf(ordinateStarts, index * 2);
      }
      ordinateStarts[index] = ordinates.size();
      shapeStarts.add(shapes.size());
      Kind kind = Kind.of(geometry);
      shapes.add(kind.ordinal());
      shapes.add(geometry.getNumGeometries());
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        part(geometry.getGeometryN(i));
      }
    }

    private void part(Geometry part) {
      if (part.isEmpty()) {
        shapes.add(0);
      } else if (part instanceof Polygon polygon) {
        shapes.add(1 + polygon.getNumInteriorRing());
        ring(polygon.getExteriorRing().getCoordinateSequence());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(polygon.getInteriorRingN(hole).getCoordinateSequence());
        }
      } else {
        shapes.add(1);
        ring(
            part instanceof LineString line
                ? line.getCoordinateSequence()
                : ((Point) part).getCoordinateSequence());
      }
    }

    private void ring(CoordinateSequence vertices) {
      shapes.add(vertices.size());
      for (int i = 0; i < vertices.size(); i++) {
        ordinates.add(vertices.getX(i));
        ordinates.add(vertices.getY(i));
      }
    }

    PackedGeometries finish() {
      return new PackedGeometries(this);
    }

    @Override
    public void close() {
      ordinates.close();
    }
  }
}
