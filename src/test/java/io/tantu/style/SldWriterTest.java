package io.tantu.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Workspace;
import io.tantu.style.SldWriter.Version;
import io.tantu.style.StyleFilter.Comparison;
import io.tantu.style.StyleFilter.Operator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read as the same style, by both versions of the standard. */
class SldWriterTest {

  private static final Colour RED = new Colour(0xb3332e, 0.4);
  private static final Stroke DASHED = new Stroke(RED, 1.25, List.of(6.0, 2.5), "round", "miter");

  private static StyleRule rule(
      int pass, String name, StyleFilter filter, boolean otherwise, Symbol... symbols) {
    return new StyleRule(
        pass,
        name,
        new LocalizedText(name + "级", name + " <&>"),
        filter,
        otherwise,
        pass == 0 ? 1_000.0 : null,
        pass == 0 ? 2.5e6 : null,
        List.of(symbols));
  }

  /** Every kind of filter and symbol. */
  private static LayerStyle everything() {
    List<Symbol> symbols = new ArrayList<>();
    for (Hatch hatch : Hatch.values()) {
      symbols.add(new PolygonSymbol(new HatchFill(hatch, RED, 1.5, 8), DASHED));
    }
    for (Mark mark : Mark.values()) {
      PointSymbol point = new PointSymbol(mark, 9.5, RED, Stroke.solid(RED, 0.75));
      symbols.add(point);
      symbols.add(new PolygonSymbol(MarkFill.of(point, mark.ordinal()), null));
    }
    symbols.add(new PolygonSymbol(null, DASHED));
    symbols.add(new PolygonSymbol(new SolidFill(RED), null));
    symbols.add(new LineSymbol(Stroke.solid(Colour.opaque(0x123456), 5)));
    TextSymbol.Font font = new TextSymbol.Font(List.of("A", "B"), 11.5, "bold", "italic");
    TextSymbol.Halo halo = new TextSymbol.Halo(1.5, RED);
    symbols.add(
        new TextSymbol(
            "name",
            font,
            Colour.opaque(0),
            halo,
            new TextSymbol.Placement(false, 0.5, 1, -3, 4.5),
            "powerKw"));
    symbols.add(new TextSymbol("kind", font, RED, null, TextSymbol.Placement.ALONG_LINE, null));
    List<StyleFilter> each = new ArrayList<>();
    for (Operator operator : Operator.values()) {
      each.add(new Comparison("powerKw", operator, 7.5));
    }
    each.add(new Comparison("kind", Operator.EQUAL, "a < b & \"c\""));
    each.add(new Comparison("open", Operator.NOT_EQUAL, true));
    each.add(new StyleFilter.Between("piles", 2L, 9L));
    each.add(new StyleFilter.Not(new StyleFilter.IsNull("since")));
    StyleFilter filter =
        new StyleFilter.Or(List.of(new StyleFilter.And(each), new StyleFilter.IsNull("name")));
    return new LayerStyle(
        List.of(
            rule(0, "a", filter, false, symbols.toArray(Symbol[]::new)),
            rule(0, "b", null, true, symbols.get(0)),
            rule(1, "c", null, false, symbols.get(1))));
  }

  @ParameterizedTest
  @EnumSource
  void everyFilterAndSymbolComesBack(Version version) {
    LayerStyle style = everything();
    List<String> warnings = new ArrayList<>();
    byte[] sld = SldWriter.write(style, Slds.LAYER, version);
    assertThat(new SldReader(Slds.LAYER, "written.sld", warnings).read(sld)).isEqualTo(style);
    assertThat(warnings).isEmpty();
    assertThat(SldWriter.write(style, Slds.LAYER, version)).isEqualTo(sld);
  }

  @ParameterizedTest
  @EnumSource
  void everyShippedStyleComesBack(Version version) {
    Catalog catalog = CatalogReader.read(Path.of("layers"));
    StyleCatalog styles =
        new StyleCatalog(catalog, new Workspace(Path.of("layers"), Path.of("styles"), Path.of("")));
    for (LayerDefinition layer : catalog.layers()) {
      byte[] sld = SldWriter.write(styles.style(layer), layer, version);
      assertThat(new SldReader(layer, layer.id(), new ArrayList<>()).read(sld))
          .as(layer.id())
          .isEqualTo(styles.style(layer));
    }
  }

  @ParameterizedTest
  @EnumSource
  void passesThatDrawNothingAreNotWritten(Version version) {
    Symbol line = new LineSymbol(DASHED);
    LayerStyle style =
        new LayerStyle(
            List.of(
                rule(0, "a", null, false),
                rule(1, "b", null, false, line),
                rule(2, "c", new StyleFilter.IsNull("name"), false),
                rule(2, "d", null, true)));
    byte[] sld = SldWriter.write(style, Slds.LAYER, version);
    assertThat(new String(sld, StandardCharsets.UTF_8))
        .containsOnlyOnce("</" + version.symbols() + "FeatureTypeStyle>");
    assertThat(new SldReader(Slds.LAYER, "written.sld", new ArrayList<>()).read(sld).rules())
        .extracting(StyleRule::name)
        .containsExactly("b");
  }

  @Test
  void eachVersionNamesItsElementsByItsOwnNames() {
    String old = text(Version.V1_0);
    assertThat(old)
        .contains("version=\"1.0.0\"", "<sld:Rule>", "sld:CssParameter", "<sld:Title>a级<")
        .doesNotContain("<se:", "SvgParameter", "Description");
    String now = text(Version.V1_1);
    assertThat(now)
        .contains("version=\"1.1.0\"", "<se:Rule>", "se:SvgParameter", "<se:Description>")
        .doesNotContain("CssParameter", "<sld:Rule>");
  }

  private static String text(Version version) {
    return new String(SldWriter.write(everything(), Slds.LAYER, version), StandardCharsets.UTF_8);
  }
}
