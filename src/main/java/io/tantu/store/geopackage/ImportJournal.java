package io.tantu.store.geopackage;

import io.tantu.store.ImportRecord;
import io.tantu.store.sql.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code tantu_import}: what was imported when, and how it ended. */
final class ImportJournal {

  private ImportJournal() {}

  /** Notes a started import and returns its number. */
  static long start(Connection connection, String layerId, String source) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO tantu_import (layer_id, source, started_at, status) VALUES (?, ?, ?, 'running') RETURNING id")) {
      insert.setString(1, layerId);
      insert.setString(2, source);
      insert.setString(3, Instant.now().toString());
      ResultSet row = insert.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  static void stagingTable(Connection connection, long id, String table) throws SQLException {
    FeatureTable.update(
        connection, "UPDATE tantu_import SET staging_table = ? WHERE id = ?", table, id);
  }

  static void finish(
      Connection connection, long id, String status, String version, String reportJson)
      throws SQLException {
    FeatureTable.update(
        connection,
        "UPDATE tantu_import SET status = ?, version = ?, report = ?, finished_at = ?, staging_table = NULL WHERE id = ?",
        status,
        version,
        reportJson,
        Instant.now().toString(),
        id);
  }

  /** Whether an import runs or was killed. */
  static boolean hasUnfinished(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT EXISTS (SELECT 1 FROM tantu_import WHERE status = 'running')")) {
      return select.executeQuery().getBoolean(1);
    }
  }

  /** Clears away what imports that were killed have left. Call only while none is running. */
  static void heal(Connection connection) throws SQLException {
    record Left(long id, String table) {}
    List<Left> left = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT id, staging_table FROM tantu_import WHERE status = 'running'")) {
      ResultSet row = select.executeQuery();
      while (row.next()) {
        left.add(new Left(row.getLong(1), row.getString(2)));
      }
    }
    for (Left one : left) {
      if (one.table() != null) {
        FeatureTable.drop(connection, one.table());
      }
      finish(connection, one.id(), "interrupted", null, null);
    }
  }

  static List<ImportRecord> list(Connection connection, String layerId) throws SQLException {
    return Rows.list(
        connection,
        "SELECT * FROM tantu_import WHERE layer_id = ? ORDER BY id DESC",
        Rows::imported,
        layerId);
  }
}
