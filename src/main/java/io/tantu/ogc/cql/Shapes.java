package io.tantu.ogc.cql;

import io.tantu.ogc.crs.CrsBox;
import io.tantu.ogc.crs.ServedCrs;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes geometries that a filter writes out from ordinates of its system ({@code filter-crs}), in
 * the axis order of the system's authority. Vertices are brought to longitude and latitude one by
 * one, so that straight edges stay straight in degrees; only boxes are followed along their sides.
 */
record Shapes(ServedCrs crs) {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /**
   * A vertex.
   *
   * @throws ProblemException {@code bad-filter} where the system has no such place
   */
  Coordinate vertex(double first, double second, String position) {
    double[] lonLat = new double[2];
    crs.toLonLat(first, second, lonLat);
    boolean onEarth = Math.abs(lonLat[0]) <= 360 && Math.abs(lonLat[1]) <= 90;
    if (!onEarth) {
      throw BadFilter.at(
          position,
          "%s %s".formatted(first, second),
          "a place of filter-crs %s is wanted, %s first"
              .formatted(crs.uri(), crs.northFirst() ? "north" : "east"));
    }
    return new Coordinate(lonLat[0], lonLat[1]);
  }

  Point point(Coordinate vertex) {
    return FACTORY.createPoint(vertex);
  }

  LineString line(List<Coordinate> vertices, String position) {
    if (vertices.size() < 2) {
      throw BadFilter.at(position, "a line of one vertex", "a line has at least 2");
    }
    return FACTORY.createLineString(vertices.toArray(Coordinate[]::new));
  }

  Polygon polygon(List<List<Coordinate>> rings, String position) {
    LinearRing[] made = new LinearRing[rings.size()];
    for (int i = 0; i < made.length; i++) {
      List<Coordinate> ring = rings.get(i);
      boolean closed = ring.size() >= 4 && ring.get(0).equals2D(ring.get(ring.size() - 1));
      if (!closed) {
        throw BadFilter.at(
            position,
            "a ring of %d vertices that is not closed or too short".formatted(ring.size()),
            "a ring has at least 4 and ends where it starts");
      }
      made[i] = FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }
    LinearRing[] holes = java.util.Arrays.copyOfRange(made, 1, made.length);
    return FACTORY.createPolygon(made[0], holes);
  }

  /** Several geometries as one: of one kind as its multi geometry, else as a collection. */
  Geometry several(String type, List<? extends Geometry> parts) {
    return switch (type) {
      case "MULTIPOINT" -> FACTORY.createMultiPoint(parts.toArray(Point[]::new));
      case "MULTILINESTRING" -> FACTORY.createMultiLineString(parts.toArray(LineString[]::new));
      case "MULTIPOLYGON" -> FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
      default -> FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
    };
  }

  /** A box of 4 numbers, or of 6 whose heights do not matter. */
  Geometry box(List<Double> numbers, String position) {
    if (numbers.size() != 4 && numbers.size() != 6) {
      throw BadFilter.at(
          position, "a box of %d numbers".formatted(numbers.size()), "4 or 6 are wanted");
    }
    int upper = numbers.size() / 2;
    if (numbers.get(0) > numbers.get(upper) || numbers.get(1) > numbers.get(upper + 1)) {
      throw BadFilter.at(
          position, "a box %s".formatted(numbers), "its smallest numbers come first");
    }
    return new CrsBox(
            crs, numbers.get(0), numbers.get(1), numbers.get(upper), numbers.get(upper + 1))
        .ground()
        .orElseGet(FACTORY::createPolygon);
  }

  /** The shape, if it is one that can be compared. */
  Shape valid(Geometry geometry, String position) {
    if (!geometry.isValid()) {
      throw BadFilter.at(
          position, "a geometry that crosses itself", "a valid one is wanted (OGC 06-103r4)");
    }
    return new Shape(geometry);
  }
}
