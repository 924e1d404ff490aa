package io.tantu.style;

import static org.assertj.core.api.Assertions.assertThat;

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
  void aWrongSldIsNotedAndItsLayerDrawnPlainly() throws IOException {
    write(Slds.document(Slds.filled("a", "", "red")));
    assertThat(plainWarning()).contains("styles/site.sld: Rule 'a'");
  }

  @Test
  void aDoctypeIsNotedInPlainWords() throws IOException {
    write("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>");
    assertThat(plainWarning())
        .isEqualTo("styles/site.sld: a DOCTYPE is not allowed in a style; remove it");
  }

  @Test
  void unreadableXmlIsNotedWithItsPlace() throws IOException {
    write("<a>\n<b></a>");
    assertThat(plainWarning()).startsWith("styles/site.sld: cannot be read as XML at line 2");
  }

  @Test
  void tooDeepAStyleIsNotedWithoutTheParsersSwitches() throws IOException {
    write("<a>".repeat(100) + "</a>".repeat(100));
    assertThat(plainWarning()).contains("nested too deep").doesNotContain("http", "JAXP");
  }

  private String plainWarning() {
    StyleCatalog read = read();
    assertThat(FlatStyle.of(read.style(Slds.LAYER), Slds.LAYER))
        .isEqualTo(FlatStyle.of(DefaultStyle.of(Slds.LAYER), Slds.LAYER));
    assertThat(read.sld(Slds.LAYER)).isEmpty();
    assertThat(read.warnings()).hasSize(1);
    return read.warnings().get(0);
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
