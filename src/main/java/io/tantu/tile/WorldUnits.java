package io.tantu.tile;

import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;

/** Tile units of a zoom, counted from the world's upper left corner, x to the right, y down. */
record WorldUnits(Quad quad, int z) {

  /** Those of the tile's zoom. */
  static WorldUnits of(QuadTile tile) {
    return new WorldUnits(tile.quad(), tile.z());
  }

  /** A ring's points as x and y in turn, the first not repeated; lon/lat degrees in. */
  double[] ring(LineString lonLat) {
    CoordinateSequence points = lonLat.getCoordinateSequence();
    double[] xy = new double[2 * Math.max(0, points.size() - 1)];
    for (int i = 0; i < xy.length; i += 2) {
      xy[i] = x(points.getX(i / 2));
      xy[i + 1] = y(points.getY(i / 2));
    }
    return xy;
  }

  double x(double lon) {
    return quad.column(lon) * QuadTile.EXTENT * (1 << z);
  }

  double y(double lat) {
    return quad.row(lat) * QuadTile.EXTENT * (1 << z);
  }

  /** The zoom above. */
  WorldUnits coarser() {
    return new WorldUnits(quad, z - 1);
  }
}
