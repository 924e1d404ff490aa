package io.tantu.geodesy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/**
 * A pyramid of tiles of 256 pixels (OGC 17-083r4), each zoom half as coarse as the one before.
 *
 * @param id as addresses name it
 * @param title what it is, in Chinese and English
 * @param uri the address of its definition, or null when no register has it
 * @param wellKnownScaleSet its URI, or null
 * @param quad the pyramid, of which {@code firstZoom} is zoom 0
 * @param firstZoom the number of the coarsest zoom
 * @param matrices from the coarsest
 */
public record TileMatrixSet(
    String id,
    String title,
    MapCrs crs,
    String uri,
    String wellKnownScaleSet,
    Quad quad,
    int firstZoom,
    List<TileMatrix> matrices) {

  private static final double PIXEL_METRES = 0.00028;

  /** OGC 17-083r4, D.1. */
  public static final TileMatrixSet WEB_MERCATOR_QUAD =
      set(
          "WebMercatorQuad",
          "Web 墨卡托 Google Maps compatible",
          "EPSG:3857",
          "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
          "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
          Quad.WEB_MERCATOR,
          0);

  /** OGC 17-083r4, D.3. */
  public static final TileMatrixSet WORLD_CRS84_QUAD =
      set(
          "WorldCRS84Quad",
          "经纬度 CRS84 for the world",
          "CRS:84",
          "http://www.opengis.net/def/tilematrixset/OGC/1.0/WorldCRS84Quad",
          "http://www.opengis.net/def/wkss/OGC/1.0/GoogleCRS84Quad",
          Quad.DEGREES,
          0);

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
          null,
          Quad.DEGREES,
          1);

  /** All sets offered. */
  public static final List<TileMatrixSet> ALL =
      List.of(WEB_MERCATOR_QUAD, WORLD_CRS84_QUAD, CGCS2000_QUAD);

  public TileMatrixSet {
    matrices = List.copyOf(matrices);
  }

  private static TileMatrixSet set(
      String id, String title, String crs, String uri, String scaleSet, Quad quad, int firstZoom) {
    MapCrs system = MapCrs.of(crs).orElseThrow();
    Envelope world = system.domain();
    List<TileMatrix> matrices =
        IntStream.rangeClosed(0, quad.deepest() - firstZoom)
            .mapToObj(
                z -> {
                  double pixel = world.getWidth() / quad.columns(z) / TileMatrix.TILE;
                  return new TileMatrix(
                      Integer.toString(z + firstZoom),
                      pixel,
                      pixel * system.metresPerUnit() / PIXEL_METRES,
                      quad.columns(z),
                      quad.rows(z),
                      world.getMinX(),
                      world.getMaxY());
                })
            .toList();
    return new TileMatrixSet(id, title, system, uri, scaleSet, quad, firstZoom, matrices);
  }

  /** The set with the id. */
  public static Optional<TileMatrixSet> of(String id) {
    return ALL.stream().filter(set -> set.id.equals(id)).findFirst();
  }
}
