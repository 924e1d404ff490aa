package io.tantu.store.postgis;

import io.tantu.store.ShippedData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The rows of {@code tantu.shipped_data}. */
final class ShippedTable {

  private ShippedTable() {}

  static Optional<ShippedData> find(Connection connection, String layerId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT * FROM tantu.shipped_data WHERE layer_id = ?")) {
      select.setString(1, layerId);
      ResultSet row = select.executeQuery();
      return row.next()
          ? Optional.of(new ShippedData(row.getString("fingerprint"), row.getString("version")))
          : Optional.empty();
    }
  }

  static void remember(Connection connection, String layerId, ShippedData shipped)
      throws SQLException {
    Database.update(
        connection,
        "INSERT INTO tantu.shipped_data VALUES (?, ?, ?) ON CONFLICT (layer_id) DO UPDATE SET fingerprint = excluded.fingerprint, version = excluded.version",
        layerId,
        shipped.fingerprint(),
        shipped.version());
  }
}
