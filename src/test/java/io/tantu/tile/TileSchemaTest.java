package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.store.TestLayers;
import io.tantu.style.LayerStyle;
import io.tantu.style.StyleFilter;
import io.tantu.style.StyleRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileSchemaTest {

  static LayerDefinition layer(GeometryType type) {
    LayerDefinition park = TestLayers.PARK;
    return new LayerDefinition(
        park.id(),
        park.title(),
        park.group(),
        park.order(),
        type,
        park.key(),
        park.label(),
        park.zone(),
        park.codeSystem(),
        park.attributes(),
        park.provenance(),
        park.data(),
        null,
        park.folder());
  }

  private static LayerStyle styleOn(String property) {
    StyleFilter filter = new StyleFilter.IsNull(property);
    LocalizedText title = new LocalizedText("a", "a");
    return new LayerStyle(
        List.of(new StyleRule(0, "a", title, filter, false, null, null, List.of())));
  }

  @Test
  void polygonsCarryKeyLabelAndWhatTheStyleReads() {
    TileSchema schema = TileSchema.of(layer(GeometryType.POLYGON), styleOn("open"));
    assertThat(schema.names()).containsExactly("code", "open");
    assertThat(schema.values(TestLayers.square(1, 106, 38, "A"))).containsExactly("A", true);
  }

  @Test
  void pointsCarryEverything() {
    assertThat(TileSchema.of(layer(GeometryType.POINT), styleOn("open")).names())
        .containsExactly("code", "piles", "share", "open", "since");
  }

  @Test
  void anotherChoiceOfAttributesIsAnotherRevision() {
    LayerDefinition layer = layer(GeometryType.POLYGON);
    String revision = TileSchema.of(layer, styleOn("open")).revision();
    assertThat(TileSchema.of(layer, styleOn("open")).revision()).isEqualTo(revision);
    assertThat(TileSchema.of(layer, styleOn("share")).revision()).isNotEqualTo(revision);
  }
}
