package io.tantu.ogc.wms;

import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.map.InfoFormat;
import io.tantu.ogc.map.KeyValues;
import io.tantu.ogc.map.MapLayers;
import io.tantu.ogc.map.PictureFormat;
import io.tantu.ogc.map.PlaceInfo;
import io.tantu.ogc.wms.ServiceException.Code;
import io.tantu.render.DrawnLayer;
import io.tantu.render.LegendImage;
import io.tantu.render.MapRenderer;
import io.tantu.render.MapView;
import io.tantu.render.Picture;
import io.tantu.style.LayerStyle;
import io.tantu.style.StyleRule;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers the operations on maps; what is wrong is a {@link ServiceException}. Thread-safe. */
@Component
class WmsAnswers {

  private static final int MOST_FEATURES = 100;

  private final MapLayers layers;
  private final MapRenderer renderer;
  private final PlaceInfo places;
  private final LegendImage legends;

  WmsAnswers(MapLayers layers, MapRenderer renderer, PlaceInfo places, LegendImage legends) {
    this.layers = layers;
    this.renderer = renderer;
    this.places = places;
    this.legends = legends;
  }

  /** An answer's body and its media type. */
  record Answer(String type, byte[] body) {}

  /** OGC 06-042, 7.3. */
  Answer map(KeyValues values, WmsVersion version) {
    MapRequest request = new MapRequest(values, version, layers);
    refuseForeignStyles(values);
    List<LayerDefinition> named = request.layers("LAYERS");
    request.checkStyles();
    PictureFormat format = request.format();
    MapView view = request.view();
    Picture picture = renderer.draw(drawn(named), view, Background.of(values, format));
    return new Answer(format.contentType(), format.bytes(picture));
  }

  /** Styles from elsewhere would let a stranger decide what the service fetches and works on. */
  private static void refuseForeignStyles(KeyValues values) {
    for (String name : List.of("SLD", "SLD_BODY")) {
      if (values.has(name)) {
        throw ServiceException.of(
            Code.StyleNotDefined,
            name,
            "%s is not offered: layers are drawn by their own style. Leave it out."
                .formatted(name));
      }
    }
    if (values.has("TIME") || values.has("ELEVATION")) {
      throw ServiceException.of(
          Code.InvalidDimensionValue, "TIME", "No layer has the dimension TIME or ELEVATION.");
    }
  }

  private List<DrawnLayer> drawn(List<LayerDefinition> named) {
    return named.stream().map(layers::drawn).flatMap(Optional::stream).toList();
  }

  /** OGC 06-042, 7.4. */
  Answer info(KeyValues values, WmsVersion version) {
    MapRequest request = new MapRequest(values, version, layers);
    List<LayerDefinition> shown = request.layers("LAYERS");
    List<LayerDefinition> asked = request.layers("QUERY_LAYERS");
    if (!shown.containsAll(asked)) {
      throw ServiceException.of(
          Code.LayerNotDefined,
          "QUERY_LAYERS",
          "QUERY_LAYERS names a layer that LAYERS does not name.");
    }
    String name = values.get("INFO_FORMAT").orElse(InfoFormat.TEXT.mediaType());
    InfoFormat format =
        InfoFormat.of(name)
            .orElseThrow(
                () ->
                    ServiceException.of(
                        Code.InvalidFormat,
                        "INFO_FORMAT",
                        "INFO_FORMAT is '%s'; application/json, text/plain and text/html are offered."
                            .formatted(KeyValues.shown(name))));
    MapView view = request.view();
    double x = pixel(request, values, version.columnKey(), view.width());
    double y = pixel(request, values, version.rowKey(), view.height());
    int most = values.has("FEATURE_COUNT") ? request.whole("FEATURE_COUNT", 1, MOST_FEATURES) : 1;
    byte[] body = places.at(drawn(asked), view, x + 0.5, y + 0.5, most, format);
    return new Answer(format.mediaType() + ";charset=UTF-8", body);
  }

  private static int pixel(MapRequest request, KeyValues values, String name, int pixels) {
    String text = request.required(name);
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) >= pixels) {
      throw ServiceException.of(
          Code.InvalidPoint,
          name,
          "%s is '%s'; a pixel from 0 to %d is wanted."
              .formatted(name, KeyValues.shown(text), pixels - 1));
    }
    return Integer.parseInt(text);
  }

  /** OGC 05-078r4, 10: the legend of a layer, or one rule's swatch. */
  Answer legend(KeyValues values, WmsVersion version) {
    MapRequest request = new MapRequest(values, version, layers);
    refuseForeignStyles(values);
    List<LayerDefinition> named = request.layers("LAYER");
    if (named.size() != 1) {
      throw ServiceException.of(
          Code.LayerNotDefined, "LAYER", "A legend is had of one layer, not of a group.");
    }
    String style = values.get("STYLE").orElse("default");
    if (!style.equals("default")) {
      throw ServiceException.of(
          Code.StyleNotDefined,
          "STYLE",
          "There is no style '%s'; each layer has the style 'default'."
              .formatted(KeyValues.shown(style)));
    }
    PictureFormat format = values.has("FORMAT") ? request.format() : PictureFormat.PNG;
    int width = values.has("WIDTH") ? request.side("WIDTH") : 24;
    int height = values.has("HEIGHT") ? request.side("HEIGHT") : 16;
    int background = Background.of(values, format);
    LayerStyle look = layers.style(named.get(0));
    Picture picture =
        values
            .get("RULE")
            .map(rule -> legends.swatch(rule(look, rule), width, height, background))
            .orElseGet(() -> legends.of(look, background));
    return new Answer(format.contentType(), format.bytes(picture));
  }

  private static StyleRule rule(LayerStyle style, String name) {
    return style.rules().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ServiceException.of(
                    "RULE",
                    "The style has no rule '%s'; it has %s."
                        .formatted(
                            KeyValues.shown(name),
                            style.rules().stream().map(StyleRule::name).toList())));
  }
}
