package io.tantu.charging.checks;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Inputs;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The layers that stations are held against, as far as they are loaded. Thread-safe. */
@Component
final class CheckGround {

  private static final String COUNTIES = "county";
  private static final String ROADS = "road";

  private final Catalog catalog;
  private final LayerStore store;

  CheckGround(Catalog catalog, LayerStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  /** Those that are loaded: counties, roads, both or none. */
  List<LayerDefinition> layers() {
    return catalog.layers().stream()
        .filter(layer -> layer.id().equals(COUNTIES) || layer.id().equals(ROADS))
        .filter(layer -> store.current(layer.id()).isPresent())
        .toList();
  }

  /** The ground of the inputs; empty when they hold no counties. */
  static Optional<CityGround> of(Inputs inputs, Snapshots snapshots) {
    if (!inputs.layerIds().contains(COUNTIES)) {
      return Optional.empty();
    }
    GaussKruger projection = GaussKruger.forBounds(inputs.version(COUNTIES).bounds());
    return Optional.of(
        new CityGround(
            snapshot(COUNTIES, inputs, snapshots, projection),
            inputs.layerIds().contains(ROADS)
                ? snapshot(ROADS, inputs, snapshots, projection)
                : null));
  }

  private static Snapshot snapshot(
      String layer, Inputs inputs, Snapshots snapshots, GaussKruger projection) {
    return snapshots.of(inputs.layer(layer), inputs.version(layer), projection);
  }
}
