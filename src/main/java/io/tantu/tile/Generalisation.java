package io.tantu.tile;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.Quad;
import io.tantu.geodesy.TileMatrix;
import io.tantu.store.LayerVersion;
import org.locationtech.jts.geom.Envelope;

/**
 * How a layer version's tiles of a zoom are made. The rule, from the mean area of the version's
 * features in pixels of a 256-pixel tile:
 *
 * <ul>
 *   <li>Layers of points, of lines, or of no more than {@value #LARGE_LAYER} polygons are cut from
 *       the store at every zoom.
 *   <li>Of larger ones, zooms where the mean polygon has {@value #FEW_IN_A_TILE} square pixels or
 *       more are cut from the store as well: few of them are in a tile.
 *   <li>Zooms where it has {@value #TOO_SMALL_TO_TELL} to {@value #FEW_IN_A_TILE} are taken from a
 *       {@link PackedLevel}: every polygon for itself.
 *   <li>Zooms where it has less are merged to a {@link Mosaic}: cells of a pixel or more, each of
 *       the class of the polygon at its middle, cells of one class joined.
 * </ul>
 */
enum Generalisation {
  CUT,
  PACKED,
  MERGED;

  static final long LARGE_LAYER = 50_000;
  static final int TOO_SMALL_TO_TELL = 16;
  static final int FEW_IN_A_TILE = 512;

  /** Beyond it whole units no longer fit into an int. */
  private static final int DEEPEST = 17;

  static Generalisation of(LayerDefinition layer, LayerVersion version, WorldUnits zoom) {
    if (layer.geometryType() != GeometryType.POLYGON
        || version.featureCount() <= LARGE_LAYER
        || zoom.z() > DEEPEST) {
      return CUT;
    }
    double pixels = meanSquarePixels(version, zoom);
    return pixels < TOO_SMALL_TO_TELL ? MERGED : pixels < FEW_IN_A_TILE ? PACKED : CUT;
  }

  /** The deepest zoom whose tiles are merged; −1 when there is none. */
  static int deepestMerged(LayerDefinition layer, LayerVersion version, Quad quad) {
    int z = -1;
    while (of(layer, version, new WorldUnits(quad, z + 1)) == MERGED) {
      z++;
    }
    return z;
  }

  private static double meanSquarePixels(LayerVersion version, WorldUnits zoom) {
    Envelope bounds = version.bounds();
    double latitude = bounds.isNull() ? 0 : bounds.centre().y;
    double pixel =
        zoom.quad().squareMetres(zoom.z(), latitude) / (TileMatrix.TILE * TileMatrix.TILE);
    return version.areaSquareMetres() / version.featureCount() / pixel;
  }
}
