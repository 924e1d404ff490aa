package io.tantu.render;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.tantu.catalog.Feature;
import io.tantu.geodesy.MapCrs;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes layer versions ready to be drawn and keeps those used last. Thread-safe; one is made once
 * even when several threads ask for it. A version never changes and styles are read at start, so
 * what was made has to go for want of room only.
 */
@Component
class PreparedLayers {

  private record Key(String layer, String version, String family) {}

  private final LayerStore store;
  private final Cache<Key, PreparedLayer> kept;

  /**
   * @param maxBytes memory that they may take; 0 for an eighth of what the process may have
   */
  PreparedLayers(LayerStore store, @Value("${tantu.render.max-bytes:0}") long maxBytes) {
    this.store = store;
    long bytes = maxBytes > 0 ? maxBytes : Runtime.getRuntime().maxMemory() / 8;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(bytes / 1_024)
            .weigher((Key key, PreparedLayer made) -> (int) (made.heapBytes() / 1_024) + 1)
            .recordStats()
            .build();
    CaffeineCacheMetrics.monitor(Metrics.globalRegistry, kept, "prepared-layers");
  }

  /** The version in the system's family. */
  PreparedLayer of(DrawnLayer drawn, MapCrs crs) {
    Key key = new Key(drawn.layer().id(), drawn.version().version(), crs.family());
    return kept.get(key, missing -> make(drawn, crs));
  }

  private PreparedLayer make(DrawnLayer drawn, MapCrs crs) {
    try (Stream<Feature> features =
        store.features(drawn.layer(), drawn.version(), FeatureQuery.all())) {
      return new PreparedLayerBuilder(drawn.layer(), drawn.style(), drawn.version().bounds(), crs)
          .build(features.iterator());
    }
  }
}
