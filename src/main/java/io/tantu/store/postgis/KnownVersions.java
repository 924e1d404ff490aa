package io.tantu.store.postgis;

import io.tantu.store.LayerVersion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The layers' current versions, which nearly every question asks for: kept while the server tells
 * of changes, and asked for each time while it does not. Thread-safe.
 */
final class KnownVersions {

  private final Database database;

  /** Null while nobody listens; replaced whenever something has changed. */
  private volatile Map<String, Optional<LayerVersion>> known;

  KnownVersions(Database database) {
    this.database = database;
  }

  Optional<LayerVersion> current(String layerId) {
    Map<String, Optional<LayerVersion>> valid = known;
    Optional<LayerVersion> version = valid == null ? null : valid.get(layerId);
    if (version != null) {
      return version;
    }
    Optional<LayerVersion> read = database.read(c -> VersionTable.current(c, layerId));
    if (valid != null) {
      // Into the map of before the reading: what changed since then has another.
      valid.put(layerId, read);
    }
    return read;
  }

  /** From now on changes are told. */
  synchronized void listening() {
    known = new ConcurrentHashMap<>();
  }

  synchronized void deaf() {
    known = null;
  }

  /** Something has changed. */
  synchronized void forget() {
    if (known != null) {
      known = new ConcurrentHashMap<>();
    }
  }
}
