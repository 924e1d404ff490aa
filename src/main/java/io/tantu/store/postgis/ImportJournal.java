package io.tantu.store.postgis;

import io.tantu.store.ImportRecord;
import io.tantu.store.sql.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code tantu.import_journal}: what was imported when, and how it ended. */
final class ImportJournal {

  private ImportJournal() {}

  /** Notes a started import and returns its number. */
  static long start(Connection connection, String layerId, String source) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO tantu.import_journal (layer_id, source, started_at, status) VALUES (?, ?, ?, 'running') RETURNING id")) {
      insert.setString(1, layerId);
      insert.setString(2, source);
      insert.setString(3, Instant.now().toString());
      ResultSet row = insert.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  static void finish(
      Connection connection, long id, String status, String version, String reportJson)
      throws SQLException {
    Database.update(
        connection,
        "UPDATE tantu.import_journal SET status = ?, version = ?, report = ?, finished_at = ? WHERE id = ?",
        status,
        version,
        reportJson,
        Instant.now().toString(),
        id);
  }

  /** Layers of which an import runs or was killed. */
  static List<String> unfinished(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT DISTINCT layer_id FROM tantu.import_journal WHERE status = 'running'")) {
      ResultSet row = select.executeQuery();
      List<String> layers = new ArrayList<>();
      while (row.next()) {
        layers.add(row.getString(1));
      }
      return layers;
    }
  }

  /**
   * Says of killed imports of the layer that they were. Their tables went with their transactions.
   * Only while holding the layer's import lock.
   */
  static void heal(Connection connection, String layerId) throws SQLException {
    Database.update(
        connection,
        "UPDATE tantu.import_journal SET status = 'interrupted', finished_at = ? WHERE layer_id = ? AND status = 'running'",
        Instant.now().toString(),
        layerId);
  }

  static List<ImportRecord> list(Connection connection, String layerId) throws SQLException {
    return Rows.list(
        connection,
        "SELECT * FROM tantu.import_journal WHERE layer_id = ? ORDER BY id DESC",
        Rows::imported,
        layerId);
  }
}
