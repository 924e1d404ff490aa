package io.tantu.ogc.map;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import java.util.Comparator;
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
   * In the map's own order, the lowest first, whatever the order of the names.
   *
   * @param collections ids with commas between; null for all
   */
  List<LayerDefinition> of(String collections) {
    if (collections == null) {
      return layers.named(MapLayers.ALL);
    }
    String[] names = collections.split(",", -1);
    if (names.length > MOST) {
      throw MapQuery.bad("collections", collections, "at most %d names are wanted".formatted(MOST));
    }
    Set<LayerDefinition> found = new LinkedHashSet<>();
    for (String name : names) {
      found.add(catalog.layer(name.strip()));
    }
    return found.stream().sorted(Comparator.comparingInt(LayerDefinition::order)).toList();
  }
}
