package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** The sets have the figures of OGC 17-083r4, annex D, and those of 天地图. */
class TileMatrixSetTest {

  @Test
  void scaleDenominatorsAreTheStandards() {
    assertThat(TileMatrixSet.WEB_MERCATOR_QUAD.matrix("0").orElseThrow().scaleDenominator())
        .isCloseTo(559082264.028717, within(1e-3));
    assertThat(TileMatrixSet.WORLD_CRS84_QUAD.matrix("0").orElseThrow().scaleDenominator())
        .isCloseTo(279541132.014358, within(1e-3));
    TileMatrix top = TileMatrixSet.CGCS2000_QUAD.matrices().get(0);
    assertThat(top.id()).isEqualTo("1");
    assertThat(top.width()).isEqualTo(2);
    assertThat(top.height()).isEqualTo(1);
    assertThat(top.scaleDenominator()).isCloseTo(2.795411320143589e8, within(1e-3));
  }

  @Test
  void tilesLieAsTheOldAddressesDo() {
    TileMatrix matrix = TileMatrixSet.WEB_MERCATOR_QUAD.matrix("12").orElseThrow();
    QuadTile tile = QuadTile.at(Quad.WEB_MERCATOR, 12, 106.27, 38.47);
    double[] xy = new double[2];
    MapCrs.of("EPSG:3857").orElseThrow().fromLonLat(106.27, 38.47, xy);
    assertThat(matrix.row(xy[1])).isEqualTo(tile.row());
    assertThat(matrix.col(xy[0])).isEqualTo(tile.col());
    Envelope box = matrix.box(tile.row(), tile.col());
    assertThat(box.contains(xy[0], xy[1])).isTrue();
  }
}
