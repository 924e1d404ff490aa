package io.tantu.ogc;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Service;

/**
 * Finds features by a part of their label in the current versions of all layers. The names of a
 * version are read on its first search and kept until the layer has a newer one. Thread-safe.
 */
@Service
class FeatureSearch {

  private final Catalog catalog;
  private final LayerStore store;
  private final Map<String, NameIndex> indices = new ConcurrentHashMap<>();

  FeatureSearch(Catalog catalog, LayerStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  /**
   * A feature found.
   *
   * @param layer the layer's id
   * @param id the feature's id in the layer's current version
   * @param lon longitude of a point in the feature, degrees
   * @param lat its latitude
   * @param bounds west, south, east, north
   */
  record Result(
      String layer,
      LocalizedText layerTitle,
      long id,
      String name,
      double lon,
      double lat,
      List<Double> bounds) {}

  private record Hit(LayerDefinition layer, NameIndex.Entry entry, boolean prefix) {}

  /** The features whose name holds the text: those that start with it first, then by layer. */
  List<Result> find(String text, int limit) {
    String folded = NameIndex.folded(text);
    List<Hit> hits = new ArrayList<>();
    for (LayerDefinition layer : catalog.layers()) {
      index(layer)
          .ifPresent(
              index ->
                  index
                      .holding(folded)
                      .forEach(
                          entry ->
                              hits.add(new Hit(layer, entry, entry.folded().startsWith(folded)))));
    }
    return hits.stream()
        .sorted(Comparator.comparing(hit -> !hit.prefix()))
        .limit(limit)
        .map(FeatureSearch::result)
        .toList();
  }

  private Optional<NameIndex> index(LayerDefinition layer) {
    Optional<LayerVersion> version = store.current(layer.id());
    if (layer.label() == null || version.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        indices.compute(
            layer.id(),
            (id, kept) ->
                kept != null && kept.version().equals(version.get().version())
                    ? kept
                    : NameIndex.of(store, layer, version.get())));
  }

  private static Result result(Hit hit) {
    NameIndex.Entry entry = hit.entry();
    Envelope box = entry.bounds();
    return new Result(
        hit.layer().id(),
        hit.layer().title(),
        entry.id(),
        entry.name(),
        entry.point().x,
        entry.point().y,
        List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
  }
}
