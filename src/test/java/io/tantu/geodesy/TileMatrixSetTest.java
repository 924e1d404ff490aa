package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The sets have the figures of OGC 17-083r4, annex D, and those of 天地图. */
class TileMatrixSetTest {

  @Test
  void scaleDenominatorsAreTheStandards() {
    assertThat(TileMatrixSet.WEB_MERCATOR_QUAD.matrices().get(0).scaleDenominator())
        .isCloseTo(559082264.028717, within(1e-3));
    assertThat(TileMatrixSet.WORLD_CRS84_QUAD.matrices().get(0).scaleDenominator())
        .isCloseTo(279541132.014358, within(1e-3));
    TileMatrix top = TileMatrixSet.CGCS2000_QUAD.matrices().get(0);
    assertThat(top.id()).isEqualTo("1");
    assertThat(top.width()).isEqualTo(2);
    assertThat(top.height()).isEqualTo(1);
    assertThat(top.scaleDenominator()).isCloseTo(2.795411320143589e8, within(1e-3));
  }
}
