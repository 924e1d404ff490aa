package io.tantu.bench;

import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;

/** Which tiles are asked for. */
final class TileAddress {

  private static final double LON = 106.27;
  private static final double LAT = 38.47;

  private TileAddress() {}

  /** The tile of the zoom that holds the middle of the city; parcels fill it. */
  static QuadTile inTheCity(int zoom) {
    return QuadTile.at(Quad.WEB_MERCATOR, zoom, LON, LAT);
  }
}
