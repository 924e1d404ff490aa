package io.tantu.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/**
 * A tileset as TileJSON 3.0.0: what MapLibre and QGIS open vector tiles by.
 *
 * @param tiles one address with {@code {z}/{y}/{x}}, row 0 the northern-most
 * @param bounds west, south, east, north in degrees; null while there are no features
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TileJson(
    String tilejson,
    String name,
    String description,
    String attribution,
    String scheme,
    List<String> tiles,
    List<VectorLayer> vector_layers,
    int minzoom,
    int maxzoom,
    List<Double> bounds) {

  /** The end of a tile's address. */
  static final String TEMPLATE = "/{z}/{y}/{x}";

  /** Beyond it clients enlarge what they have, which loses nothing to the eye. */
  private static final int DEEPEST = 16;

  /** One layer of the tiles: its attributes with what they hold. */
  record VectorLayer(String id, String description, Map<String, String> fields) {}

  /**
   * The tileset of some layers.
   *
   * @param layers with their versions, in the order in which they are drawn
   * @param template address of a tile
   */
  static TileJson of(
      String name, Map<LayerDefinition, LayerVersion> layers, TileService tiles, String template) {
    Envelope bounds = new Envelope();
    List<VectorLayer> described = new ArrayList<>();
    layers.forEach(
        (layer, version) -> {
          bounds.expandToInclude(version.bounds());
          described.add(new VectorLayer(layer.id(), layer.title().zh(), fields(layer, tiles)));
        });
    return new TileJson(
        "3.0.0",
        name,
        name,
        attribution(layers),
        "xyz",
        List.of(template),
        described,
        0,
        DEEPEST,
        bounds.isNull()
            ? null
            : List.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()));
  }

  private static Map<String, String> fields(LayerDefinition layer, TileService tiles) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : tiles.attributes(layer)) {
      AttributeDefinition attribute = layer.attribute(name).orElseThrow();
      fields.put(name, attribute.alias().zh() + " · " + attribute.type().id());
    }
    return fields;
  }

  private static String attribution(Map<LayerDefinition, LayerVersion> layers) {
    String credits =
        layers.values().stream()
            .map(version -> version.provenance().credit())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(" · "));
    return credits.isEmpty() ? null : credits;
  }
}
