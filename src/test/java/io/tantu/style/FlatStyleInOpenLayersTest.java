package io.tantu.style;

import static io.tantu.style.Slds.compare;
import static io.tantu.style.Slds.document;
import static io.tantu.style.Slds.filled;
import static io.tantu.style.Slds.filter;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.page.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Lets the OpenLayers that the map uses read the flat styles and say what it would draw. */
class FlatStyleInOpenLayersTest {

  private static final String OPEN_LAYERS = "META-INF/resources/webjars/ol/10.7.0/dist/ol.js";

  /** The fill colours that a style gives a feature. */
  private static final String FILLS =
      """
      ([style, properties, resolution]) => {
        const draw = new ol.layer.Vector({style: JSON.parse(style)}).getStyleFunction();
        return (draw(new ol.Feature({...JSON.parse(properties), geometry: new ol.geom.Point([0, 0])}), resolution) || [])
          .map(one => one.getFill())
          .filter(fill => fill)
          .map(fill => String(fill.getColor().src || fill.getColor()));
      }
      """;

  /** How many pixels a style turns red, of 10,000. */
  private static final String PAINTED_PIXELS =
      """
      async style => {
        document.body.innerHTML = '<div id="map" style="width:100px;height:100px"></div>';
        const properties = {name: 'a', piles: 88};
        const features = [
          new ol.Feature({...properties, geometry: new ol.geom.Point([50, 50])}),
          new ol.Feature({...properties, geometry: new ol.geom.LineString([[0, 20], [100, 20]])}),
          new ol.Feature({...properties,
            geometry: new ol.geom.Polygon([[[10, 10], [90, 10], [90, 90], [10, 90], [10, 10]]])}),
        ];
        const map = new ol.Map({
          target: 'map', controls: [], pixelRatio: 1,
          layers: [new ol.layer.Vector({source: new ol.source.Vector({features}), style: JSON.parse(style)})],
          view: new ol.View({center: [50, 50], resolution: 1, constrainResolution: false}),
        });
        await new Promise(done => map.once('rendercomplete', done));
        const canvas = document.querySelector('#map canvas');
        const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        let red = 0;
        for (let i = 0; i < pixels.length; i += 4) {
          if (pixels[i] > 200 && pixels[i + 1] < 60 && pixels[i + 3] > 128) red++;
        }
        map.setTarget(null);
        return red;
      }
      """;

  private static final String RED = "255,0,0,1";
  private static final String BLUE = "0,0,255,1";

  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void openLayers() throws IOException {
    chromium = Chromium.launch();
    page = chromium.browser().newPage();
    page.addScriptTag(new Page.AddScriptTagOptions().setContent(script()));
  }

