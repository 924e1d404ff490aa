package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.measure.ZoneGrid.Side;
import io.tantu.store.TestLayers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** A grid that said UNKNOWN of everything would be true and useless. */
class ZoneGridTest {

  /** 32 cells of 10 m each way, with a hole over cells 12 to 19. */
  private static final Geometry ZONE =
      TestLayers.wkt(
          "POLYGON((0 0, 320 0, 320 320, 0 320, 0 0), (121 121, 199 121, 199 199, 121 199, 121 121))");

  @ParameterizedTest(name = "{0}–{1} × {2}–{3}: {4}")
  @CsvSource({
    "15, 18, 15, 18, INSIDE",
    "15, 105, 15, 305, INSIDE",
    "15, 305, 15, 105, INSIDE",
    "215, 305, 215, 305, INSIDE",
    "150, 150, 150, 150, OUTSIDE",
    "135, 185, 135, 185, OUTSIDE",
    "330, 340, 10, 20, OUTSIDE",
    "10, 20, -40, -30, OUTSIDE",
    "5, 8, 5, 8, UNKNOWN",
    "305, 315, 100, 101, UNKNOWN",
    "100, 101, 305, 315, UNKNOWN",
    "100, 150, 50, 60, INSIDE",
    "100, 150, 50, 125, UNKNOWN",
    "15, 305, 15, 305, UNKNOWN",
    "50, 125, 150, 160, UNKNOWN",
    "300, 330, 100, 110, UNKNOWN"
  })
  void anEnvelopeIsPlacedByTheCellsThatItTouches(
      double west, double east, double south, double north, Side side) {
    assertThat(new ZoneGrid(ZONE).of(new Envelope(west, east, south, north))).isEqualTo(side);
  }

  @Test
  void anObliqueEdgeLeavesTheCellsBesideItDecided() {
    ZoneGrid grid =
        new ZoneGrid(TestLayers.wkt("POLYGON((0 0, 320 0, 320 160, 160 320, 0 320, 0 0))"));
    for (int x = 175; x < 315; x += 10) {
      int edge = 480 - x;
      assertThat(grid.of(point(x, edge))).isEqualTo(Side.UNKNOWN);
      assertThat(grid.of(point(x, edge - 25))).isEqualTo(Side.INSIDE);
      assertThat(grid.of(point(x, edge + 25))).isEqualTo(Side.OUTSIDE);
    }
  }

  @ParameterizedTest(name = "slope {0}")
  @CsvSource({"0.25", "4", "-0.25", "-4"})
  void aFlatOrSteepEdgeIsMarkedWhereItRunsAndNowhereElse(double slope) {
    Geometry strip =
        new GeometryFactory()
            .createPolygon(
                new Coordinate[] {
                  new Coordinate(0, 0),
                  new Coordinate(320, 320 * slope),
                  new Coordinate(320, 320 * slope + 1_280),
                  new Coordinate(0, 1_280),
                  new Coordinate(0, 0)
                });
    ZoneGrid grid = new ZoneGrid(strip);
    double cell = strip.getEnvelopeInternal().getHeight() / 32;
    for (int x = 15; x < 310; x += 10) {
      double edge = x * slope;
      double clear = 1.5 * cell + 10 * Math.abs(slope);
      assertThat(grid.of(point(x, edge))).isEqualTo(Side.UNKNOWN);
      assertThat(grid.of(point(x, edge + clear))).isEqualTo(Side.INSIDE);
      assertThat(grid.of(point(x, edge - clear))).isEqualTo(Side.OUTSIDE);
    }
  }

  /** A zone of very many vertices has finer cells, so that less is met by the boundary. */
  @Test
  void theMoreVerticesTheFinerTheCells() {
    Geometry square = TestLayers.wkt("POLYGON((0 0, 1024 0, 1024 1024, 0 1024, 0 0))");
    Geometry dense =
        org.locationtech.jts.densify.Densifier.densify(square, 4); // 1,024 edges of 4 m
    Envelope nearEdge = new Envelope(500, 501, 5, 6);
    assertThat(new ZoneGrid(square).of(nearEdge)).isEqualTo(Side.UNKNOWN);
    assertThat(new ZoneGrid(dense).of(nearEdge)).isEqualTo(Side.INSIDE);
  }

  @Test
  void farFromTheOriginItIsTheSame() {
    Geometry far = AffineTransformation.translationInstance(607_300, 4_261_500).transform(ZONE);
    ZoneGrid grid = new ZoneGrid(far);
    assertThat(grid.of(point(607_315, 4_261_515))).isEqualTo(Side.INSIDE);
    assertThat(grid.of(point(607_450, 4_261_650))).isEqualTo(Side.OUTSIDE);
    assertThat(grid.of(point(607_421, 4_261_650))).isEqualTo(Side.UNKNOWN);
  }

  @Test
  void aZoneWithoutAreaDecidesNothing() {
    ZoneGrid grid = new ZoneGrid(TestLayers.wkt("POLYGON((0 0, 10 0, 5 0, 0 0))"));
    assertThat(grid.of(point(5, 0))).isEqualTo(Side.UNKNOWN);
    assertThat(grid.of(point(20, 0))).isEqualTo(Side.OUTSIDE);
  }

  private static Envelope point(double x, double y) {
    return new Envelope(x, x, y, y);
  }
}
