package io.tantu.ogc.items;

import io.tantu.catalog.Catalog;
import io.tantu.store.LayerStore;
import java.util.List;
import org.springframework.stereotype.Service;

/** All collections: the layers, then the figures. Thread-safe. */
@Service
public class ServedCollections {

  private final Catalog catalog;
  private final LayerStore store;

  public ServedCollections(Catalog catalog, LayerStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  public List<ServedCollection> all() {
    return catalog.layers().stream()
        .<ServedCollection>map(layer -> new LayerCollection(layer, store))
        .toList();
  }

  /**
   * The collection with the id.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-layer} with the known ids
   */
  public ServedCollection collection(String id) {
    return new LayerCollection(catalog.layer(id), store);
  }
}