  private static String script() throws IOException {
    try (InputStream file =
        FlatStyleInOpenLayersTest.class.getClassLoader().getResourceAsStream(OPEN_LAYERS)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> fills(String sld, String properties, double resolution) {
    String style = flat(Slds.read(sld), Slds.LAYER);
    return (List<String>)
        page.evaluate(FILLS, List.of(style, properties.replace('\'', '"'), resolution));
  }

  private static String flat(LayerStyle style, LayerDefinition layer) {
    return new JsonMapper().writeValueAsString(FlatStyle.of(style, layer));
  }

  @Test
  void filtersHoldAsInSqlForPresentAndAbsentValues() {
    String not = "<ogc:Not>" + compare("EqualTo", "kind", "a") + "</ogc:Not>";
    String sld = document(filled("not", filter(not), "#ff0000"));
    assertThat(fills(sld, "{'kind':'b'}", 1)).containsExactly(RED);
    assertThat(fills(sld, "{'kind':'a'}", 1)).isEmpty();
    assertThat(fills(sld, "{}", 1)).as("an absent value").isEmpty();
    assertThat(fills(sld, "{'kind':null}", 1)).as("a null").isEmpty();
    String less = document(filled("less", filter(compare("LessThan", "powerKw", "30")), "#ff0000"));
    assertThat(fills(less, "{'powerKw':29.9}", 1)).containsExactly(RED);
    assertThat(fills(less, "{'powerKw':30}", 1)).isEmpty();
    assertThat(fills(less, "{}", 1)).isEmpty();
    assertThat(fills(less, "{'powerKw':null}", 1)).as("a null is not 0").isEmpty();
    String isNull =
        document(
            filled(
                "null",
                filter(
                    "<ogc:PropertyIsNull><ogc:PropertyName>kind</ogc:PropertyName></ogc:PropertyIsNull>"),
                "#ff0000"));
    assertThat(fills(isNull, "{}", 1)).containsExactly(RED);
    assertThat(fills(isNull, "{'kind':null}", 1)).containsExactly(RED);
    assertThat(fills(isNull, "{'kind':''}", 1)).isEmpty();
    String open = document(filled("open", filter(compare("EqualTo", "open", "true")), "#ff0000"));
    assertThat(fills(open, "{'open':true}", 1)).containsExactly(RED);
    assertThat(fills(open, "{'open':false}", 1)).isEmpty();
  }

  @Test
  void anElseRuleDrawsWhatIsLeftEvenIfItStandsFirst() {
    String sld =
        document(
            filled("rest", "<ElseFilter/>", "#0000ff")
                + filled("a", filter(compare("EqualTo", "kind", "a")), "#ff0000"));
    assertThat(fills(sld, "{'kind':'a'}", 1)).containsExactly(RED);
    assertThat(fills(sld, "{'kind':'b'}", 1)).containsExactly(BLUE);
    assertThat(fills(sld, "{}", 1)).containsExactly(BLUE);
  }

  @Test
  void scalesHoldFromTheSmallestUpToTheLargest() {
    String sld =
        document(
            filled(
                "a",
                "<MinScaleDenominator>100000</MinScaleDenominator><MaxScaleDenominator>500000</MaxScaleDenominator>",
                "#ff0000"));
    assertThat(fills(sld, "{}", 27.9)).isEmpty();
    assertThat(fills(sld, "{}", 28)).containsExactly(RED);
    assertThat(fills(sld, "{}", 139.9)).containsExactly(RED);
    assertThat(fills(sld, "{}", 140)).isEmpty();
  }

  @Test
  void openLayersTakesEveryShippedStyleForAFeatureWithoutAnyValue() {
    Path layers = Path.of("layers");
    Catalog catalog = CatalogReader.read(layers);
    StyleCatalog styles =
        new StyleCatalog(catalog, new Workspace(layers, Path.of("styles"), Path.of("data")));
    for (LayerDefinition layer : catalog.layers()) {
      String style = flat(styles.style(layer), layer);
      assertThat(page.evaluate(FILLS, List.of(style, "{}", 10.0))).as(layer.id()).isNotNull();
    }
  }

  /** Every mark, hatch and label at once, drawn to a canvas: it must not stay white. */
  @Test
  void everySymbolIsDrawn() {
    for (Symbol symbol : symbols()) {
      StyleRule rule =
          new StyleRule(0, "a", Slds.LAYER.title(), null, false, null, null, List.of(symbol));
      Object painted =
          page.evaluate(PAINTED_PIXELS, flat(new LayerStyle(List.of(rule)), Slds.LAYER));
      assertThat(((Number) painted).intValue()).as(symbol.toString()).isGreaterThan(20);
    }
  }

  private static List<Symbol> symbols() {
    Colour red = Colour.opaque(0xff0000);
    List<Symbol> symbols = new ArrayList<>();
    for (Hatch hatch : Hatch.values()) {
      symbols.add(new PolygonSymbol(new HatchFill(hatch, red, 2, 8), null));
    }
    for (Mark mark : Mark.values()) {
      PointSymbol point = new PointSymbol(mark, 20, red, null);
      symbols.add(point);
      symbols.add(new PolygonSymbol(MarkFill.of(point, 1), null));
    }
    symbols.add(new LineSymbol(new Stroke(red, 3, List.of(6.0, 3.0), "butt", "miter")));
    symbols.add(
        new TextSymbol(
            "piles",
            new TextSymbol.Font(List.of("Noto Sans CJK SC"), 20, "bold", "normal"),
            red,
            new TextSymbol.Halo(1, Colour.opaque(0xffffff)),
            TextSymbol.Placement.CENTRED));
    symbols.add(
        new TextSymbol(
            "piles",
            new TextSymbol.Font(List.of(), 20, "bold", "normal"),
            red,
            null,
            TextSymbol.Placement.CENTRED,
            "powerKw"));
    return symbols;
  }
}
