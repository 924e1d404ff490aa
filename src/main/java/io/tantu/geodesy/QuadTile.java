package io.tantu.geodesy;

import io.tantu.problem.ProblemException;
import org.locationtech.jts.geom.Envelope;

/**
 * One tile of a {@link Quad}. Row 0 is the northern-most, column 0 the western-most. Geographic
 * coordinates are degrees, longitude first; tile units count from the tile's upper left corner, x
 * to the right, y down, {@link #EXTENT} along a side.
 *
 * @param z zoom, 0 to that of {@link Quad#deepest()}
 */
public record QuadTile(Quad quad, int z, int row, int col) {

  /** Tile units along a side. */
  public static final int EXTENT = 4096;

  /** Throws a problem {@code tile-out-of-range} for an address outside the pyramid. */
  public QuadTile {
    if (z < 0 || z > quad.deepest()) {
      throw ProblemException.invalid(
          "tile-out-of-range",
          "Tile zoom %d does not exist; use 0 to %d.".formatted(z, quad.deepest()));
    }
    if (row < 0 || row >= quad.rows(z) || col < 0 || col >= quad.columns(z)) {
      throw ProblemException.invalid(
          "tile-out-of-range",
          "Tile %d/%d/%d does not exist; at zoom %d rows go from 0 to %d, columns from 0 to %d."
              .formatted(z, row, col, z, quad.rows(z) - 1, quad.columns(z) - 1));
    }
  }

  /** The tile that holds a point; latitudes beyond the map's edge fall into the outer rows. */
  public static QuadTile at(Quad quad, int z, double lon, double lat) {
    int row = (int) Math.floor(quad.row(lat) * (1 << z));
    int col = (int) Math.floor(quad.column(lon) * (1 << z));
    return new QuadTile(
        quad,
        z,
        Math.max(0, Math.min(quad.rows(z) - 1, row)),
        Math.max(0, Math.min(quad.columns(z) - 1, col)));
  }

  /** The tile's bounds in degrees, widened on each side by a fraction of the tile. */
  public Envelope lonLatBounds(double bufferFraction) {
    double tiles = 1 << z;
    return new Envelope(
        quad.lon((col - bufferFraction) / tiles),
        quad.lon((col + 1 + bufferFraction) / tiles),
        quad.lat((row - bufferFraction) / tiles),
        quad.lat((row + 1 + bufferFraction) / tiles));
  }

  /** Tile units from the left edge; outside 0 to {@link #EXTENT} when the point is. */
  public double x(double lon) {
    return (quad.column(lon) * (1 << z) - col) * EXTENT;
  }

  /** Tile units from the top edge; outside 0 to {@link #EXTENT} when the point is. */
  public double y(double lat) {
    return (quad.row(lat) * (1 << z) - row) * EXTENT;
  }

  /** Degrees of longitude at x tile units. */
  public double lon(double x) {
    return quad.lon((col + x / EXTENT) / (1 << z));
  }

  /** Degrees of latitude at y tile units. */
  public double lat(double y) {
    return quad.lat((row + y / EXTENT) / (1 << z));
  }
}
