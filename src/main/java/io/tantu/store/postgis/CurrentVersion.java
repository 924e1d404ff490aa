package io.tantu.store.postgis;

import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Which version a layer shows. Only inside a transaction: readers see the change whole or not at
 * all.
 */
final class CurrentVersion {

  /** What another program may hold the layer's view for, before a publication gives up. */
  private static final String PATIENCE = "SET LOCAL lock_timeout = '20s'";

  private CurrentVersion() {}

  /** Waits until no other publication or rollback of the layer is under way. */
  static void takeTurn(Connection c, String layerId) throws SQLException {
    Database.execute(c, PATIENCE);
    ImportLock.takeTurn(c, layerId);
  }

  /**
   * Makes the table that was filled beside the current version the current one. Where that or a
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
      filled.drop(c);
      VersionTable.correct(c, kept.get(), next.provenance());
    } else {
      FeatureTable sealed = filled.seal(c, version);
      sealed.comment(c, "TABLE", sealed.qualified(), next.source());
      VersionTable.insert(c, next, StoredColumns.described(layer));
    }
    LayerVersion current = switchTo(c, layer, version);
    ImportJournal.finish(c, importId, unchanged ? "unchanged" : "published", version, reportJson);
    return current;
  }

  /** Shows a kept version and tells all who listen. */
  static LayerVersion switchTo(Connection c, LayerDefinition layer, String version)
      throws SQLException {
    VersionTable.setCurrent(c, layer.id(), version);
    LayerVersion current = VersionTable.find(c, layer.id(), version).orElseThrow();
    LayerView.show(c, layer, current);
    try (PreparedStatement notify = c.prepareStatement("SELECT pg_notify(?, ?)")) {
      notify.setString(1, VersionListener.CHANNEL);
      notify.setString(2, layer.id());
      notify.execute();
    }
    return current;
  }
}
