package io.tantu.tile;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.QuadTile;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import org.springframework.context.ApplicationContext;

/** Makes tiles of a layer's current version without looking into the cache, for benchmarks. */
public final class TilesAnew {

  private final TileService service;
  private final LayerDefinition layer;
  private final LayerVersion version;

  public TilesAnew(ApplicationContext services, String layerId) {
    service = services.getBean(TileService.class);
    layer = services.getBean(Catalog.class).layer(layerId);
    version = services.getBean(LayerStore.class).requireCurrent(layer);
  }

  /** The encoded tile, not compressed; that it is compressed as well costs time. */
  public byte[] make(QuadTile address) {
    return service.make(layer, version, address).bytes();
  }
}
