package io.tantu.snapshot;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Loads snapshots and keeps the ones used last. Thread-safe; a snapshot is loaded once even when
 * several threads ask for it.
 */
@Service
public final class Snapshots {

  private record Key(String layerId, String version, double centralMeridian) {}

  /** Features kept in memory over all snapshots. */
  private static final long MAX_FEATURES = 500_000;

  private final LayerStore store;
  private final Map<Key, Snapshot> kept = new LinkedHashMap<>(16, 0.75f, true);

  public Snapshots(LayerStore store) {
    this.store = store;
  }

  /** The version of the layer in the projection. */
  public synchronized Snapshot of(
      LayerDefinition layer, LayerVersion version, GaussKruger projection) {
    Key key = new Key(layer.id(), version.version(), projection.centralMeridian());
    Snapshot snapshot = kept.get(key);
    if (snapshot == null) {
      snapshot = load(layer, version, projection);
      kept.put(key, snapshot);
      forgetOldest();
    }
    return snapshot;
  }

  private Snapshot load(LayerDefinition layer, LayerVersion version, GaussKruger projection) {
    try (Stream<Feature> features = store.features(layer, version, FeatureQuery.all())) {
      return new Snapshot(layer, version, projection, features.toList());
    }
  }

  private void forgetOldest() {
    var oldest = kept.values().iterator();
    long features = kept.values().stream().mapToLong(Snapshot::size).sum();
    while (features > MAX_FEATURES && kept.size() > 1) {
      features -= oldest.next().size();
      oldest.remove();
    }
  }
}
