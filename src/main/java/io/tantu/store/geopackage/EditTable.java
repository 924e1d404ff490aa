package io.tantu.store.geopackage;

import io.tantu.store.Edit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code tantu_edit}: which versions were made from which by which changes. */
final class EditTable {

  private EditTable() {}

  static void insert(Connection connection, String layerId, String version, Edit edit)
      throws SQLException {
    FeatureTable.update(
        connection,
        "INSERT OR IGNORE INTO tantu_edit VALUES (?, ?, ?, ?)",
        layerId,
        version,
        edit.baseVersion(),
        JsonMapper.shared().writeValueAsString(edit.changed()));
  }

  static Optional<Edit> find(Connection connection, String layerId, String version)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT base_version, changed FROM tantu_edit WHERE layer_id = ? AND version = ?")) {
      select.setString(1, layerId);
      select.setString(2, version);
      ResultSet row = select.executeQuery();
      if (!row.next()) {
        return Optional.empty();
      }
      SortedSet<Long> changed = new TreeSet<>();
      for (long id : JsonMapper.shared().readValue(row.getString(2), long[].class)) {
        changed.add(id);
      }
      return Optional.of(new Edit(row.getString(1), changed));
    }
  }
}
