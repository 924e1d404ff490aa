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

  /** The tile's box, x east, y north. */
  public Envelope box(int row, int col) {
    double side = TILE * pixel;
    return new Envelope(
        west + col * side, west + (col + 1) * side, north - (row + 1) * side, north - row * side);
  }
}
