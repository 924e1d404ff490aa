package io.tantu.store.sql;

import io.tantu.catalog.Provenance;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerVersion;
import io.tantu.store.ShippedData;
import io.tantu.store.StoredMeasurement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the bookkeeping, whose columns have the same names in every store. */
public final class Rows {

  private Rows() {}

  /** Makes something of the row that a result stands on. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** All rows that the SQL selects, in its order. */
  public static <T> List<T> list(
      Connection connection, String sql, Reading<T> reading, Object... values) throws SQLException {
    PreparedStatement select = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      select.setObject(i + 1, values[i]);
    }
    return list(select, reading);
  }

  /** All rows that the statement selects; it is closed then. */
  public static <T> List<T> list(PreparedStatement statement, Reading<T> reading)
      throws SQLException {
    try (PreparedStatement select = statement) {
      ResultSet row = select.executeQuery();
      List<T> all = new ArrayList<>();
      while (row.next()) {
        all.add(reading.of(row));
      }
      return all;
    }
  }

  public static LayerVersion version(ResultSet row) throws SQLException {
    double minX = row.getDouble("min_x");
    Envelope bounds =
        row.wasNull()
            ? new Envelope()
            : new Envelope(
                minX, row.getDouble("max_x"), row.getDouble("min_y"), row.getDouble("max_y"));
    return new LayerVersion(
        row.getString("layer_id"),
        row.getString("version"),
        Instant.parse(row.getString("imported_at")),
        row.getLong("feature_count"),
        bounds,
        row.getDouble("area_m2"),
        row.getString("source"),
        JsonMapper.shared().readValue(row.getString("provenance"), Provenance.class),
        row.getLong("repaired"),
        row.getBoolean("is_current"));
  }

  public static ImportRecord imported(ResultSet row) throws SQLException {
    String finished = row.getString("finished_at");
    return new ImportRecord(
        row.getLong("id"),
        row.getString("layer_id"),
        row.getString("source"),
        Instant.parse(row.getString("started_at")),
        finished == null ? null : Instant.parse(finished),
        row.getString("status"),
        row.getString("version"),
        row.getString("report"));
  }

  public static ShippedData shipped(ResultSet row) throws SQLException {
    return new ShippedData(row.getString("fingerprint"), row.getString("version"));
  }

  /**
   * A measurement.
   *
   * @param layers its layers, which each store keeps in its own way
   */
  public static StoredMeasurement measurement(ResultSet row, List<String> layers)
      throws SQLException {
    return new StoredMeasurement(
        row.getString("id"),
        row.getString("question"),
        row.getString("indicator"),
        layers,
        Instant.parse(row.getString("measured_at")),
        row.getString("body"));
  }
}
