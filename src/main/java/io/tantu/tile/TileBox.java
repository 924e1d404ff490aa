package io.tantu.tile;

import io.tantu.geodesy.QuadTile;

/**
 * The square of tile units that a tile holds: its own 0 to 4096 and a buffer on each side, so that
 * lines and outlines do not end at the tile's edge.
 */
final class TileBox {

  /** Tile units kept beyond each edge: four pixels of a 256-pixel tile. */
  static final int BUFFER = 64;

  static final double MIN = -BUFFER;
  static final double MAX = QuadTile.EXTENT + BUFFER;

  private TileBox() {}

  static boolean holds(double x, double y) {
    return x >= MIN && x <= MAX && y >= MIN && y <= MAX;
  }

  /**
   * Whether a point lies further inside than any neighbouring tile reaches. What is not inside so
   * far must be the same in both tiles.
   */
  static boolean holdsAlone(double x, double y) {
    return alone(x) && alone(y);
  }

  private static boolean alone(double value) {
    return value > BUFFER && value < QuadTile.EXTENT - BUFFER;
  }
}
