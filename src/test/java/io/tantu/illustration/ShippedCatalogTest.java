package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.style.StyleCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedCatalogTest {

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));

  @Test
  void holdsEveryLayerOfThePlan() {
    assertThat(catalog.layers())
        .extracting(LayerDefinition::id)
        .contains(
            "county",
            "corridor",
            "zone",
            "pv-site",
            "wind-site",
            "charging-station",
            "forest",
            "wetland",
            "water",
            "protected-area",
            "ecological-redline",
            "industrial-park");
  }

  @Test
  void givesEveryLayerAStyle() {
    assertThat(catalog.layers())
        .allSatisfy(layer -> assertThat(Files.exists(styleOf(layer))).as(layer.id()).isTrue());
  }

  @Test
  void understandsEveryStyleWhole() {
    Workspace workspace = new Workspace(Path.of("layers"), Path.of("styles"), Path.of("data"));
    assertThat(new StyleCatalog(catalog, workspace).warnings()).isEmpty();
  }

  @Test
  void readsEveryIndicatorWithItsFilters() {
    assertThat(catalog.indicators()).hasSizeGreaterThanOrEqualTo(9);
  }

  private static Path styleOf(LayerDefinition layer) {
    return Path.of("styles", layer.id() + ".sld");
  }
}
