package io.tantu.store.postgis;

import io.tantu.store.ShippedData;
import io.tantu.store.sql.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The rows of {@code tantu.shipped_data}. */
final class ShippedTable {

  private ShippedTable() {}

  static Optional<ShippedData> find(Connection connection, String layerId) throws SQLException {
    return Rows.list(
            connection,
            "SELECT * FROM tantu.shipped_data WHERE layer_id = ?",
            Rows::shipped,
            layerId)
        .stream()
        .findFirst();
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
