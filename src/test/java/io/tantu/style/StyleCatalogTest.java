package io.tantu.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleCatalogTest {

  @TempDir Path styles;

  private final Catalog catalog = new Catalog(List.of(Slds.LAYER), List.of());

  private StyleCatalog read() {
    return new StyleCatalog(catalog, new Workspace(null, styles, null));
  }

  private void write(String sld) throws IOException {
    Files.writeString(styles.resolve("site.sld"), sld);
  }

  @Test
  void aLayerWithoutAnSldIsDrawnPlainly() {
    StyleCatalog read = read();
    assertThat(read.style(Slds.LAYER).rules().get(0).symbols().get(0))
        .isInstanceOf(PolygonSymbol.class);
    assertThat(read.sld(Slds.LAYER)).isEmpty();
  }

  @Test
  void anSldIsKeptAsItIsAndItsAttributesAreKnown() throws IOException {
    String sld =
        Slds.document(
            Slds.filled("a", Slds.filter(Slds.compare("EqualTo", "kind", "x")), "#000000"));
    write(sld);
    StyleCatalog read = read();
    assertThat(read.sld(Slds.LAYER)).hasValue(sld.getBytes());
    assertThat(read.style(Slds.LAYER).properties()).containsExactly("kind");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void aWrongSldStopsTheStart() throws IOException {
    write(Slds.document(Slds.filled("a", "", "red")));
    assertThatThrownBy(this::read).hasMessageContaining("styles/site.sld: Rule 'a'");
  }

  @Test
  void theShippedStylesUseNothingThatIsNotOffered() {
    Path layers = Path.of("layers");
    Catalog shipped = CatalogReader.read(layers);
    StyleCatalog read =
        new StyleCatalog(shipped, new Workspace(layers, Path.of("styles"), Path.of("data")));
    assertThat(read.warnings()).isEmpty();
    assertThat(shipped.layers())
        .allSatisfy(layer -> assertThat(read.sld(layer)).as(layer.id()).isPresent())
        .allSatisfy(layer -> assertThat(FlatStyle.of(read.style(layer), layer)).isNotEmpty());
  }
}
