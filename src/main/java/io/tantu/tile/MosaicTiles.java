package io.tantu.tile;

import io.tantu.geodesy.QuadTile;
import java.util.ArrayList;
import java.util.List;

/** Turns cells of classes into a tile's features: one a class, all its regions. Thread-safe. */
final class MosaicTiles {

  private final List<Object[]> classes;

  MosaicTiles(List<Object[]> classes) {
    this.classes = List.copyOf(classes);
  }

  /**
   * @param coarser how often two cells were made one: a cell has 2^coarser pixels along a side
   */
  List<TileFeature> features(ClassGrid grid, QuadTile tile, int coarser) {
    Drawing[] drawings = new Drawing[classes.size()];
    int unit = ClassGrid.CELL << coarser;
    int buffer = TileBox.BUFFER / unit;
    new CellRegions(window(grid, tile, coarser), stride(coarser))
        .trace(
            (colour, region, corners) -> {
              for (int i = 0; i < corners.length; i++) {
                corners[i] = (corners[i] - buffer - 1) * unit;
              }
              Drawing drawing = drawings[colour - 1];
              if (drawing == null) {
                drawing = drawings[colour - 1] = new Drawing();
              }
              drawing.add(region, corners);
            });
    List<TileFeature> features = new ArrayList<>();
    for (int i = 0; i < drawings.length; i++) {
      if (drawings[i] != null) {
        features.add(drawings[i].feature(classes.get(i)));
      }
    }
    return features;
  }

  /** Corners of all outlines in the tile. */
  int corners(ClassGrid grid, QuadTile tile, int coarser) {
    return CellRegions.corners(window(grid, tile, coarser), stride(coarser));
  }

  private static int stride(int coarser) {
    int buffer = TileBox.BUFFER / (ClassGrid.CELL << coarser);
    return (ClassGrid.TILE_CELLS >> coarser) + 2 * buffer + 2;
  }

  /** The tile's cells with those of its buffer and an empty one all around. */
  private static short[] window(ClassGrid grid, QuadTile tile, int coarser) {
    int stride = stride(coarser);
    int cells = ClassGrid.TILE_CELLS >> coarser;
    int buffer = (stride - 2 - cells) / 2;
    int left = tile.col() * cells - buffer - 1;
    int top = tile.row() * cells - buffer - 1;
    short[] window = new short[stride * stride];
    for (int y = 1; y < stride - 1; y++) {
      for (int x = 1; x < stride - 1; x++) {
        window[y * stride + x] = grid.at(left + x, top + y);
      }
    }
    return window;
  }

  /** Regions of one class; a hole follows its outer outline as the specification wants. */
  private static final class Drawing {

    private final List<int[]> outlines = new ArrayList<>();
    private final IntList regions = new IntList();

    void add(int region, int[] corners) {
      regions.add(region);
      outlines.add(corners);
    }

    TileFeature feature(Object[] values) {
      CommandWriter commands = new CommandWriter();
      double area = 0;
      for (int[] outline : inRegions()) {
        commands.ring(outline);
        area += TileRings.signedArea(outline);
      }
      return new TileFeature(
          TileFeature.NO_ID, TileFeature.Kind.POLYGON, commands.toArray(), area, values);
    }

    /** Sorted by region; outlines of one region keep their order. */
    private List<int[]> inRegions() {
      int[] region = regions.toArray();
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < region.length; i++) {
        order.add(i);
      }
      order.sort((a, b) -> Integer.compare(region[a], region[b]));
      return order.stream().map(outlines::get).toList();
    }
  }
}
