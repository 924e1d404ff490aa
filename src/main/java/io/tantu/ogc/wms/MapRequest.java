package io.tantu.ogc.wms;

import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MapCrs;
import io.tantu.ogc.map.KeyValues;
import io.tantu.ogc.map.MapLayers;
import io.tantu.ogc.map.PictureFormat;
import io.tantu.ogc.wms.ServiceException.Code;
import io.tantu.render.MapView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/** Reads what GetMap and GetFeatureInfo say of a map (OGC 06-042, 7.3.3; 01-068r3, 7.2.3). */
final class MapRequest {

  /** Longest side of a picture, pixels. */
  static final int LARGEST = 4_096;

  /** Most names in {@code LAYERS}. */
  static final int MOST_LAYERS = 50;

  private static final double FARTHEST = 1e9;

  private final KeyValues values;
  private final WmsVersion version;
  private final MapLayers layers;

  MapRequest(KeyValues values, WmsVersion version, MapLayers layers) {
    this.values = values;
    this.version = version;
    this.layers = layers;
  }

  /** What the picture shows. */
  MapView view() {
    MapCrs crs = crs();
    return new MapView(crs, box(crs), side("WIDTH"), side("HEIGHT"));
  }

  int side(String name) {
    return whole(name, 1, LARGEST);
  }

  /** The whole number, which must be given. */
  int whole(String name, int least, int most) {
    String text = required(name);
    String wanted = "a whole number from %d to %d is wanted".formatted(least, most);
    if (!text.matches("\\d{1,9}")) {
      throw wrong(name, text, wanted);
    }
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      throw wrong(name, text, wanted);
    }
    return number;
  }

  String required(String name) {
    return values
        .get(name)
        .orElseThrow(() -> ServiceException.of(name, "Parameter %s is missing.".formatted(name)));
  }

  static ServiceException wrong(String name, String text, String wanted) {
    return ServiceException.of(
        name, "%s is '%s'; %s.".formatted(name, KeyValues.shown(text), wanted));
  }

  private MapCrs crs() {
    String key = version.crsKey();
    String name = required(key);
    return version
        .crs(name)
        .orElseThrow(
            () ->
                ServiceException.of(
                    Code.InvalidCRS,
                    key,
                    "%s is '%s'; offered are %s."
                        .formatted(
                            key,
                            KeyValues.shown(name),
                            String.join(
                                ", ", version.systems().stream().map(MapCrs::id).toList()))));
  }

  private Envelope box(MapCrs crs) {
    String text = required("BBOX");
    String[] parts = text.split(",", -1);
    double[] corners = new double[4];
    boolean numbers = parts.length == 4;
    for (int i = 0; i < 4 && numbers; i++) {
      corners[i] = number(parts[i].strip());
      numbers = Math.abs(corners[i]) <= FARTHEST;
    }
    if (!numbers) {
      throw wrong("BBOX", text, "four numbers are wanted: " + order(crs));
    }
    if (corners[0] >= corners[2] || corners[1] >= corners[3]) {
      throw wrong(
          "BBOX", text, "the first corner must lie below the second on both axes: " + order(crs));
    }
    return version.box(crs, corners);
  }

  private String order(MapCrs crs) {
    String order = version.northFirst(crs) ? "miny,minx,maxy,maxx" : "minx,miny,maxx,maxy";
    return "%s in version %s and %s (x east, y north)".formatted(order, version.number(), crs.id());
  }

  private static double number(String text) {
    return text.matches("[+-]?(\\d{1,20}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?")
        ? Double.parseDouble(text)
        : Double.NaN;
  }

  /** The layers that a parameter names, the lowest first. */
  List<LayerDefinition> layers(String name) {
    String[] names = required(name).split(",", -1);
    if (names.length > MOST_LAYERS) {
      throw ServiceException.of(
          name,
          "%s has %d names; at most %d are wanted.".formatted(name, names.length, MOST_LAYERS));
    }
    Set<LayerDefinition> found = new LinkedHashSet<>();
    for (String one : names) {
      List<LayerDefinition> named = layers.named(one.strip());
      if (named.isEmpty()) {
        throw ServiceException.of(
            Code.LayerNotDefined,
            name,
            "There is no layer '%s'; GetCapabilities lists what there is."
                .formatted(KeyValues.shown(one)));
      }
      found.addAll(named);
    }
    return new ArrayList<>(found);
  }

  /** The only style of a layer goes by {@code default} or by nothing. */
  void checkStyles() {
    if (!values.has("STYLES")) {
      throw ServiceException.of("STYLES", "Parameter STYLES is missing; it may be empty.");
    }
    String[] styles = values.text("STYLES").split(",", -1);
    for (String style : styles) {
      if (!style.isBlank() && !style.strip().equals("default")) {
        throw ServiceException.of(
            Code.StyleNotDefined,
            "STYLES",
            "There is no style '%s'; each layer has the style 'default'."
                .formatted(KeyValues.shown(style)));
      }
    }
    int names = required("LAYERS").split(",", -1).length;
    if (!values.text("STYLES").isEmpty() && styles.length != names) {
      throw ServiceException.of(
          "STYLES",
          "STYLES names %d styles for %d layers; give one each or leave it empty."
              .formatted(styles.length, names));
    }
  }

  PictureFormat format() {
    String name = required("FORMAT");
    return PictureFormat.of(name)
        .orElseThrow(
            () ->
                ServiceException.of(
                    Code.InvalidFormat,
                    "FORMAT",
                    "FORMAT is '%s'; image/png, image/png; mode=8bit and image/jpeg are offered."
                        .formatted(KeyValues.shown(name))));
  }
}
