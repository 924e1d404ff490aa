package io.tantu.store.geopackage;

import io.tantu.store.ShippedData;
import io.tantu.store.sql.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The rows of {@code tantu_shipped}: which shipped data each layer was last imported from. */
final class ShippedTable {

  private ShippedTable() {}

  static Optional<ShippedData> find(Connection connection, String layerId) throws SQLException {
    return Rows.list(
            connection, "SELECT * FROM tantu_shipped WHERE layer_id = ?", Rows::shipped, layerId)
        .stream()
        .findFirst();
  }

  static void remember(Connection connection, String layerId, ShippedData shipped)
      throws SQLException {
    FeatureTable.update(
        connection,
        "INSERT OR REPLACE INTO tantu_shipped VALUES (?, ?, ?)",
        layerId,
        shipped.fingerprint(),
        shipped.version());
  }
}
