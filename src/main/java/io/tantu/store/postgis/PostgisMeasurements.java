package io.tantu.store.postgis;

import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import io.tantu.store.sql.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Measurements in {@code tantu.kept_measurement}. */
record PostgisMeasurements(Database database) implements MeasurementStore {

  @Override
  public Optional<StoredMeasurement> find(String id) {
    return database.read(c -> find(c, id));
  }

  @Override
  public StoredMeasurement keep(StoredMeasurement measurement) {
    return database.read(
        c -> {
          Database.update(
              c,
              "INSERT INTO tantu.kept_measurement (id, question, indicator, layers, measured_at, body) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
              measurement.id(),
              measurement.question(),
              measurement.indicator(),
              c.createArrayOf("text", measurement.layers().toArray()),
              measurement.measuredAt().toString(),
              measurement.body());
          return find(c, measurement.id()).orElseThrow();
        });
  }

  @Override
  public List<StoredMeasurement> list(String indicator, String layer, int limit) {
    return database.read(
        c ->
            select(
                c,
                "(?::text IS NULL OR indicator = ?) AND (?::text IS NULL OR ? = ANY (layers)) ORDER BY measured_at DESC, number DESC LIMIT ?",
                indicator,
                indicator,
                layer,
                layer,
                limit));
  }

  private static Optional<StoredMeasurement> find(Connection c, String id) throws SQLException {
    return select(c, "id = ?", id).stream().findFirst();
  }

  private static List<StoredMeasurement> select(Connection c, String where, Object... values)
      throws SQLException {
    return Rows.list(
        c,
        "SELECT * FROM tantu.kept_measurement WHERE " + where,
        row -> Rows.measurement(row, List.of((String[]) row.getArray("layers").getArray())),
        values);
  }
}
