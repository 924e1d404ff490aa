package io.tantu.charging.road;

import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;

/** Builds the net of a layer version once and keeps the latest one. Thread-safe. */
final class RoadNets {

  private record Built(String version, RoadNet net) {}

  private final LayerStore store;
  private volatile Built latest;

  RoadNets(LayerStore store) {
    this.store = store;
  }

  RoadNet of(LayerDefinition layer, LayerVersion version) {
    Built known = latest;
    return known != null && known.version().equals(version.version())
        ? known.net()
        : build(layer, version);
  }

  private synchronized RoadNet build(LayerDefinition layer, LayerVersion version) {
    if (latest == null || !latest.version().equals(version.version())) {
      latest = new Built(version.version(), new RoadNet(RoadLayer.roads(layer, version, store)));
    }
    return latest.net();
  }
}
