package io.tantu.charging.road;

import io.tantu.geodesy.GaussKruger;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** What lies along the roads that are reached within a time. */
final class Isochrone {

  /** The ground on both sides of a reached road that counts as reached, a planning assumption. */
  static final double BESIDE_METRES = 200;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private Isochrone() {}

  /**
   * The areas reached, in longitude/latitude; each holds those of shorter times.
   *
   * @param search outward by time, as far as the longest of the times
   * @param seconds ascending
   */
  static List<Geometry> areas(RoadNet net, RoadSearch search, List<Double> seconds) {
    GaussKruger plane = GaussKruger.forBounds(new Envelope(search.place().place()));
    List<Geometry> areas = new ArrayList<>();
    Geometry former = GEOMETRIES.createPolygon();
    for (double limit : seconds) {
      Geometry beside = plane.project(reached(net, search, limit)).buffer(BESIDE_METRES);
      former = former.union(beside);
      areas.add(plane.unproject(former));
    }
    return areas;
  }

  /** The reached parts of all roads, and the straight way to the first one. */
  private static Geometry reached(RoadNet net, RoadSearch search, double limit) {
    List<LineString> lines = new ArrayList<>();
    RoadPlace place = search.place();
    add(lines, List.of(place.place(), place.spot().at()));
    double left = limit - place.accessSeconds();
    if (left > 0) {
      add(lines, driven(place.piece(), place.spot(), left, true));
      if (!place.piece().oneway()) {
        add(lines, driven(place.piece(), place.spot(), left, false));
      }
    }
    for (RoadArc arc : net.graph().edgeSet()) {
      double rest = limit - search.node(net.graph().getEdgeSource(arc));
      if (rest > 0) {
        add(lines, driven(arc.piece(), arc.tail(), rest, arc.along()));
      }
    }
    return GEOMETRIES.createMultiLineString(lines.toArray(LineString[]::new));
  }

  private static List<Coordinate> driven(
      RoadPiece piece, RoadPiece.Spot from, double seconds, boolean along) {
    return piece.line(from, piece.after(from, piece.metresIn(seconds), along));
  }

  private static void add(List<LineString> lines, List<Coordinate> line) {
    lines.add(GEOMETRIES.createLineString(line.toArray(Coordinate[]::new)));
  }
}
