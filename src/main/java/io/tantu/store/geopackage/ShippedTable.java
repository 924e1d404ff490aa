package io.tantu.store.geopackage;

import io.tantu.store.ShippedData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The rows of {@code tantu_shipped}: which shipped data each layer was last imported from. */
final class ShippedTable {

  private ShippedTable() {}

  static Optional<ShippedData> find(Connection connection, String layerId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT * FROM tantu_shipped WHERE layer_id = ?")) {
      select.setString(1, layerId);
      ResultSet row = select.executeQuery();
      return row.next()
          ? Optional.of(new ShippedData(row.getString("fingerprint"), row.getString("version")))
          : Optional.empty();
    }
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
