package io.tantu.store.postgis;

import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.problem.ProblemException;
import io.tantu.store.StoreProblems;
import io.tantu.store.sql.EditedBounds;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Removes and adds rows of a table, and keeps count of what that does to its bounds and area. */
final class EditedRows {

  private final Connection connection;
  private final FeatureTable table;
  private final EditedBounds bounds = new EditedBounds();
  private double areaRemoved;

  EditedRows(Connection connection, FeatureTable table) {
    this.connection = connection;
    this.table = table;
  }

  /**
   * @throws ProblemException {@code unknown-feature} when there is no such row
   */
  void remove(long id) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "DELETE FROM %s WHERE id = ? RETURNING %s, \"areaSquareMetres\""
                .formatted(table.qualified(), sides("")))) {
      delete.setLong(1, id);
      ResultSet row = delete.executeQuery();
      if (!row.next()) {
        throw StoreProblems.unknownFeature(table.layer().id(), id);
      }
      bounds.remove(envelope(row));
      areaRemoved += row.getDouble(5);
    }
  }

  void add(List<Feature> features) throws SQLException {
    try (FeatureWriter rows = new FeatureWriter(connection, table, isMulti())) {
      for (Feature feature : features) {
        rows.add(feature);
        bounds.add(feature.geometry().getEnvelopeInternal());
      }
      rows.finish();
    }
  }

  private boolean isMulti() throws SQLException {
    if (table.layer().geometryType() != GeometryType.POINT) {
      return true;
    }
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT type = 'MULTIPOINT' FROM geometry_columns WHERE f_table_schema = ? AND f_table_name = ?")) {
      select.setString(1, FeatureTable.SCHEMA);
      select.setString(2, table.name());
      ResultSet row = select.executeQuery();
      return row.next() && row.getBoolean(1);
    }
  }

  /** Square metres of the rows that were removed. */
  double areaRemoved() {
    return areaRemoved;
  }

  /**
   * Bounds of all rows now, to the last digit.
   *
   * @param before bounds before the first change
   */
  Envelope bounds(Envelope before) throws SQLException {
    return bounds.after(before, this::outermost);
  }

  private Envelope outermost() throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT min(minx), max(maxx), min(miny), max(maxy) FROM (SELECT %s FROM %s) AS boxes"
                .formatted(sides(" AS "), table.qualified()))) {
      ResultSet row = select.executeQuery();
      row.next();
      return envelope(row);
    }
  }

  /** The sides of each row's box, of its coordinates and not of the floats in the index. */
  private static String sides(String as) {
    return List.of("XMin minx", "XMax maxx", "YMin miny", "YMax maxy").stream()
        .map(side -> side.split(" "))
        .map(side -> "ST_%s(geom)%s".formatted(side[0], as.isEmpty() ? "" : as + side[1]))
        .reduce((one, other) -> one + ", " + other)
        .orElseThrow();
  }

  private static Envelope envelope(ResultSet row) throws SQLException {
    double minX = row.getDouble(1);
    return row.wasNull()
        ? new Envelope()
        : new Envelope(minX, row.getDouble(2), row.getDouble(3), row.getDouble(4));
  }
}
