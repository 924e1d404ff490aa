package io.tantu.measure;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneGrid.Side;
import java.util.function.Supplier;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Cuts features to one zone. Most lie wholly inside or outside, which costs a look-up; of the rest
 * only those whose envelope the boundary enters are overlaid, each with the zone nearby and checked
 * by the identity |A| = |A∩Z| + |A∖Z|. Thread-safe.
 */
public final class ZoneClipper {

  private final ZoneGrid grid;
  private final ZoneBlocks blocks;
  private final EllipsoidalArea areas;

  /**
   * @param zone a polygon or multipolygon, metres of the areas' projection
   */
  public ZoneClipper(Geometry zone, EllipsoidalArea areas) {
    this.grid = new ZoneGrid(zone);
    this.blocks = new ZoneBlocks(zone);
    this.areas = areas;
  }

  /**
   * The part of a feature inside the zone.
   *
   * @param envelope the feature's
   * @param feature asked for only where the envelope does not decide
   */
  Piece clip(Envelope envelope, Supplier<Geometry> feature) {
    Side side = grid.of(envelope);
    if (side != Side.UNKNOWN) {
      return side == Side.INSIDE ? Piece.WHOLE : Piece.NOTHING;
    }
    Geometry nearby = blocks.around(envelope);
    if (!entersBoundary(nearby, envelope)) {
      Coordinate anyPoint = new Coordinate(envelope.getMinX(), envelope.getMinY());
      return SimplePointInAreaLocator.locate(anyPoint, nearby) == Location.EXTERIOR
          ? Piece.NOTHING
          : Piece.WHOLE;
    }
    return overlay(feature.get(), nearby);
  }

  private Piece overlay(Geometry feature, Geometry nearby) {
    Geometry inside = Overlay.intersection(feature, nearby);
    if (inside.isEmpty()) {
      return Piece.NOTHING;
    }
    Geometry outside = Overlay.difference(feature, nearby);
    if (outside.isEmpty()) {
      return Piece.WHOLE;
    }
    return new Piece(
        inside, areas.squareMetres(inside), Overlay.areaIdentityError(feature, inside, outside));
  }

  private static boolean entersBoundary(Geometry nearby, Envelope envelope) {
    RectangleLineIntersector box = new RectangleLineIntersector(envelope);
    for (int i = 0; i < nearby.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) nearby.getGeometryN(i);
      if (enters(polygon.getExteriorRing(), envelope, box)) {
        return true;
      }
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        if (enters(polygon.getInteriorRingN(hole), envelope, box)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean enters(LinearRing ring, Envelope envelope, RectangleLineIntersector box) {
    CoordinateSequence corners = ring.getCoordinateSequence();
    for (int i = 1; i < corners.size(); i++) {
      Coordinate from = corners.getCoordinate(i - 1);
      Coordinate to = corners.getCoordinate(i);
      if (envelope.intersects(from, to) && box.intersects(from, to)) {
        return true;
      }
    }
    return false;
  }
}
