package io.tantu.store.geopackage;

import io.tantu.catalog.Feature;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Writes features into a table, without its index; closing it writes the last of them. */
final class FeatureWriter implements AutoCloseable {

  private final PreparedStatement insert;

  FeatureWriter(Connection connection, FeatureTable table) throws SQLException {
    insert = connection.prepareStatement(table.insertSql());
  }

  void add(Feature feature) throws SQLException {
    insert.setLong(1, feature.id());
    insert.setBytes(2, GeometryBlob.write(feature.geometry()));
    Object[] values = feature.values();
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 3, values[i] instanceof LocalDate day ? day.toString() : values[i]);
    }
    insert.setDouble(values.length + 3, feature.areaSquareMetres());
    insert.addBatch();
  }

  @Override
  public void close() throws SQLException {
    try (insert) {
      insert.executeBatch();
    }
  }
}
