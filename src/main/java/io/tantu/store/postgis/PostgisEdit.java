package io.tantu.store.postgis;

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
 * Makes a version from the current one: copies its table inside the server, changes the copy and
 * publishes it, all in one transaction. Only while holding the import lock. For one edit.
 */
record PostgisEdit(LayerDefinition layer, FeatureChanges changes) {

  LayerVersion publish(Connection c, long importId, String reportJson) throws SQLException {
    LayerVersion base = changes.base();
    FeatureTable from = FeatureTable.of(layer, base.version());
    FeatureTable copy = FeatureTable.staging(layer, importId);
    copy.copyOf(c, from);
    copy.index(c);
    SortedMap<Long, Feature> byId = changes.byId(from.lastId(c));
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
    CurrentVersion.takeTurn(c, layer.id());
    requireCurrent(c, base);
    LayerVersion edited =
        changes.edited(layer, byId, rows.areaRemoved(), rows.bounds(base.bounds()));
    LayerVersion published = CurrentVersion.publish(c, copy, edited, importId, reportJson);
    EditTable.insert(
        c, layer.id(), published.version(), new Edit(base.version(), new TreeSet<>(byId.keySet())));
    return published;
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
