package io.tantu.geodesy;

import org.locationtech.jts.geom.Envelope;

/**
 * One zoom of a {@link TileMatrixSet}: rows count from the north, columns from the west.
 *
 * @param id identifier in requests
 * @param pixel edge of a pixel, units of the set's system
 * @param scaleDenominator with pixels of 0.28 mm (OGC 17-083r4, 6.1.1.1)
 * @param width tiles beside each other
 * @param height tiles above each other
 */
public record TileMatrix(
    String id,
    double pixel,
    double scaleDenominator,
    int width,
    int height,
    double west,
    double north) {

  /** Pixels along a tile's side. */
  public static final int TILE = 256;

  /** Whether there is such a tile. */
  public boolean has(int row, int col) {
    return row >= 0 && row < height && col >= 0 && col < width;
  }

  /** The tile's box, x east, y north. */
  public Envelope box(int row, int col) {
    double side = TILE * pixel;
    return new Envelope(
        west + col * side, west + (col + 1) * side, north - (row + 1) * side, north - row * side);
  }

  /** The row that holds y, cut to those there are. */
  public int row(double y) {
    return (int) Math.max(0, Math.min(height - 1, Math.floor((north - y) / (TILE * pixel))));
  }

  /** The column that holds x, cut to those there are. */
  public int col(double x) {
    return (int) Math.max(0, Math.min(width - 1, Math.floor((x - west) / (TILE * pixel))));
  }
}
