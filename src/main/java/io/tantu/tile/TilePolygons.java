package io.tantu.tile;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Polygons in whole tile units that meet the specification: no ring crosses or touches itself or
 * another (Vector Tile Specification 2.1, 4.3.4.4). Rounding and clipping may have made them so,
 * and strict clients leave such polygons out whole.
 */
final class TilePolygons {

  private static final PrecisionModel WHOLE_UNITS = new PrecisionModel(1);
  private static final GeometryFactory JTS = new GeometryFactory(WHOLE_UNITS);

  private TilePolygons() {}

  /** The valid polygons that a shell with holes covers; rings as x and y in turn, unclosed. */
  static List<Polygon> valid(int[] shell, List<int[]> holes) {
    Polygon polygon =
        JTS.createPolygon(
            ring(shell), holes.stream().map(TilePolygons::ring).toArray(LinearRing[]::new));
    if (polygon.isValid()) {
      return List.of(polygon);
    }
    Geometry mended = GeometryPrecisionReducer.reduce(GeometryFixer.fix(polygon), WHOLE_UNITS);
    List<Polygon> parts = new ArrayList<>();
    for (int i = 0; i < mended.getNumGeometries(); i++) {
      if (mended.getGeometryN(i) instanceof Polygon part && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** A ring's points as x and y in turn, the first not repeated. */
  static int[] xy(LinearRing ring) {
    CoordinateSequence points = ring.getCoordinateSequence();
    int[] xy = new int[2 * (points.size() - 1)];
    for (int i = 0; i < points.size() - 1; i++) {
      xy[2 * i] = (int) points.getX(i);
      xy[2 * i + 1] = (int) points.getY(i);
    }
    return xy;
  }

  private static LinearRing ring(int[] xy) {
    Coordinate[] points = new Coordinate[xy.length / 2 + 1];
    for (int i = 0; i < points.length - 1; i++) {
      points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
    }
    points[points.length - 1] = points[0];
    return JTS.createLinearRing(points);
  }
}
