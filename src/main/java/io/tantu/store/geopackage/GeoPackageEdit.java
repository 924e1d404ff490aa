package io.tantu.store.geopackage;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.Edit;
import io.tantu.store.FeatureChanges;
import io.tantu.store.LayerVersion;
import io.tantu.store.OneKeyEach;
import io.tantu.store.StoreProblems;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Makes a version from the current one: copies its table inside SQLite, some rows a transaction so
 * that other writers get their turn, then changes the copy and publishes it in one. Only while
 * holding the import lock. For one edit.
 */
final class GeoPackageEdit {

  private static final long ROWS_AT_ONCE = 20_000;

  private final Connections connections;
  private final LayerDefinition layer;
  private final FeatureChanges changes;
  private final LayerVersion base;
  private long last;

  GeoPackageEdit(Connections connections, LayerDefinition layer, FeatureChanges changes) {
    this.connections = connections;
    this.layer = layer;
    this.changes = changes;
    this.base = changes.base();
  }

  LayerVersion publish(String reportJson) {
    long importId = connections.write(c -> ImportJournal.start(c, layer.id(), changes.source()));
    FeatureTable copy = new FeatureTable(layer, layer.id() + "#" + importId);
    boolean finished = false;
    try {
      connections.write(
          c -> {
            copy.create(c);
            ImportJournal.stagingTable(c, importId, copy.name());
            return null;
          });
      copyRows(copy);
      LayerVersion published = connections.write(c -> change(c, copy, importId, reportJson));
      finished = true;
      connections.checkpoint();
      return published;
    } finally {
      if (!finished) {
        abandon(copy, importId);
      }
    }
  }

  private void abandon(FeatureTable copy, long importId) {
    connections.write(
        c -> {
          FeatureTable.drop(c, copy.name());
          ImportJournal.finish(c, importId, "failed", null, null);
          return null;
        });
  }

  private void copyRows(FeatureTable copy) {
    last = connections.read(c -> from(c).lastId(c));
    for (long after = 0; after < last; after += ROWS_AT_ONCE) {
      long first = after;
      connections.write(
          c -> {
            copy.copyRows(c, from(c), first, first + ROWS_AT_ONCE);
            return null;
          });
    }
    connections.write(
        c -> {
          copy.copyIndex(c, from(c));
          return null;
        });
  }

  private LayerVersion change(Connection c, FeatureTable copy, long importId, String reportJson)
      throws SQLException {
    requireCurrent(c, base);
    SortedMap<Long, Feature> byId = changes.byId(last);
    EditedRows rows = new EditedRows(c, copy);
    for (long id : changes.deleted()) {
      rows.remove(id);
    }
    for (Feature feature : changes.replaced()) {
      rows.remove(feature.id());
    }
    List<Feature> written = byId.values().stream().filter(Objects::nonNull).toList();
    rows.add(written);
    OneKeyEach.require(layer, written, keys -> copy.valuesOccurringTwice(c, layer.key(), keys));
    LayerVersion edited =
        changes.edited(layer, byId, rows.areaRemoved(), rows.bounds(base.bounds()));
    LayerVersion published = CurrentVersion.publish(c, copy, edited, importId, reportJson);
    EditTable.insert(
        c, layer.id(), published.version(), new Edit(base.version(), new TreeSet<>(byId.keySet())));
    return published;
  }

  /** The base's table, by the name that it has now: a rollback meanwhile gives it another. */
  private FeatureTable from(Connection c) throws SQLException {
    String name = VersionTable.tableName(c, layer.id(), base.version()).orElseThrow();
    return new FeatureTable(layer, name);
  }

  /**
   * @throws ProblemException {@code layer-changed} when the layer shows another version
   */
  static void requireCurrent(Connection c, LayerVersion base) throws SQLException {
    LayerVersion now = VersionTable.current(c, base.layerId()).orElse(null);
    if (now == null || !now.version().equals(base.version())) {
      throw StoreProblems.layerChanged(base, now);
    }
  }
}
