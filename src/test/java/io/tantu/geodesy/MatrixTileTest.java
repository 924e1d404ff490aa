package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class MatrixTileTest {

  /** 天地图 counts its zooms from 1: the same ground has the same tile of the pyramid. */
  @Test
  void setsWithOtherNumbersShareTheirTiles() {
    MatrixTile ours = MatrixTile.of("WorldCRS84Quad", "8", "73", "407");
    MatrixTile tianditu = MatrixTile.of("CGCS2000Quad", "9", "73", "407");
    assertThat(tianditu.quadTile()).isEqualTo(ours.quadTile());
    assertThat(tianditu.box()).isEqualTo(ours.box());
    assertThat(tianditu.name()).isEqualTo("CGCS2000Quad-9-73-407");
  }

  /** What the matrix says in its own system is what the pyramid says in degrees. */
  @ParameterizedTest
  @CsvSource({"WebMercatorQuad,12,1573,3256", "WorldCRS84Quad,11,586,3256", "CGCS2000Quad,12,5,9"})
  void theBoxIsThePyramidsTile(String set, String matrix, String row, String col) {
    MatrixTile tile = MatrixTile.of(set, matrix, row, col);
    Envelope degrees = tile.quadTile().lonLatBounds(0);
    Envelope box = tile.set().crs().fromLonLat(degrees);
    double pixel = tile.matrix().pixel();
    assertThat(Math.abs(box.getMinX() - tile.box().getMinX())).isLessThan(pixel / 1e6);
    assertThat(Math.abs(box.getMaxY() - tile.box().getMaxY())).isLessThan(pixel / 1e6);
    assertThat(Math.abs(box.getMaxX() - tile.box().getMaxX())).isLessThan(pixel / 1e6);
    assertThat(Math.abs(box.getMinY() - tile.box().getMinY())).isLessThan(pixel / 1e6);
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere,1,0,0,unknown-tile-matrix-set,tileMatrixSet",
    "CGCS2000Quad,0,0,0,tile-out-of-range,tileMatrix",
    "CGCS2000Quad,22,0,0,tile-out-of-range,tileMatrix",
    "WorldCRS84Quad,22,0,0,tile-out-of-range,tileMatrix",
    "WebMercatorQuad,x,0,0,bad-tile-address,tileMatrix",
    "WebMercatorQuad,99999999999,0,0,bad-tile-address,tileMatrix",
    "WebMercatorQuad,3,8,0,tile-out-of-range,tileRow",
    "WebMercatorQuad,3,-1,0,tile-out-of-range,tileRow",
    "WebMercatorQuad,3,0,8,tile-out-of-range,tileCol",
    "WebMercatorQuad,3,0,NaN,bad-tile-address,tileCol",
    "WebMercatorQuad,03,0,0,bad-tile-address,tileMatrix",
    "WebMercatorQuad,+3,0,0,bad-tile-address,tileMatrix",
    "WebMercatorQuad,3,-0,0,bad-tile-address,tileRow",
    "WebMercatorQuad,3,٣,0,bad-tile-address,tileRow",
  })
  void whatIsWrongIsNamed(
      String set, String matrix, String row, String col, String code, String part) {
    assertThatThrownBy(() -> MatrixTile.of(set, matrix, row, col))
        .isInstanceOfSatisfying(
            ProblemException.class,
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.details()).containsEntry(MatrixTile.PART, part);
            });
  }
}
