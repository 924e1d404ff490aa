package io.tantu.tile;

import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;

/** Tells whether all tiles of a grid of cells keep within a number of bytes. Thread-safe. */
final class MosaicBudget {

  /**
   * No outline takes more bytes: at least four corners share seven bytes of commands and of the
   * step to the first, the others take three at most.
   */
  private static final int MOST_BYTES_A_CORNER = 4;

  private final VectorTileEncoder encoder;
  private final int bytes;

  MosaicBudget(VectorTileEncoder encoder, int bytes) {
    this.encoder = encoder;
    this.bytes = bytes;
  }

  boolean holds(int z, ClassGrid grid, int coarser, MosaicTiles tiles) {
    int cells = ClassGrid.TILE_CELLS >> coarser;
    Quad quad = grid.zoom().quad();
    int right = Math.min(quad.columns(z) - 1, (grid.left() + grid.width() - 1) / cells);
    int bottom = Math.min(quad.rows(z) - 1, (grid.top() + grid.height() - 1) / cells);
    for (int row = grid.top() / cells; row <= bottom; row++) {
      for (int col = grid.left() / cells; col <= right; col++) {
        if (!holds(new QuadTile(quad, z, row, col), grid, coarser, tiles)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean holds(QuadTile tile, ClassGrid grid, int coarser, MosaicTiles tiles) {
    return MOST_BYTES_A_CORNER * tiles.corners(grid, tile, coarser) < bytes / 2
        || encoder.encode(tiles.features(grid, tile, coarser)).length <= bytes;
  }
}
