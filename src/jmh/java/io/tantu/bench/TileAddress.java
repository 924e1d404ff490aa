package io.tantu.bench;

import io.tantu.geodesy.WebMercatorTile;

/** Which tiles are asked for. */
final class TileAddress {

  private static final double LON = 106.27;
  private static final double LAT = 38.47;

  private TileAddress() {}

  /** The tile of the zoom that holds the middle of the city; parcels fill it. */
  static WebMercatorTile inTheCity(int zoom) {
    return WebMercatorTile.at(zoom, LON, LAT);
  }
}
