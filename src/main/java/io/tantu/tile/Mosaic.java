package io.tantu.tile;

import io.tantu.geodesy.QuadTile;
import java.util.ArrayList;
import java.util.List;

/**
 * Areas of equal class instead of polygons too small to be told apart, for a zoom and all above it.
 * A cell has the class of the polygon at its middle; zooms above join four cells to one of the most
 * frequent class. So a polygon that holds no middle of a cell may be lost and none that does is at
 * the deepest of these zooms; the whole ground stays covered, and neighbouring tiles show the same
 * edges. Cells are one pixel of a 256-pixel tile, or two or four at zooms where a tile would else
 * be larger than its budget. Immutable and thread-safe.
 */
final class Mosaic implements TileSource {

  /** Cells of four pixels still make whole cells of the tile's buffer. */
  private static final int COARSEST = 2;

  private final List<ClassGrid> grids = new ArrayList<>();
  private final MosaicTiles tiles;
  private final int[] coarseness;

  /**
   * @param finest cells of the deepest zoom
   * @param classes attribute values of each class, the first of class 1
   */
  Mosaic(ClassGrid finest, List<Object[]> classes, MosaicBudget budget) {
    this.tiles = new MosaicTiles(classes);
    grids.add(finest);
    while (grids.get(grids.size() - 1).zoom().z() > 0) {
      grids.add(grids.get(grids.size() - 1).coarser());
    }
    int deepest = finest.zoom().z();
    this.coarseness = new int[deepest + 1];
    for (int z = deepest; z >= 0; z--) {
      while (coarseness[z] < Math.min(COARSEST, z)
          && !budget.holds(z, grid(z, coarseness[z]), coarseness[z], tiles)) {
        coarseness[z]++;
      }
    }
  }

  private ClassGrid grid(int z, int coarser) {
    return grids.get(grids.get(0).zoom().z() - z + coarser);
  }

  @Override
  public List<TileFeature> features(QuadTile tile) {
    int coarser = coarseness[tile.z()];
    return tiles.features(grid(tile.z(), coarser), tile, coarser);
  }

  @Override
  public long weight() {
    return grids.stream().mapToLong(ClassGrid::weight).sum();
  }
}
