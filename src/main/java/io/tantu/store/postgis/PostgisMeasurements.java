package io.tantu.store.postgis;

import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
    try (PreparedStatement select =
        c.prepareStatement("SELECT * FROM tantu.kept_measurement WHERE " + where)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      ResultSet row = select.executeQuery();
      List<StoredMeasurement> found = new ArrayList<>();
      while (row.next()) {
        found.add(
            new StoredMeasurement(
                row.getString("id"),
                row.getString("question"),
                row.getString("indicator"),
                List.of((String[]) row.getArray("layers").getArray()),
                Instant.parse(row.getString("measured_at")),
                row.getString("body")));
      }
      return found;
    }
  }
}
