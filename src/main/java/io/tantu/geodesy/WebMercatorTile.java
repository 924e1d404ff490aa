package io.tantu.geodesy;

import io.tantu.problem.ProblemException;
import org.locationtech.jts.geom.Envelope;

/**
 * One tile of the OGC tile matrix set WebMercatorQuad (OGC 17-083r4, annex D.1), in the order of
 * its addresses. Row 0 is the northern-most, column 0 the western-most. Geographic coordinates are
 * degrees, longitude first; tile units count from the tile's upper left corner, x to the right, y
 * down, {@link #EXTENT} along a side.
 *
 * @param z zoom, 0 to 22
 * @param row 0 to 2^z − 1 from the north
 * @param col 0 to 2^z − 1 from the west
 */
public record WebMercatorTile(int z, int row, int col) {

  /** Tile units along a side. */
  public static final int EXTENT = 4096;

  private static final int DEEPEST = 22;

  /** Throws a problem {@code tile-out-of-range} for an address outside the matrix set. */
  public WebMercatorTile {
    if (z < 0 || z > DEEPEST) {
      throw ProblemException.invalid(
          "tile-out-of-range", "Tile zoom " + z + " does not exist; use 0 to " + DEEPEST + ".");
    }
    int last = (1 << z) - 1;
    if (row < 0 || row > last || col < 0 || col > last) {
      throw ProblemException.invalid(
          "tile-out-of-range",
          "Tile %d/%d/%d does not exist; at zoom %d row and column go from 0 to %d."
              .formatted(z, row, col, z, last));
    }
  }

  public static WebMercatorTile of(int z, int row, int col) {
    return new WebMercatorTile(z, row, col);
  }

  /** The tile that holds a point; latitudes beyond the map's edge fall into the outer rows. */
  public static WebMercatorTile at(int z, double lon, double lat) {
    int last = (1 << z) - 1;
    int row = (int) Math.floor(worldY(lat) * (last + 1.0));
    int col = (int) Math.floor(worldX(lon) * (last + 1.0));
    return new WebMercatorTile(
        z, Math.max(0, Math.min(last, row)), Math.max(0, Math.min(last, col)));
  }

  /** The tile's bounds in degrees, widened on each side by a fraction of the tile. */
  public Envelope lonLatBounds(double bufferFraction) {
    double tiles = 1 << z;
    return new Envelope(
        (col - bufferFraction) / tiles * 360 - 180,
        (col + 1 + bufferFraction) / tiles * 360 - 180,
        latitude((row - bufferFraction) / tiles),
        latitude((row + 1 + bufferFraction) / tiles));
  }

  /** Tile units from the left edge; outside 0 to {@link #EXTENT} when the point is. */
  public double x(double lon) {
    return (worldX(lon) * (1 << z) - col) * EXTENT;
  }

  /** Tile units from the top edge; outside 0 to {@link #EXTENT} when the point is. */
  public double y(double lat) {
    return (worldY(lat) * (1 << z) - row) * EXTENT;
  }

  /** Degrees of longitude at x tile units. */
  public double lon(double x) {
    return (col + x / EXTENT) / (1 << z) * 360 - 180;
  }

  /** Degrees of latitude at y tile units. */
  public double lat(double y) {
    return latitude((row + y / EXTENT) / (1 << z));
  }

  private static double worldX(double lon) {
    return (lon + 180) / 360;
  }

  private static double worldY(double lat) {
    double sin = Math.sin(Math.toRadians(lat));
    return 0.5 - 0.25 * Math.log((1 + sin) / (1 - sin)) / Math.PI;
  }

  private static double latitude(double worldY) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * worldY))));
  }
}
