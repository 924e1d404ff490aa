package io.tantu.store.geopackage;

import io.tantu.catalog.Feature;
import io.tantu.problem.ProblemException;
import io.tantu.store.StoreProblems;
import io.tantu.store.sql.EditedBounds;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Removes and adds rows of a table with its index, and keeps count of what that does to both. */
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
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT geom, \"areaSquareMetres\" FROM %s WHERE fid = ?"
                .formatted(FeatureTable.quoted(table.name())))) {
      select.setLong(1, id);
      ResultSet row = select.executeQuery();
      if (!row.next()) {
        throw StoreProblems.unknownFeature(table.layer().id(), id);
      }
      bounds.remove(envelope(row.getBytes(1)));
      areaRemoved += row.getDouble(2);
    }
    delete(table.name(), "fid", id);
    delete(table.rtree(), "id", id);
  }

  void add(List<Feature> features) throws SQLException {
    try (FeatureWriter rows = new FeatureWriter(connection, table)) {
      for (Feature feature : features) {
        rows.add(feature);
      }
    }
    for (Feature feature : features) {
      Envelope box = feature.geometry().getEnvelopeInternal();
      bounds.add(box);
      FeatureTable.update(
          connection,
          "INSERT INTO %s VALUES (?, ?, ?, ?, ?)".formatted(FeatureTable.quoted(table.rtree())),
          feature.id(),
          box.getMinX(),
          box.getMaxX(),
          box.getMinY(),
          box.getMaxY());
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

  /**
   * The index keeps its boxes as floats, rounded outwards: the row that reaches farthest is among
   * those whose box does, and its geometry says how far.
   */
  private Envelope outermost() throws SQLException {
    Envelope bounds = new Envelope();
    String rtree = FeatureTable.quoted(table.rtree());
    for (String side : List.of("min(minx)", "max(maxx)", "min(miny)", "max(maxy)")) {
      String column = side.substring(4, 8);
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT geom FROM %s WHERE fid IN (SELECT id FROM %s WHERE %s = (SELECT %s FROM %s))"
                  .formatted(FeatureTable.quoted(table.name()), rtree, column, side, rtree))) {
        ResultSet row = select.executeQuery();
        while (row.next()) {
          bounds.expandToInclude(envelope(row.getBytes(1)));
        }
      }
    }
    return bounds;
  }

  private static Envelope envelope(byte[] blob) {
    return GeometryBlob.read(blob, new GeometryFactory()).getEnvelopeInternal();
  }

  private void delete(String from, String column, long id) throws SQLException {
    FeatureTable.update(
        connection, "DELETE FROM %s WHERE %s = ?".formatted(FeatureTable.quoted(from), column), id);
  }
}
