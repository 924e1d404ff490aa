package io.tantu.store.geopackage;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Feature;
import io.tantu.store.FeatureQuery;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of a feature table one by one. */
final class FeatureReader extends Spliterators.AbstractSpliterator<Feature> {

  private static final GeometryFactory FACTORY =
      new GeometryFactory(new PrecisionModel(), GeoPackageStore.SRS);

  private final List<AttributeDefinition> attributes;
  private final PreparedStatement select;
  private final ResultSet rows;

  /** Sets the parameters of a statement. */
  private interface Binding {
    void of(PreparedStatement statement) throws SQLException;
  }

  FeatureReader(Connection connection, FeatureTable table, FeatureQuery query) throws SQLException {
    this(
        connection,
        table,
        table.selectSql(query.bounds() != null),
        select -> select.setInt(bind(select, query), query.limit()));
  }

  /** Reads the features with the ids, in the order of the ids. */
  FeatureReader(Connection connection, FeatureTable table, List<Long> ids) throws SQLException {
    this(
        connection,
        table,
        table.selectByIdSql(),
        select -> select.setString(1, JsonMapper.shared().writeValueAsString(ids)));
  }

  private FeatureReader(Connection connection, FeatureTable table, String sql, Binding binding)
      throws SQLException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.attributes = table.layer().attributes();
    this.select = connection.prepareStatement(sql);
    try {
      binding.of(select);
      this.rows = select.executeQuery();
    } catch (SQLException e) {
      select.close();
      throw e;
    }
  }

  /** Binds the query's conditions and returns the next free parameter. */
  static int bind(PreparedStatement statement, FeatureQuery query) throws SQLException {
    int next = 1;
    Envelope box = query.bounds();
    if (box != null) {
      statement.setDouble(next++, box.getMinX());
      statement.setDouble(next++, box.getMaxX());
      statement.setDouble(next++, box.getMinY());
      statement.setDouble(next++, box.getMaxY());
    }
    statement.setLong(next++, query.afterId());
    return next;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Feature> action) {
    try {
      if (!rows.next()) {
        return false;
      }
      action.accept(feature());
      return true;
    } catch (SQLException e) {
      throw Connections.problem(e);
    }
  }

  private Feature feature() throws SQLException {
    Object[] values = new Object[attributes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(attributes.get(i), i + 4);
    }
    return new Feature(
        rows.getLong(1), GeometryBlob.read(rows.getBytes(2), FACTORY), rows.getDouble(3), values);
  }

  private Object value(AttributeDefinition attribute, int column) throws SQLException {
    Object value =
        switch (attribute.type()) {
          case STRING -> text(column);
          case INTEGER -> rows.getLong(column);
          case NUMBER -> rows.getDouble(column);
          case BOOLEAN -> rows.getBoolean(column);
          case DATE -> date(text(column));
        };
    return mayBeNull(value) && rows.wasNull() ? null : value;
  }

  /** Whether the driver gives this for NULL. Of other values it need not be asked. */
  private static boolean mayBeNull(Object value) {
    return value == null || value.equals(0L) || value.equals(0.0) || value.equals(false);
  }

  /** A text from its bytes: on its way to a string the driver makes a buffer for each. */
  private String text(int column) throws SQLException {
    byte[] utf8 = rows.getBytes(column);
    return utf8 == null ? null : new String(utf8, StandardCharsets.UTF_8);
  }

  private static LocalDate date(String value) {
    return value == null ? null : LocalDate.parse(value);
  }

  void close() throws SQLException {
    select.close();
  }
}
