package io.tantu.store.postgis;

import io.tantu.catalog.Provenance;
import io.tantu.store.LayerVersion;
import io.tantu.store.sql.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code tantu.layer_version}. */
final class VersionTable {

  private VersionTable() {}

  static Optional<LayerVersion> current(Connection connection, String layerId) throws SQLException {
    return list(connection, "layer_id = ? AND is_current", layerId).stream().findFirst();
  }

  static Optional<LayerVersion> find(Connection connection, String layerId, String version)
      throws SQLException {
    return list(connection, "layer_id = ? AND version = ?", layerId, version).stream().findFirst();
  }

  /** The last imported first. */
  static List<LayerVersion> history(Connection connection, String layerId) throws SQLException {
    return list(connection, "layer_id = ? ORDER BY number DESC", layerId);
  }

  /** The attributes that the version's table was made with. */
  static Optional<String> attributes(Connection connection, String layerId, String version)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT attributes FROM tantu.layer_version WHERE layer_id = ? AND version = ?")) {
      select.setString(1, layerId);
      select.setString(2, version);
      ResultSet row = select.executeQuery();
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  /** Keeps the version, not yet as the current one. */
  static void insert(Connection connection, LayerVersion version, String attributes)
      throws SQLException {
    Envelope bounds = version.bounds();
    Database.update(
        connection,
        """
        INSERT INTO tantu.layer_version (layer_id, version, attributes, imported_at, feature_count,
          min_x, max_x, min_y, max_y, area_m2, source, provenance, repaired, is_current)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
        """,
        version.layerId(),
        version.version(),
        attributes,
        version.importedAt().toString(),
        version.featureCount(),
        bounds.isNull() ? null : bounds.getMinX(),
        bounds.isNull() ? null : bounds.getMaxX(),
        bounds.isNull() ? null : bounds.getMinY(),
        bounds.isNull() ? null : bounds.getMaxY(),
        version.areaSquareMetres(),
        version.source(),
        JsonMapper.shared().writeValueAsString(version.provenance()),
        version.repairedCount());
  }

  /** Makes the version the current one of its layer. */
  static void setCurrent(Connection connection, String layerId, String version)
      throws SQLException {
    Database.update(
        connection,
        "UPDATE tantu.layer_version SET is_current = false WHERE layer_id = ? AND is_current",
        layerId);
    Database.update(
        connection,
        "UPDATE tantu.layer_version SET is_current = true WHERE layer_id = ? AND version = ?",
        layerId,
        version);
  }

  /** Corrects where the version's data comes from; its content stays what it is. */
  static void correct(Connection connection, LayerVersion version, Provenance provenance)
      throws SQLException {
    Database.update(
        connection,
        "UPDATE tantu.layer_version SET provenance = ? WHERE layer_id = ? AND version = ?",
        JsonMapper.shared().writeValueAsString(provenance),
        version.layerId(),
        version.version());
  }

  private static List<LayerVersion> list(Connection connection, String where, Object... values)
      throws SQLException {
    return Rows.list(
        connection, "SELECT * FROM tantu.layer_version WHERE " + where, Rows::version, values);
  }
}
