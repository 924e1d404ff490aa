package io.tantu.ogc.map;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.tile.CollectionNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The layers of the parameter {@code collections} (OGC 20-058, 16; 20-057, 11). */
@Component
class ChosenLayers {

  private static final int MOST = 50;

  private final Catalog catalog;
  private final MapLayers layers;

  ChosenLayers(Catalog catalog, MapLayers layers) {
    this.catalog = catalog;
    this.layers = layers;
  }

  /**
   * The lowest first: in the order of the names, as /req/collections-selection/collections-response
   * wants it.
   *
   * @param collections ids or addresses with commas between; null for all, in the map's own order
   */
  List<LayerDefinition> of(String collections, HttpServletRequest request) {
    if (collections == null) {
      return layers.named(MapLayers.ALL);
    }
    List<String> names = CollectionNames.of(collections, request);
    if (names.size() > MOST) {
      throw MapQuery.bad("collections", collections, "at most %d names are wanted".formatted(MOST));
    }
    Set<LayerDefinition> found = new LinkedHashSet<>();
    for (String name : names) {
      found.add(catalog.layer(name));
    }
    return List.copyOf(found);
  }
}
