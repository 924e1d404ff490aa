package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorTileEncoderTest {

  private static TileFeature point(long id, Object... values) {
    return new TileFeature(id, TileFeature.Kind.POINT, new int[] {9, 50, 34}, 0, values);
  }

  @Test
  void theBytesAreThoseOfTheSpecification() {
    byte[] tile = new VectorTileEncoder("p", List.of("hello")).encode(List.of(point(1, "world")));
    assertThat(HexFormat.of().formatHex(tile))
        .isEqualTo(
            "1a27" // layer of 39 bytes
                + "7802" // version 2
                + "0a0170" // name "p"
                + "120d" // feature: id 1, tags 0 0, POINT, MoveTo(25, 17)
                + "0801"
                + "12020000"
                + "1801"
                + "2203093222"
                + "1a0568656c6c6f" // key "hello"
                + "2207"
                + "0a05776f726c64" // value "world"
                + "288020"); // extent 4096
  }

  @Test
  void keysAndValuesStandOnceInTheOrderOfFirstUse() throws Exception {
    VectorTileEncoder encoder = new VectorTileEncoder("layer", List.of("a", "b", "c"));
    byte[] bytes = encoder.encode(List.of(point(1, null, "x", null), point(2, "y", "x", null)));
    VectorTile.Tile.Layer layer = VectorTile.Tile.parseFrom(bytes).getLayers(0);
    assertThat(layer.getKeysList()).containsExactly("b", "a");
    assertThat(layer.getValuesList())
        .extracting(VectorTile.Tile.Value::getStringValue)
        .containsExactly("x", "y");
    assertThat(layer.getFeatures(0).getTagsList()).containsExactly(0, 0);
    assertThat(layer.getFeatures(1).getTagsList()).containsExactly(1, 1, 0, 0);
  }

  @Test
  void valuesKeepTheirTypeAndSign() throws Exception {
    VectorTileEncoder encoder =
        new VectorTileEncoder("layer", List.of("a", "b", "c", "d", "e", "f"));
    byte[] bytes =
        encoder.encode(
            List.of(
                point(Long.MAX_VALUE, 300L, -300L, 0.25, true, LocalDate.of(2025, 1, 31), "林")));
    VectorTile.Tile.Layer layer = VectorTile.Tile.parseFrom(bytes).getLayers(0);
    assertThat(layer.getVersion()).isEqualTo(2);
    assertThat(layer.getExtent()).isEqualTo(4096);
    assertThat(layer.getFeatures(0).getId()).isEqualTo(Long.MAX_VALUE);
    assertThat(layer.getValues(0).getUintValue()).isEqualTo(300);
    assertThat(layer.getValues(1).getSintValue()).isEqualTo(-300);
    assertThat(layer.getValues(2).getDoubleValue()).isEqualTo(0.25);
    assertThat(layer.getValues(3).getBoolValue()).isTrue();
    assertThat(layer.getValues(4).getStringValue()).isEqualTo("2025-01-31");
    assertThat(layer.getValues(5).getStringValue()).isEqualTo("林");
  }

  @Test
  void aNumberAndATextThatReadAlikeAreTwoValues() throws Exception {
    byte[] bytes =
        new VectorTileEncoder("layer", List.of("a", "b")).encode(List.of(point(1, 3L, "3")));
    assertThat(VectorTile.Tile.parseFrom(bytes).getLayers(0).getValuesCount()).isEqualTo(2);
  }

  @Test
  void nothingGivesNoBytes() {
    assertThat(new VectorTileEncoder("layer", List.of()).encode(List.of())).isEmpty();
  }
}
