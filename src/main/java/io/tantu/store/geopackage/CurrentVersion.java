package io.tantu.store.geopackage;

import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Which version's table carries the layer's name. Only inside a write transaction: readers see the
 * change whole or not at all.
 */
final class CurrentVersion {

  private CurrentVersion() {}

  /**
   * Gives the layer's name to a table that was filled beside the current version. Where that or a
   * kept version has the same name, and so the same content, it is shown instead.
   */
  static LayerVersion publish(
      Connection c, FeatureTable filled, LayerVersion next, long importId, String reportJson)
      throws SQLException {
    LayerDefinition layer = filled.layer();
    String version = next.version();
    Optional<LayerVersion> kept = VersionTable.find(c, layer.id(), version);
    boolean unchanged = kept.filter(LayerVersion::current).isPresent();
    if (kept.isPresent()) {
      FeatureTable.drop(c, filled.name());
      VersionTable.correct(c, kept.get(), next.provenance());
      switchTo(c, layer, version);
    } else {
      retire(c, layer);
      FeatureTable named = filled.rename(c, layer.id());
      named.seal(c, version);
      named.register(c, next);
      VersionTable.insert(c, next, named.name());
    }
    ImportJournal.finish(c, importId, unchanged ? "unchanged" : "published", version, reportJson);
    return VersionTable.find(c, layer.id(), version).orElseThrow();
  }

  /** Takes the layer's name from the current version, if there is one, and keeps it as history. */
  static void retire(Connection c, LayerDefinition layer) throws SQLException {
    Optional<LayerVersion> current = VersionTable.current(c, layer.id());
    if (current.isPresent()) {
      String version = current.get().version();
      FeatureTable table = new FeatureTable(layer, layer.id());
      table.unregister(c);
      FeatureTable retired = table.rename(c, layer.id() + "@" + version);
      VersionTable.move(c, layer.id(), version, retired.name(), false);
    }
  }

  /** Gives the layer's name to a kept version. */
  static LayerVersion switchTo(Connection c, LayerDefinition layer, String version)
      throws SQLException {
    String kept = VersionTable.tableName(c, layer.id(), version).orElseThrow();
    if (!kept.equals(layer.id())) {
      retire(c, layer);
      FeatureTable table = new FeatureTable(layer, kept).rename(c, layer.id());
      VersionTable.move(c, layer.id(), version, table.name(), true);
      table.register(c, VersionTable.find(c, layer.id(), version).orElseThrow());
    }
    return VersionTable.find(c, layer.id(), version).orElseThrow();
  }
}
