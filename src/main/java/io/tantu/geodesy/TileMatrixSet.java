package io.tantu.geodesy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A pyramid of tiles of 256 pixels (OGC 17-083r4), each zoom half as coarse as the one before.
 *
 * @param id as addresses name it
 * @param title what it is, in Chinese and English
 * @param wellKnownScaleSet its URI, or null
 * @param matrices from the coarsest
 */
public record TileMatrixSet(
    String id, String title, MapCrs crs, String wellKnownScaleSet, List<TileMatrix> matrices) {

  private static final double PIXEL_METRES = 0.00028;

  /** OGC 17-083r4, D.1. */
  public static final TileMatrixSet WEB_MERCATOR_QUAD =
      set(
          "WebMercatorQuad",
          "Web 墨卡托 Google Maps compatible",
          "EPSG:3857",
          "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
          new Top(
              0, 2 * Math.PI * 6_378_137 / 256, 1, 1, -Math.PI * 6_378_137, Math.PI * 6_378_137),
          22);

  /** OGC 17-083r4, D.3. */
  public static final TileMatrixSet WORLD_CRS84_QUAD =
      set(
          "WorldCRS84Quad",
          "经纬度 CRS84 for the world",
          "CRS:84",
          "http://www.opengis.net/def/wkss/OGC/1.0/GoogleCRS84Quad",
          new Top(0, 180.0 / 256, 2, 1, -180, 90),
          21);

  /**
   * The quad that Chinese platforms use for CGCS2000 degrees, numbered as 天地图 numbers its layers
   * with the suffix {@code _c}: zoom 1 has two tiles beside each other.
   */
  public static final TileMatrixSet CGCS2000_QUAD =
      set(
          "CGCS2000Quad",
          "CGCS2000 经纬度（天地图 c） CGCS2000 degrees",
          "EPSG:4490",
          null,
          new Top(1, 180.0 / 256, 2, 1, -180, 90),
          21);

  /** All sets offered. */
  public static final List<TileMatrixSet> ALL =
      List.of(WEB_MERCATOR_QUAD, WORLD_CRS84_QUAD, CGCS2000_QUAD);

  private record Top(int zoom, double pixel, int width, int height, double west, double north) {}

  public TileMatrixSet {
    matrices = List.copyOf(matrices);
  }

  private static TileMatrixSet set(
      String id, String title, String crs, String scaleSet, Top top, int deepest) {
    MapCrs system = MapCrs.of(crs).orElseThrow();
    List<TileMatrix> matrices =
        IntStream.rangeClosed(top.zoom, deepest)
            .mapToObj(
                zoom -> {
                  int times = 1 << zoom - top.zoom;
                  double pixel = top.pixel / times;
                  return new TileMatrix(
                      Integer.toString(zoom),
                      pixel,
                      pixel * system.metresPerUnit() / PIXEL_METRES,
                      top.width * times,
                      top.height * times,
                      top.west,
                      top.north);
                })
            .toList();
    return new TileMatrixSet(id, title, system, scaleSet, matrices);
  }

  /** The set with the id. */
  public static Optional<TileMatrixSet> of(String id) {
    return ALL.stream().filter(set -> set.id.equals(id)).findFirst();
  }

  /** The zoom with the id. */
  public Optional<TileMatrix> matrix(String id) {
    return matrices.stream().filter(matrix -> matrix.id().equals(id)).findFirst();
  }
}
