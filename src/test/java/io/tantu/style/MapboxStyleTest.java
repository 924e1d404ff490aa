package io.tantu.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Workspace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MapboxStyleTest {

  private static final Path LAYERS = Path.of("layers");
  private static final Catalog CATALOG = CatalogReader.read(LAYERS);
  private static final StyleCatalog STYLES =
      new StyleCatalog(CATALOG, new Workspace(LAYERS, Path.of("styles"), Path.of("target")));

  private static List<Map<String, Object>> layers(String... ids) {
    Map<LayerDefinition, LayerStyle> shown = new LinkedHashMap<>();
    for (String id : ids) {
      shown.put(CATALOG.layer(id), STYLES.style(CATALOG.layer(id)));
    }
    return layers(MapboxStyle.of("t", shown, "http://t/tilejson.json", "http://t/sprite"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> layers(Map<String, Object> style) {
    return (List<Map<String, Object>>) style.get("layers");
  }

  @Test
  void everyShippedStyleHasLayersOfUniqueNames() {
    for (LayerDefinition layer : CATALOG.layers()) {
      List<Map<String, Object>> drawn = layers(layer.id());
      assertThat(drawn).as(layer.id()).hasSizeGreaterThan(1);
      assertThat(drawn.stream().map(each -> each.get("id")).distinct()).hasSameSizeAs(drawn);
    }
  }

  @Test
  void areasLieBelowLinesBelowPoints() {
    List<String> sources =
        layers("charging-station", "river", "forest", "county").stream()
            .map(layer -> String.valueOf(layer.get("source-layer")))
            .distinct()
            .collect(Collectors.toList());
    assertThat(sources).endsWith("river", "charging-station").startsWith("null");
  }

  @Test
  void anElseRuleDrawsWhatNoOtherDoes() {
    StyleFilter filter = new StyleFilter.Comparison("kind", StyleFilter.Operator.GREATER, 3);
    LineSymbol line = new LineSymbol(Stroke.solid(Colour.opaque(0), 1));
    StyleRule rule = rule(filter, false, line);
    StyleRule other = rule(null, true, line);
    Map<String, Object> style =
        MapboxStyle.of(
            "t",
            Map.of(CATALOG.layer("river"), new LayerStyle(List.of(rule, other))),
            "http://t/tilejson.json",
            "http://t/sprite");
    assertThat(layers(style).get(1).get("filter"))
        .hasToString("[all, [has, kind], [>, [get, kind], 3]]");
    assertThat(layers(style).get(2).get("filter"))
        .hasToString("[!, [all, [has, kind], [>, [get, kind], 3]]]");
  }

  private static StyleRule rule(StyleFilter filter, boolean elseRule, Symbol symbol) {
    return new StyleRule(
        0, "r", new LocalizedText("r", "r"), filter, elseRule, null, null, List.of(symbol));
  }

  /** 1 : 559,082,264 is zoom 0 of tiles of 256 pixels, which is −1 of those of 512. */
  @Test
  void scalesBecomeZoomsOfTilesOf512Pixels() {
    assertThat(MapboxExpression.zoom(559082264.0287178 / 2)).isZero();
    assertThat(MapboxExpression.zoom(559082264.0287178 / 1024)).isCloseTo(9, within(1e-9));
    assertThat(MapboxExpression.zoom(1)).isEqualTo(24);
  }

  @Test
  void equalSymbolsShareAnImage() {
    Stroke none = null;
    PointSymbol one = new PointSymbol(Mark.STAR, 8, Colour.opaque(0x123456), none);
    PointSymbol same = new PointSymbol(Mark.STAR, 8, Colour.opaque(0x123456), none);
    PointSymbol other = new PointSymbol(Mark.STAR, 9, Colour.opaque(0x123456), none);
    assertThat(SpriteName.of(one))
        .isEqualTo(SpriteName.of(same))
        .isNotEqualTo(SpriteName.of(other));
  }
}
