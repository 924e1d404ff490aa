package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.problem.ProblemException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class QuadTileTest {

  @Test
  void worldIsOneTile() {
    Envelope world = new QuadTile(Quad.WEB_MERCATOR, 0, 0, 0).lonLatBounds(0);
    assertThat(world.getMinX()).isEqualTo(-180);
    assertThat(world.getMaxX()).isEqualTo(180);
    assertThat(world.getMaxY()).isCloseTo(85.0511287798066, within(1e-12));
    assertThat(world.getMinY()).isCloseTo(-85.0511287798066, within(1e-12));
  }

  @Test
  void rowsCountFromTheNorth() {
    assertThat(new QuadTile(Quad.WEB_MERCATOR, 1, 0, 1).lonLatBounds(0).getMaxY())
        .isGreaterThan(85);
    assertThat(new QuadTile(Quad.WEB_MERCATOR, 1, 1, 1).lonLatBounds(0).getMaxY()).isZero();
    assertThat(QuadTile.at(Quad.WEB_MERCATOR, 10, 106.2309, 38.4872))
        .isEqualTo(new QuadTile(Quad.WEB_MERCATOR, 10, 393, 814));
  }

  @Test
  void cornersAreZeroAndExtent() {
    QuadTile tile = new QuadTile(Quad.WEB_MERCATOR, 10, 393, 814);
    Envelope bounds = tile.lonLatBounds(0);
    assertThat(tile.x(bounds.getMinX())).isCloseTo(0, within(1e-6));
    assertThat(tile.x(bounds.getMaxX())).isCloseTo(4096, within(1e-6));
    assertThat(tile.y(bounds.getMaxY())).isCloseTo(0, within(1e-6));
    assertThat(tile.y(bounds.getMinY())).isCloseTo(4096, within(1e-6));
  }

  @Test
  void bufferWidensEachSide() {
    QuadTile tile = new QuadTile(Quad.WEB_MERCATOR, 10, 393, 814);
    Envelope bounds = tile.lonLatBounds(0.25);
    assertThat(tile.x(bounds.getMinX())).isCloseTo(-1024, within(1e-6));
    assertThat(tile.y(bounds.getMinY())).isCloseTo(5120, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "23, 0, 0", "31, 0, 0", "3, 8, 0", "3, 0, 8", "3, -1, 0", "3, 0, -1"})
  void addressesOutsideTheMatrixAreProblems(int z, int row, int col) {
    assertThatThrownBy(() -> new QuadTile(Quad.WEB_MERCATOR, z, row, col))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("tile-out-of-range"));
  }

  @Test
  void degreesHaveTwoTilesAtTheTop() {
    Envelope west = new QuadTile(Quad.DEGREES, 0, 0, 0).lonLatBounds(0);
    assertThat(west).isEqualTo(new Envelope(-180, 0, -90, 90));
    assertThat(new QuadTile(Quad.DEGREES, 8, 73, 407).lonLatBounds(0))
        .isEqualTo(new Envelope(106.171875, 106.875, 37.96875, 38.671875));
  }

  @ParameterizedTest
  @CsvSource({"22, 0, 0", "0, 1, 0", "0, 0, 2", "3, 8, 0", "3, 0, 16"})
  void degreesEndWhereTheStandardsMatrixEnds(int z, int row, int col) {
    assertThatThrownBy(() -> new QuadTile(Quad.DEGREES, z, row, col))
        .isInstanceOf(ProblemException.class);
  }

  /** A tile of Web Mercator is square on the ground, one of degrees is not. */
  @Test
  void groundOfATileShrinksTowardsThePoles() {
    double equator = 40_075_016.686 / 2;
    assertThat(Quad.DEGREES.squareMetres(0, 0)).isCloseTo(equator * equator, within(1.0));
    assertThat(Quad.DEGREES.squareMetres(0, 60)).isCloseTo(equator * equator / 2, within(1.0));
    assertThat(Quad.WEB_MERCATOR.squareMetres(1, 60)).isCloseTo(equator * equator / 4, within(1.0));
  }

  @Property
  void pointsComeBackFromTheTileThatHoldsThem(
      @ForAll Quad quad,
      @ForAll @IntRange(min = 0, max = 21) int z,
      @ForAll @Scale(9) @DoubleRange(min = -179.9, max = 179.9) double lon,
      @ForAll @Scale(9) @DoubleRange(min = -85, max = 85) double lat) {
    QuadTile tile = QuadTile.at(quad, z, lon, lat);
    assertThat(tile.x(lon)).isBetween(0.0, 4096.0);
    assertThat(tile.y(lat)).isBetween(0.0, 4096.0);
    assertThat(tile.lon(tile.x(lon))).isCloseTo(lon, within(1e-9));
    assertThat(tile.lat(tile.y(lat))).isCloseTo(lat, within(1e-9));
  }
}
