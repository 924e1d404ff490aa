package io.tantu.illustration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * A smooth line through given points, south to north, with places addressed by the distance along
 * it and the offset from it. Metres; positive offsets lie on the left, which is the west. Immutable
 * and thread-safe.
 */
final class Axis {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int STEPS_A_SPAN = 12;
  private static final double CORNER_EVERY_METRES = 350;
  private static final double EAST_SIDE_METRES = 100_000;

  private final String name;
  private final double widthMetres;
  private final LineString line;
  private final LengthIndexedLine places;

  private Axis(String name, double widthMetres, LineString line) {
    this.name = name;
    this.widthMetres = widthMetres;
    this.line = line;
    this.places = new LengthIndexedLine(line);
  }

  static Axis of(String id, City city) {
    CSVRecord row =
        Facts.rows("axes").stream()
            .filter(r -> r.get("id").equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No axis " + id));
    return of(row, city);
  }

  static List<Axis> ofKind(String kind, City city) {
    return Facts.rows("axes").stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> of(row, city))
        .toList();
  }

  private static Axis of(CSVRecord row, City city) {
    LineString smooth = GEOMETRIES.createLineString(catmullRom(Facts.points(row, city)));
    return new Axis(row.get("name"), Facts.number(row, "widthM"), smooth);
  }

  String name() {
    return name;
  }

  double widthMetres() {
    return widthMetres;
  }

  double length() {
    return line.getLength();
  }

  /** How far east of the line a point lies; negative in the west. */
  double eastOf(Coordinate point) {
    double along = places.project(point);
    Coordinate ahead = places.extractPoint(Math.min(along + 50, length()));
    Coordinate behind = places.extractPoint(Math.max(along - 50, 0));
    double cross =
        (ahead.x - behind.x) * (point.y - behind.y) - (ahead.y - behind.y) * (point.x - behind.x);
    return -Math.signum(cross) * line.distance(GEOMETRIES.createPoint(point));
  }

  Coordinate at(double along, double offset) {
    return places.extractPoint(Math.max(0, Math.min(length(), along)), offset);
  }

  Coordinate[] coordinates() {
    return line.getCoordinates();
  }

  Geometry buffer(double metres) {
    return line.buffer(metres, 6);
  }

  /** The band between two distances along the line and two offsets from it. */
  Polygon strip(double from, double to, double lowOffset, double highOffset) {
    int spans = Math.max(1, (int) Math.round((to - from) / CORNER_EVERY_METRES));
    CoordinateList ring = new CoordinateList();
    for (int i = 0; i <= spans; i++) {
      ring.add(at(from + (to - from) * i / spans, highOffset), false);
    }
    for (int i = spans; i >= 0; i--) {
      ring.add(at(from + (to - from) * i / spans, lowOffset), false);
    }
    ring.closeRing();
    return GEOMETRIES.createPolygon(ring.toCoordinateArray());
  }

  /** Everything east of the line for a hundred kilometres. */
  Polygon eastSide() {
    CoordinateList ring = new CoordinateList(line.getCoordinates());
    Coordinate south = line.getCoordinateN(0);
    Coordinate north = line.getCoordinateN(line.getNumPoints() - 1);
    ring.add(new Coordinate(north.x + EAST_SIDE_METRES, north.y));
    ring.add(new Coordinate(south.x + EAST_SIDE_METRES, south.y));
    ring.closeRing();
    return GEOMETRIES.createPolygon(ring.toCoordinateArray());
  }

  /** The same line moved east by a distance, for families of parallel lines. */
  Axis movedEast(double metres) {
    LineString moved =
        (LineString) AffineTransformation.translationInstance(metres, 0).transform(line);
    return new Axis(name, widthMetres, moved);
  }

  /** Catmull–Rom spline through the points. */
  private static Coordinate[] catmullRom(Coordinate[] p) {
    List<Coordinate> smooth = new ArrayList<>();
    for (int i = 0; i + 1 < p.length; i++) {
      Coordinate before = p[Math.max(0, i - 1)];
      Coordinate after = p[Math.min(p.length - 1, i + 2)];
      for (int step = 0; step < STEPS_A_SPAN; step++) {
        double t = (double) step / STEPS_A_SPAN;
        smooth.add(
            new Coordinate(
                spline(before.x, p[i].x, p[i + 1].x, after.x, t),
                spline(before.y, p[i].y, p[i + 1].y, after.y, t)));
      }
    }
    smooth.add(p[p.length - 1]);
    return smooth.toArray(Coordinate[]::new);
  }

  private static double spline(double a, double b, double c, double d, double t) {
    return 0.5
        * (2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t * t
            + (3 * b - a - 3 * c + d) * t * t * t);
  }
}
