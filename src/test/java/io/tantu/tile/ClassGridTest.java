package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;
import io.tantu.store.TestLayers;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class ClassGridTest {

  private static final QuadTile TILE = new QuadTile(Quad.WEB_MERCATOR, 10, 391, 814);
  private static final WorldUnits ZOOM = WorldUnits.of(TILE);

  /** WKT in cells of the tile, as longitude and latitude. */
  private static Geometry inCells(String wkt) {
    Geometry geometry = TestLayers.wkt(wkt);
    geometry.apply(
        (org.locationtech.jts.geom.CoordinateFilter)
            c -> c.setCoordinate(new Coordinate(TILE.lon(16 * c.x), TILE.lat(16 * c.y))));
    geometry.geometryChanged();
    return geometry;
  }

  private static String painted(String... polygons) throws TooLarge {
    Envelope bounds = inCells("LINESTRING (0.5 0.5, 5.5 3.5)").getEnvelopeInternal();
    ClassGridPainter painter = new ClassGridPainter(ZOOM, bounds, 1_000);
    short colour = 0;
    for (String polygon : polygons) {
      painter.paint(inCells(polygon), ++colour);
    }
    return rows(painter.grid());
  }

  private static String rows(ClassGrid grid) {
    StringBuilder rows = new StringBuilder();
    for (int y = 0; y < grid.height(); y++) {
      for (int x = 0; x < grid.width(); x++) {
        rows.append(grid.at(grid.left() + x, grid.top() + y));
      }
      rows.append(' ');
    }
    return rows.toString().strip();
  }

  @Test
  void aCellTakesTheClassAtItsMiddle() throws TooLarge {
    assertThat(painted("POLYGON ((0.6 0.6, 3.4 0.6, 3.4 2.4, 0.6 2.4, 0.6 0.6))"))
        .isEqualTo("000000 011000 000000 000000");
    assertThat(painted("POLYGON ((0.4 0.4, 3.6 0.4, 3.6 2.6, 0.4 2.6, 0.4 0.4))"))
        .isEqualTo("111100 111100 111100 000000");
  }

  @Test
  void holesStayEmptyAndLaterPolygonsLieAbove() throws TooLarge {
    assertThat(
            painted(
                "POLYGON ((0 0, 6 0, 6 4, 0 4, 0 0), (1 1, 3 1, 3 3, 1 3, 1 1))",
                "MULTIPOLYGON (((4 0, 6 0, 6 1, 4 1, 4 0)), ((0 3, 1 3, 1 4, 0 4, 0 3)))"))
        .isEqualTo("111122 100111 100111 211111");
  }

  @Test
  void neighboursOverACommonSideLeaveNoCellBetweenThem() throws TooLarge {
    assertThat(
            painted(
                "POLYGON ((0 0, 3.5 0, 2.5 4, 0 4, 0 0))",
                "POLYGON ((3.5 0, 6 0, 6 4, 2.5 4, 3.5 0))"))
        .doesNotContain("0");
  }

  @Test
  void theZoomAboveHasWhatMostCellsHave() {
    short[] cells = {1, 2, 2, 3, 3, 3, 1, 4, 2, 2, 4, 3};
    ClassGrid grid = new ClassGrid(ZOOM, 4, 2, 6, 2, cells);
    assertThat(rows(grid.coarser())).isEqualTo("123");
    assertThat(grid.coarser().left()).isEqualTo(2);
    assertThat(rows(new ClassGrid(ZOOM, 5, 3, 2, 1, new short[] {7, 8}).coarser())).isEqualTo("00");
    assertThat(rows(new ClassGrid(ZOOM, 4, 2, 2, 2, new short[] {0, 7, 0, 7}).coarser()))
        .as("rather any class than none")
        .isEqualTo("7");
  }

  @Test
  void moreCellsThanMemoryAllowsAreRefused() {
    Envelope wide = inCells("LINESTRING (0 0, 100 100)").getEnvelopeInternal();
    assertThatThrownBy(() -> new ClassGridPainter(ZOOM, wide, 1_000)).isInstanceOf(TooLarge.class);
  }
}
