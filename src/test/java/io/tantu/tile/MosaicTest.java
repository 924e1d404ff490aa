package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

class MosaicTest {

  private static final int Z = 9;
  private static final QuadTile TILE = new QuadTile(Quad.WEB_MERCATOR, Z, 196, 407);
  private static final QuadTile EAST = new QuadTile(Quad.WEB_MERCATOR, Z, 196, 408);
  private static final VectorTileEncoder ENCODER = new VectorTileEncoder("layer", List.of("class"));

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  /** Two tiles of cells, patches of cells of one class along rows. */
  private ClassGrid grid(int classes, int patch) {
    int width = 2 * ClassGrid.TILE_CELLS;
    short[] cells = new short[width * ClassGrid.TILE_CELLS];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i % patch == 0 ? (short) random.nextInt(classes + 1) : cells[i - 1];
    }
    return new ClassGrid(
        WorldUnits.of(TILE),
        TILE.col() * ClassGrid.TILE_CELLS,
        TILE.row() * ClassGrid.TILE_CELLS,
        width,
        ClassGrid.TILE_CELLS,
        cells);
  }

  private static Mosaic mosaic(ClassGrid grid, int classes, int bytes) {
    List<Object[]> values = new ArrayList<>();
    for (int i = 1; i <= classes; i++) {
      values.add(new Object[] {"class " + i});
    }
    return new Mosaic(grid, values, new MosaicBudget(ENCODER, bytes));
  }

  @Test
  void everyCellLiesInItsClassAndNoOther() {
    ClassGrid grid = grid(3, 40);
    Mosaic mosaic = mosaic(grid, 3, 10_000_000);
    List<TileFeature> features = mosaic.features(TILE);
    assertThat(features).extracting(TileFeature::id).containsOnly(TileFeature.NO_ID);
    List<PreparedGeometry> areas =
        features.stream()
            .map(feature -> PreparedGeometryFactory.prepare(TileCutterTest.decoded(feature)))
            .toList();
    for (int round = 0; round < 2_000; round++) {
      int x = random.nextInt(ClassGrid.TILE_CELLS);
      int y = random.nextInt(ClassGrid.TILE_CELLS);
      Geometry middle =
          new GeometryFactory()
              .createPoint(new Coordinate(ClassGrid.CELL * (x + 0.5), ClassGrid.CELL * (y + 0.5)));
      int expected = grid.at(grid.left() + x, grid.top() + y);
      for (int i = 0; i < areas.size(); i++) {
        boolean own = features.get(i).values()[0].equals("class " + expected);
        assertThat(areas.get(i).contains(middle)).as("seed %d: %d %d", seed, x, y).isEqualTo(own);
      }
    }
  }

  @Test
  void neighboursShowTheSameEdges() {
    Mosaic mosaic = mosaic(grid(4, 7), 4, 10_000_000);
    assertThat(edges(mosaic, EAST, QuadTile.EXTENT))
        .as("seed %d", seed)
        .isEqualTo(edges(mosaic, TILE, 0));
  }

  /** Area of each class in the strip that both tiles hold. */
  private static List<Double> edges(Mosaic mosaic, QuadTile tile, int shift) {
    Geometry strip =
        new GeometryFactory()
            .toGeometry(
                new org.locationtech.jts.geom.Envelope(
                    QuadTile.EXTENT - 64.0 - shift,
                    QuadTile.EXTENT + 64.0 - shift,
                    0,
                    QuadTile.EXTENT));
    return mosaic.features(tile).stream()
        .map(feature -> TileCutterTest.decoded(feature).intersection(strip).getArea())
        .toList();
  }

  @Test
  void theSameCellsGiveTheSameBytes() {
    ClassGrid grid = grid(4, 3);
    assertThat(ENCODER.encode(mosaic(grid, 4, 500_000).features(TILE)))
        .isEqualTo(ENCODER.encode(mosaic(grid, 4, 500_000).features(TILE)))
        .isNotEmpty();
  }

  /** Each cell another class than its neighbours is the worst that can come. */
  @Test
  void noTileIsLargerThanItsBudgetAndItsZoomHasCellsOfOneSize() {
    Mosaic mosaic = mosaic(grid(9, 1), 9, 500_000);
    for (QuadTile tile : List.of(TILE, EAST, new QuadTile(Quad.WEB_MERCATOR, 8, 98, 203))) {
      byte[] bytes = ENCODER.encode(mosaic.features(tile));
      assertThat(bytes.length).as("seed %d", seed).isBetween(50_000, 500_000);
    }
  }

  @Test
  void farOutTheWorldIsInOneTile() {
    Mosaic mosaic = mosaic(grid(1, 1000), 1, 500_000);
    assertThat(mosaic.features(new QuadTile(Quad.WEB_MERCATOR, 0, 0, 0))).hasSizeLessThan(2);
    assertThat(mosaic.features(new QuadTile(Quad.WEB_MERCATOR, Z, 0, 0))).isEmpty();
  }
}
