package io.tantu.store.geopackage;

import io.tantu.store.LayerVersion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The layers' current versions, which nearly every question asks for: read again only after
 * something was written to the file. Thread-safe.
 */
final class KnownVersions {

  /**
   * @param changes what {@link Connections#changes} told before the versions were read
   */
  private record Known(long changes, Map<String, Optional<LayerVersion>> versions) {}

  private final Connections connections;
  private volatile Known known = new Known(Long.MIN_VALUE, Map.of());

  KnownVersions(Connections connections) {
    this.connections = connections;
  }

  Optional<LayerVersion> current(String layerId) {
    long changes = connections.changes();
    Known valid = known;
    if (valid.changes != changes) {
      valid = new Known(changes, new ConcurrentHashMap<>());
      known = valid;
    }
    return valid.versions.computeIfAbsent(
        layerId, id -> connections.read(c -> VersionTable.current(c, id)));
  }
}
