package io.tantu.ogc.map;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.render.DrawnLayer;
import io.tantu.render.MapRenderer;
import io.tantu.render.MapView;
import io.tantu.store.LayerStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Tells which features are at a place of a map, with their Chinese names of attributes. */
@Component
public final class PlaceInfo {

  /** Pixels around the place in which points and lines count as hit. */
  private static final double REACH = 7;

  private final MapRenderer renderer;
  private final LayerStore store;
  private final JsonMapper json;

  PlaceInfo(MapRenderer renderer, LayerStore store, JsonMapper json) {
    this.renderer = renderer;
    this.store = store;
    this.json = json;
  }

  private record Found(LayerDefinition layer, Feature feature) {}

  /**
   * The features at the pixel, the uppermost layer's first.
   *
   * @param layers from the lowest to the uppermost
   * @param most features of each layer
   */
  public byte[] at(
      List<DrawnLayer> layers, MapView view, double x, double y, int most, InfoFormat format) {
    List<Found> found = new ArrayList<>();
    for (int i = layers.size() - 1; i >= 0; i--) {
      DrawnLayer drawn = layers.get(i);
      renderer.at(drawn, view, x, y, REACH).stream()
          .limit(most)
          .map(id -> store.feature(drawn.layer(), drawn.version(), id))
          .flatMap(Optional::stream)
          .forEach(feature -> found.add(new Found(drawn.layer(), feature)));
    }
    return switch (format) {
      case JSON -> json(found);
      case TEXT -> text(found).getBytes(StandardCharsets.UTF_8);
      case HTML -> html(found).getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] json(List<Found> found) {
    List<Map<String, Object>> features = new ArrayList<>();
    for (Found one : found) {
      Map<String, Object> properties = new LinkedHashMap<>();
      List<AttributeDefinition> attributes = one.layer.attributes();
      for (int i = 0; i < attributes.size(); i++) {
        properties.put(attributes.get(i).name(), one.feature.values()[i]);
      }
      if (one.layer.geometryType() == GeometryType.POLYGON) {
        properties.put("areaHa", hectares(one.feature));
      }
      Map<String, Object> feature = new LinkedHashMap<>();
      feature.put("type", "Feature");
      feature.put("id", one.layer.id() + "." + one.feature.id());
      feature.put("geometry", null);
      feature.put("properties", properties);
      features.add(feature);
    }
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("features", features);
    return json.writeValueAsBytes(collection);
  }

  private static String text(List<Found> found) {
    StringBuilder text = new StringBuilder();
    for (Found one : found) {
      text.append("%s %d%n".formatted(one.layer.title().zh(), one.feature.id()));
      lines(one).forEach((name, value) -> text.append("  %s = %s%n".formatted(name, value)));
    }
    return found.isEmpty() ? "此处没有要素 No features here\n" : text.toString();
  }

  private static String html(List<Found> found) {
    StringBuilder html =
        new StringBuilder(
            "<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>");
    html.append("要素信息</title></head><body>\n");
    if (found.isEmpty()) {
      html.append("<p>此处没有要素 No features here</p>\n");
    }
    for (Found one : found) {
      html.append("<table><caption>").append(HtmlUtils.htmlEscape(one.layer.title().zh()));
      html.append(" ").append(one.feature.id()).append("</caption>\n");
      lines(one)
          .forEach(
              (name, value) ->
                  html.append("<tr><th>")
                      .append(HtmlUtils.htmlEscape(name))
                      .append("</th><td>")
                      .append(HtmlUtils.htmlEscape(value))
                      .append("</td></tr>\n"));
      html.append("</table>\n");
    }
    return html.append("</body></html>\n").toString();
  }

  /** What people read: Chinese names, units and meanings of codes. */
  private static Map<String, String> lines(Found one) {
    Map<String, String> lines = new LinkedHashMap<>();
    List<AttributeDefinition> attributes = one.layer.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      Object value = one.feature.values()[i];
      if (value != null) {
        AttributeDefinition attribute = attributes.get(i);
        LocalizedText meaning = attribute.codes().get(value.toString());
        String shown = meaning == null ? value.toString() : "%s（%s）".formatted(meaning.zh(), value);
        lines.put(
            attribute.alias().zh(),
            attribute.unit() == null ? shown : shown + " " + attribute.unit());
      }
    }
    if (one.layer.geometryType() == GeometryType.POLYGON) {
      lines.put("椭球面积", "%.4f ha".formatted(hectares(one.feature)));
    }
    return lines;
  }

  private static double hectares(Feature feature) {
    return Math.round(feature.areaSquareMetres()) / 10_000.0;
  }
}
