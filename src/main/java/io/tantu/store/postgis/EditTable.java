package io.tantu.store.postgis;

import io.tantu.store.Edit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The rows of {@code tantu.layer_edit}: which versions were made from which by which changes. */
final class EditTable {

  private EditTable() {}

  static void insert(Connection connection, String layerId, String version, Edit edit)
      throws SQLException {
    Database.update(
        connection,
        "INSERT INTO tantu.layer_edit VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        layerId,
        version,
        edit.baseVersion(),
        connection.createArrayOf("bigint", edit.changed().toArray()));
  }

  static Optional<Edit> find(Connection connection, String layerId, String version)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT base_version, changed FROM tantu.layer_edit WHERE layer_id = ? AND version = ?")) {
      select.setString(1, layerId);
      select.setString(2, version);
      ResultSet row = select.executeQuery();
      if (!row.next()) {
        return Optional.empty();
      }
      Long[] changed = (Long[]) row.getArray(2).getArray();
      return Optional.of(new Edit(row.getString(1), new TreeSet<>(List.of(changed))));
    }
  }
}
