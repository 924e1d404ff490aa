package io.tantu.tile;

import io.tantu.geodesy.WebMercatorTile;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;

/** Tile units of a zoom, counted from the world's upper left corner, x to the right, y down. */
final class WorldUnits {

  private static final WebMercatorTile WORLD = WebMercatorTile.of(0, 0, 0);

  private WorldUnits() {}

  /** A ring's points as x and y in turn, the first not repeated; lon/lat degrees in. */
  static double[] ring(LineString lonLat, int z) {
    CoordinateSequence points = lonLat.getCoordinateSequence();
    double[] xy = new double[2 * Math.max(0, points.size() - 1)];
    for (int i = 0; i < xy.length; i += 2) {
      xy[i] = x(points.getX(i / 2), z);
      xy[i + 1] = y(points.getY(i / 2), z);
    }
    return xy;
  }

  static double x(double lon, int z) {
    return WORLD.x(lon) * (1 << z);
  }

  static double y(double lat, int z) {
    return WORLD.y(lat) * (1 << z);
  }
}
