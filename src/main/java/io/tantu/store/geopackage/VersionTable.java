package io.tantu.store.geopackage;

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

/** The rows of {@code tantu_layer_version}. */
final class VersionTable {

  private static final String COLUMNS =
      """
      layer_id, version, imported_at, feature_count, min_x, max_x, min_y, max_y, area_m2, source,
      provenance,
      repaired, is_current
      """;

  private VersionTable() {}

  static Optional<LayerVersion> current(Connection connection, String layerId) throws SQLException {
    return list(connection, "layer_id = ? AND is_current = 1", layerId).stream().findFirst();
  }

  static Optional<LayerVersion> find(Connection connection, String layerId, String version)
      throws SQLException {
    return list(connection, "layer_id = ? AND version = ?", layerId, version).stream().findFirst();
  }

  /** The last imported first: a row's id tells the order, which the text of an instant may not. */
  static List<LayerVersion> history(Connection connection, String layerId) throws SQLException {
    return list(connection, "layer_id = ? ORDER BY rowid DESC", layerId);
  }

  /** The name that the version's table has in this snapshot of the file. */
  static Optional<String> tableName(Connection connection, String layerId, String version)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT table_name FROM tantu_layer_version WHERE layer_id = ? AND version = ?")) {
      select.setString(1, layerId);
      select.setString(2, version);
      ResultSet row = select.executeQuery();
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  static void insert(Connection connection, LayerVersion version, String tableName)
      throws SQLException {
    Envelope bounds = version.bounds();
    FeatureTable.update(
        connection,
        "INSERT INTO tantu_layer_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        version.layerId(),
        version.version(),
        tableName,
        version.importedAt().toString(),
        version.featureCount(),
        bounds.isNull() ? null : bounds.getMinX(),
        bounds.isNull() ? null : bounds.getMinY(),
        bounds.isNull() ? null : bounds.getMaxX(),
        bounds.isNull() ? null : bounds.getMaxY(),
        version.areaSquareMetres(),
        version.source(),
        JsonMapper.shared().writeValueAsString(version.provenance()),
        version.repairedCount(),
        version.current() ? 1 : 0);
  }

  static void move(
      Connection connection, String layerId, String version, String tableName, boolean current)
      throws SQLException {
    FeatureTable.update(
        connection,
        "UPDATE tantu_layer_version SET table_name = ?, is_current = ? WHERE layer_id = ? AND version = ?",
        tableName,
        current ? 1 : 0,
        layerId,
        version);
  }

  /** Corrects where the version's data comes from; its content stays what it is. */
  static void correct(Connection connection, LayerVersion version, Provenance provenance)
      throws SQLException {
    FeatureTable.update(
        connection,
        "UPDATE tantu_layer_version SET provenance = ? WHERE layer_id = ? AND version = ?",
        JsonMapper.shared().writeValueAsString(provenance),
        version.layerId(),
        version.version());
  }

  private static List<LayerVersion> list(Connection connection, String where, Object... values)
      throws SQLException {
    return Rows.list(
        connection,
        "SELECT " + COLUMNS + " FROM tantu_layer_version WHERE " + where,
        Rows::version,
        values);
  }
}
