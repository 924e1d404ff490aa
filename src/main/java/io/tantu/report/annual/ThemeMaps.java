package io.tantu.report.annual;

import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.report.annual.Themes.Theme;
import io.tantu.report.map.MapLayer;
import io.tantu.report.map.MapSheet;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.style.StyleCatalog;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the themes' maps from the current layer versions and their styles. Thread-safe. */
@Component
final class ThemeMaps {

  private final LayerStore store;
  private final Snapshots snapshots;
  private final StyleCatalog styles;

  ThemeMaps(LayerStore store, Snapshots snapshots, StyleCatalog styles) {
    this.store = store;
    this.snapshots = snapshots;
    this.styles = styles;
  }

  /** The theme over the zones, or nothing while none of its layers, or no zones, are imported. */
  Optional<MapSheet> of(Theme theme, LayerDefinition base) {
    Optional<LayerVersion> zones = store.current(base.id());
    if (zones.isEmpty() || zones.get().bounds().isNull()) {
      return Optional.empty();
    }
    GaussKruger projection = GaussKruger.forBounds(zones.get().bounds());
    List<MapLayer> layers =
        theme.layers().stream().flatMap(layer -> of(layer, projection).stream()).toList();
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    List<MapLayer> above =
        layers.stream().filter(layer -> !layer.definition().id().equals(base.id())).toList();
    return of(base, projection).map(drawn -> new MapSheet(drawn, above));
  }

  private Optional<MapLayer> of(LayerDefinition layer, GaussKruger projection) {
    return store
        .current(layer.id())
        .map(
            version -> new MapLayer(snapshots.of(layer, version, projection), styles.style(layer)));
  }
}
