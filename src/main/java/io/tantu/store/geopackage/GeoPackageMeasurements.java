package io.tantu.store.geopackage;

import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import io.tantu.store.sql.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Measurements in {@code tantu_measurement}, a plain table that desktop clients can read. */
record GeoPackageMeasurements(Connections connections) implements MeasurementStore {

  @Override
  public Optional<StoredMeasurement> find(String id) {
    return connections.read(c -> find(c, id));
  }

  @Override
  public StoredMeasurement keep(StoredMeasurement measurement) {
    return connections.write(
        c -> {
          FeatureTable.update(
              c,
              "INSERT OR IGNORE INTO tantu_measurement (id, question, indicator, layers, measured_at, body) VALUES (?, ?, ?, ?, ?, ?)",
              measurement.id(),
              measurement.question(),
              measurement.indicator(),
              " " + String.join(" ", measurement.layers()) + " ",
              measurement.measuredAt().toString(),
              measurement.body());
          return find(c, measurement.id()).orElseThrow();
        });
  }

  @Override
  public List<StoredMeasurement> list(String indicator, String layer, int limit) {
    return connections.read(
        c ->
            select(
                c,
                "(?1 IS NULL OR indicator = ?1) AND (?2 IS NULL OR instr(layers, ' ' || ?2 || ' ') > 0) ORDER BY measured_at DESC, fid DESC LIMIT ?3",
                indicator,
                layer,
                limit));
  }

  private static Optional<StoredMeasurement> find(Connection c, String id) throws SQLException {
    return select(c, "id = ?1", id).stream().findFirst();
  }

  private static List<StoredMeasurement> select(Connection c, String where, Object... values)
      throws SQLException {
    return Rows.list(
        c,
        "SELECT * FROM tantu_measurement WHERE " + where,
        row -> Rows.measurement(row, List.of(row.getString("layers").strip().split(" "))),
        values);
  }
}
