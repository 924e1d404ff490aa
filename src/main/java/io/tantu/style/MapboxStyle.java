package io.tantu.style;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles of several layers as one Mapbox style (version 8) over vector tiles in which each
 * layer has its own name, for MapLibre and QGIS. Marks other than circles and hatches are images of
 * a sprite. It names no glyphs: MapLibre GL JS since 5.11 writes with the reader's own fonts then,
 * as QGIS does. The same styles always give the same JSON.
 */
public final class MapboxStyle {

  private static final String SOURCE = "tantu";
  private static final String PAPER = "#f7f6f2";

  private MapboxStyle() {}

  /**
   * The style.
   *
   * @param styles of the layers that are shown
   * @param tileJson address of the tiles' TileJSON
   * @param sprite address of the sprite without its ending
   */
  public static Map<String, Object> of(
      String name, Map<LayerDefinition, LayerStyle> styles, String tileJson, String sprite) {
    List<Object> layers = new ArrayList<>();
    layers.add(
        ordered(
            "id", "background", "type", "background", "paint", Map.of("background-color", PAPER)));
    List<Object> labels = new ArrayList<>();
    styles.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(bottomFirst()))
        .forEach(entry -> add(entry.getKey(), entry.getValue(), layers, labels));
    layers.addAll(labels);
    return ordered(
        "version",
        8,
        "name",
        name,
        "sources",
        Map.of(SOURCE, ordered("type", "vector", "url", tileJson)),
        "sprite",
        sprite,
        "layers",
        layers);
  }

  /** Areas below lines below points, each in the order of the catalog. */
  private static Comparator<LayerDefinition> bottomFirst() {
    List<GeometryType> order = List.of(GeometryType.POLYGON, GeometryType.LINE, GeometryType.POINT);
    return Comparator.<LayerDefinition>comparingInt(layer -> order.indexOf(layer.geometryType()))
        .thenComparingInt(LayerDefinition::order);
  }

  /** Labels stand above everything that is drawn. */
  private static void add(
      LayerDefinition layer, LayerStyle style, List<Object> shapes, List<Object> labels) {
    for (int i = 0; i < style.rules().size(); i++) {
      StyleRule rule = style.rules().get(i);
      if (MapboxExpression.DIALECT.neverApplies(rule, style)) {
        continue;
      }
      int part = 0;
      for (Symbol symbol : rule.symbols()) {
        for (Map<String, Object> drawn : MapboxSymbol.of(symbol)) {
          Map<String, Object> json = when(rule, style, layer, "%d/%d".formatted(i, part++));
          json.putAll(drawn);
          (symbol instanceof TextSymbol ? labels : shapes).add(json);
        }
      }
    }
  }

  /** A layer of the style without what it draws: its name, its tiles, and when it is drawn. */
  private static Map<String, Object> when(
      StyleRule rule, LayerStyle style, LayerDefinition layer, String part) {
    Map<String, Object> json =
        ordered("id", layer.id() + "/" + part, "source", SOURCE, "source-layer", layer.id());
    if (rule.maxScale() != null) {
      json.put("minzoom", MapboxExpression.zoom(rule.maxScale()));
    }
    if (rule.minScale() != null) {
      json.put("maxzoom", MapboxExpression.zoom(rule.minScale()));
    }
    MapboxExpression dialect = MapboxExpression.DIALECT;
    dialect
        .all(dialect.ofFilter(rule), dialect.noOther(rule, style))
        .ifPresent(filter -> json.put("filter", filter));
    return json;
  }

  static Map<String, Object> ordered(Object... members) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      ordered.put((String) members[i], members[i + 1]);
    }
    return ordered;
  }
}
