package io.tantu.tile;

import io.tantu.geodesy.WebMercatorTile;
import io.tantu.tile.TileFeature.Kind;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** Square tile units; a pixel of a 256-pixel tile has 256. */
  static final double SMALLEST_RING = 16;

  private final WebMercatorTile tile;

  TileCutter(WebMercatorTile tile) {
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
        xy.add(whole(x));
        xy.add(whole(y));
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
      int[] xy = snapped(TileSimplifier.line(part), false);
      if (xy.length >= 4) {
        commands.line(xy);
        length += length(xy);
      }
    }
    return length;
  }

  private double polygon(Polygon polygon, CommandWriter commands) {
    int[] shell = ring(polygon.getExteriorRing());
    if (isSpeck(shell)) {
      return 0;
    }
    List<int[]> holes = new ArrayList<>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      int[] hole = ring(polygon.getInteriorRingN(i));
      if (!isSpeck(hole)) {
        holes.add(hole);
      }
    }
    double area = 0;
    for (Polygon part : TilePolygons.valid(shell, holes)) {
      area += part(part, commands);
    }
    return area;
  }

  /** Exterior rings run clockwise on the screen, holes the other way (4.3.4.4). */
  private static double part(Polygon polygon, CommandWriter commands) {
    int[] shell = TilePolygons.xy(polygon.getExteriorRing());
    if (isSpeck(shell)) {
      return 0;
    }
    commands.ring(turned(shell, true));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      commands.ring(turned(TilePolygons.xy(polygon.getInteriorRingN(i)), false));
    }
    return polygon.getArea();
  }

  private static boolean isSpeck(int[] ring) {
    return Math.abs(signedArea(ring)) < SMALLEST_RING;
  }

  private int[] ring(LineString ring) {
    double[] clipped =
        TileClip.ring(projected(ring.getCoordinateSequence(), ring.getNumPoints() - 1));
    return snapped(TileSimplifier.ring(clipped), true);
  }

  private double[] projected(CoordinateSequence lonLat, int count) {
    double[] xy = new double[2 * Math.max(0, count)];
    for (int i = 0; i < count; i++) {
      xy[2 * i] = tile.x(lonLat.getX(i));
      xy[2 * i + 1] = tile.y(lonLat.getY(i));
    }
    return xy;
  }

  /** Whole tile units, no point twice in a row. */
  private static int[] snapped(double[] xy, boolean closed) {
    int[] snapped = new int[xy.length];
    int size = 0;
    for (int i = 0; i < xy.length; i += 2) {
      int x = whole(xy[i]);
      int y = whole(xy[i + 1]);
      if (size == 0 || x != snapped[size - 2] || y != snapped[size - 1]) {
        snapped[size++] = x;
        snapped[size++] = y;
      }
    }
    while (closed
        && size > 2
        && snapped[0] == snapped[size - 2]
        && snapped[1] == snapped[size - 1]) {
      size -= 2;
    }
    return Arrays.copyOf(snapped, size);
  }

  /** Rounds halves up, also below zero, so that neighbouring tiles round a point the same way. */
  private static int whole(double value) {
    return (int) Math.floor(value + 0.5);
  }

  private static double length(int[] xy) {
    double length = 0;
    for (int i = 2; i < xy.length; i += 2) {
      length += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
    }
    return length;
  }

  /** Positive for a ring that runs clockwise on the screen, where y points down. */
  private static double signedArea(int[] xy) {
    long twice = 0;
    for (int i = 0, last = xy.length - 2; i < xy.length; last = i, i += 2) {
      twice += (long) xy[last] * xy[i + 1] - (long) xy[i] * xy[last + 1];
    }
    return twice / 2.0;
  }

  private static int[] turned(int[] xy, boolean clockwise) {
    if (signedArea(xy) > 0 == clockwise) {
      return xy;
    }
    int[] turned = new int[xy.length];
    for (int i = 0; i < xy.length; i += 2) {
      turned[i] = xy[xy.length - 2 - i];
      turned[i + 1] = xy[xy.length - 1 - i];
    }
    return turned;
  }
}
