package io.tantu.web;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready only while the store answers, and when every layer that ships with data has a version. */
@Component("layers")
class LayersHealth implements HealthIndicator {

  private final Catalog catalog;
  private final LayerStore store;

  LayersHealth(Catalog catalog, LayerStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  @Override
  public Health health() {
    try {
      return ofLayers();
    } catch (ProblemException e) {
      return Health.down().withDetail("code", e.code()).build();
    }
  }

  private Health ofLayers() {
    List<String> missing =
        catalog.layers().stream()
            .filter(layer -> layer.data() != null)
            .map(LayerDefinition::id)
            .filter(id -> store.current(id).isEmpty())
            .toList();
    return missing.isEmpty()
        ? Health.up().build()
        : Health.outOfService().withDetail("notReady", missing).build();
  }
}
