package io.tantu.charging.road;

import io.tantu.geodesy.GaussKruger;
import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

/** What lies along the roads that are reached within a time. */
final class Isochrone {

  /** The ground on both sides of a reached road that counts as reached, a planning assumption. */
  static final double BESIDE_METRES = 200;

  private static final int QUADRANT_SEGMENTS = 4;
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
    Set<RoadPiece> done = new HashSet<>();
    Geometry former = GEOMETRIES.createPolygon();
    for (double limit : seconds) {
      List<Geometry> strips = new ArrayList<>(List.of(former));
      for (LineString line : reached(net, search, limit, done)) {
        strips.add(plane.project(line).buffer(BESIDE_METRES, QUADRANT_SEGMENTS));
      }
      former = CascadedPolygonUnion.union(strips);
      areas.add(plane.unproject(former));
    }
    return areas;
  }

  /**
   * The reached parts of all roads, and the straight way to the first one.
   *
   * @param done pieces that were reached whole in a shorter time and are left out; added to
   */
  private static List<LineString> reached(
      RoadNet net, RoadSearch search, double limit, Set<RoadPiece> done) {
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
    Interruption interruption = Interruption.ofThisThread();
    for (RoadArc arc : net.graph().edgeSet()) {
      double rest = limit - search.node(net.graph().getEdgeSource(arc));
      if (rest > 0 && !done.contains(arc.piece())) {
        interruption.check();
        add(lines, driven(arc.piece(), arc.tail(), rest, arc.along()));
        if (arc.piece().metresIn(rest) >= arc.piece().metres()) {
          done.add(arc.piece());
        }
      }
    }
    return lines;
  }

  private static List<Coordinate> driven(
      RoadPiece piece, RoadPiece.Spot from, double seconds, boolean along) {
    return piece.line(from, piece.after(from, piece.metresIn(seconds), along));
  }

  private static void add(List<LineString> lines, List<Coordinate> line) {
    lines.add(GEOMETRIES.createLineString(line.toArray(Coordinate[]::new)));
  }
}
