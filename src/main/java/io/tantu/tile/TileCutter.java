package io.tantu.tile;

import io.tantu.geodesy.QuadTile;
import io.tantu.tile.TileFeature.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Cuts a geometry to one tile: projects it, clips it to the {@link TileBox}, simplifies it and
 * rounds it to whole tile units, once. Rings smaller than a sixteenth of a pixel are left out.
 * Thread-safe.
 */
final class TileCutter {

  private final QuadTile tile;

  TileCutter(QuadTile tile) {
    this.tile = tile;
  }

  /** A cut geometry: its kind, its drawing commands and its area or length in tile units. */
  record Cut(Kind kind, int[] commands, double measure) {}

  /** The part in the tile, if any of it would be seen; lon/lat degrees in. */
  Optional<Cut> cut(Geometry lonLat) {
    CommandWriter commands = new CommandWriter();
    Kind kind = Kind.values()[lonLat.getDimension()];
    double measure = 0;
    if (kind == Kind.POINT) {
      points(lonLat, commands);
    } else {
      for (int i = 0; i < lonLat.getNumGeometries(); i++) {
        measure +=
            lonLat.getGeometryN(i) instanceof Polygon polygon
                ? polygon(polygon, commands)
                : line((LineString) lonLat.getGeometryN(i), commands);
      }
    }
    return commands.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cut(kind, commands.toArray(), measure));
  }

  private void points(Geometry lonLat, CommandWriter commands) {
    IntList xy = new IntList();
    for (int i = 0; i < lonLat.getNumGeometries(); i++) {
      Point point = (Point) lonLat.getGeometryN(i);
      double x = tile.x(point.getX());
      double y = tile.y(point.getY());
      if (TileBox.holds(x, y)) {
        xy.add(TileRings.whole(x));
        xy.add(TileRings.whole(y));
      }
    }
    if (xy.size() > 0) {
      commands.points(xy.toArray());
    }
  }

  private double line(LineString line, CommandWriter commands) {
    double length = 0;
    for (double[] part :
        TileClip.line(projected(line.getCoordinateSequence(), line.getNumPoints()))) {
      int[] xy = TileRings.snapped(TileSimplifier.line(part), false);
      if (xy.length >= 4) {
        commands.line(xy);
        length += length(xy);
      }
    }
    return length;
  }

  private double polygon(Polygon polygon, CommandWriter commands) {
    List<int[]> holes = new ArrayList<>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      holes.add(ring(polygon.getInteriorRingN(i)));
    }
    double area = 0;
    for (TileRings.Part part : TileRings.parts(ring(polygon.getExteriorRing()), holes)) {
      part.rings().forEach(commands::ring);
      area += part.area();
    }
    return area;
  }

  private int[] ring(LineString ring) {
    double[] clipped =
        TileClip.ring(projected(ring.getCoordinateSequence(), ring.getNumPoints() - 1));
    return TileRings.snapped(TileSimplifier.ring(clipped), true);
  }

  private double[] projected(CoordinateSequence lonLat, int count) {
    double[] xy = new double[2 * Math.max(0, count)];
    for (int i = 0; i < count; i++) {
      xy[2 * i] = tile.x(lonLat.getX(i));
      xy[2 * i + 1] = tile.y(lonLat.getY(i));
    }
    return xy;
  }

  private static double length(int[] xy) {
    double length = 0;
    for (int i = 2; i < xy.length; i += 2) {
      length += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
    }
    return length;
  }
}
