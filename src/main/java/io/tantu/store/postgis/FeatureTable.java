package io.tantu.store.postgis;

import static io.tantu.store.postgis.Database.literal;
import static io.tantu.store.postgis.Database.quoted;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.OneKeyEach;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of one layer version in schema {@code tantu_data}. Lines and polygons are kept as
 * multi-geometries, so that clients are told one type; {@code is_single} says which were none.
 *
 * @param name of the table, without its schema
 */
record FeatureTable(LayerDefinition layer, String name) {

  /** EPSG:4490, CGCS2000 longitude/latitude. */
  static final int SRS = 4490;

  static final String SCHEMA = "tantu_data";
  static final String AREA = "areaSquareMetres";

  /** PostgreSQL cuts longer names off. */
  private static final int MAX_NAME_BYTES = 63;

  /** What a version's name adds to the layer's. */
  private static final int VERSION_BYTES = 13;

  /** Columns that PostgreSQL itself puts into every table. */
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

  static FeatureTable of(LayerDefinition layer, String version) {
    return new FeatureTable(layer, layer.id() + "@" + version);
  }

  /** A table in the making. */
  static FeatureTable staging(LayerDefinition layer, long importId) {
    return new FeatureTable(layer, layer.id() + "#" + importId);
  }

  /**
   * @throws ProblemException {@code bad-name} when PostgreSQL cannot name the layer's table or
   *     columns so
   */
  static void requireNames(LayerDefinition layer) {
    requireLength("id of layer", layer.id(), MAX_NAME_BYTES - VERSION_BYTES);
    for (AttributeDefinition attribute : layer.attributes()) {
      requireLength("attribute", attribute.name(), MAX_NAME_BYTES);
      if (SYSTEM_COLUMNS.contains(attribute.name())) {
        throw ProblemException.conflict(
            "bad-name",
            "PostgreSQL keeps the column name '%s' for itself. Give the attribute another name in the layer.yml of '%s'."
                .formatted(attribute.name(), layer.id()));
      }
    }
  }

  private static void requireLength(String what, String name, int most) {
    if (name.getBytes(StandardCharsets.UTF_8).length > most) {
      throw ProblemException.conflict(
          "bad-name",
          "The %s '%s' is longer than the %d characters that the database takes. Shorten it in layer.yml."
              .formatted(what, name, most));
    }
  }

  String qualified() {
    return SCHEMA + "." + quoted(name);
  }

  void create(Connection connection) throws SQLException {
    String columns =
        columns(layer).entrySet().stream()
            .map(column -> quoted(column.getKey()) + " " + declared(column.getValue()))
            .collect(Collectors.joining(", "));
    Database.execute(connection, "CREATE TABLE %s (%s)".formatted(qualified(), columns));
    // Told now, the primary key need not look for nulls in the filled table.
    Database.execute(
        connection, "ALTER TABLE %s ALTER COLUMN id SET NOT NULL".formatted(qualified()));
  }

  private static String declared(String type) {
    return type.equals("text") ? "text COLLATE \"C\"" : type;
  }

  /** All columns with their types in PostgreSQL's words, in order. */
  static Map<String, String> columns(LayerDefinition layer) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("id", "bigint");
    columns.put("geom", geometry(columnType(layer)));
    layer.attributes().forEach(a -> columns.put(a.name(), sqlType(a.type())));
    columns.put(AREA, "double precision");
    columns.put("is_single", "boolean");
    return columns;
  }

  /** Whether the table is made for collections; one of points may later be. */
  boolean startsMulti() {
    return layer.geometryType() != GeometryType.POINT;
  }

  private static String columnType(LayerDefinition layer) {
    return switch (layer.geometryType()) {
      case POINT -> "Point";
      case LINE -> "MultiLineString";
      case POLYGON -> "MultiPolygon";
    };
  }

  /** The column's type in PostgreSQL's words. */
  static String geometry(String type) {
    return "geometry(%s,%d)".formatted(type, SRS);
  }

  static String sqlType(AttributeType type) {
    return switch (type) {
      case STRING -> "text";
      case INTEGER -> "bigint";
      case NUMBER -> "double precision";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
    };
  }

  /** Makes room for points of several places in a table of points, which clients like better. */
  void takeMultiPoints(Connection connection) throws SQLException {
    Database.execute(
        connection,
        "ALTER TABLE %s ALTER COLUMN geom TYPE %s USING ST_Multi(geom)"
            .formatted(qualified(), geometry("MultiPoint")));
  }

  /**
   * The columns in the order that rows are written and read in: id, geometry, values, area, single.
   */
  String columnList(String prefix) {
    return columns(layer).keySet().stream()
        .map(column -> prefix + quoted(column))
        .collect(Collectors.joining(", "));
  }

  /**
   * Indexes the filled table and lets the server look at it, at few rows: the server itself looks
   * closer once it has time.
   */
  void index(Connection connection) throws SQLException {
    Database.execute(connection, "SET LOCAL default_statistics_target = 10");
    Database.execute(connection, "ALTER TABLE %s ADD PRIMARY KEY (id)".formatted(qualified()));
    Database.execute(connection, "CREATE INDEX ON %s USING gist (geom)".formatted(qualified()));
    Database.execute(connection, "ANALYZE " + qualified());
  }

  /** Gives the filled table its version's name and refuses later changes by any client. */
  FeatureTable seal(Connection connection, String version) throws SQLException {
    FeatureTable sealed = of(layer, version);
    Database.execute(
        connection, "ALTER TABLE %s RENAME TO %s".formatted(qualified(), quoted(sealed.name)));
    Database.execute(
        connection,
        "CREATE TRIGGER sealed BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION tantu.refuse_change()"
            .formatted(sealed.qualified()));
    return sealed;
  }

  void drop(Connection connection) throws SQLException {
    Database.execute(connection, "DROP TABLE " + qualified());
  }

  /**
   * Says in the table's or view's comments what people call the layer and its attributes.
   *
   * @param kind {@code TABLE} or {@code VIEW}
   * @param relation the qualified name
   * @param origin where the data comes from
   */
  void comment(Connection connection, String kind, String relation, String origin)
      throws SQLException {
    comment(
        connection,
        kind + " " + relation,
        "%s %s (%s)".formatted(layer.title().zh(), layer.title().en(), origin));
    for (AttributeDefinition attribute : layer.attributes()) {
      String unit = attribute.unit() == null ? "" : " (" + attribute.unit() + ")";
      comment(
          connection,
          "COLUMN %s.%s".formatted(relation, quoted(attribute.name())),
          attribute.alias().zh() + " " + attribute.alias().en() + unit);
    }
    comment(
        connection, "COLUMN %s.%s".formatted(relation, quoted(AREA)), "椭球面积 ellipsoidal area (m²)");
  }

  private static void comment(Connection connection, String on, String text) throws SQLException {
    Database.execute(connection, "COMMENT ON %s IS %s".formatted(on, literal(text)));
  }

  /** The largest id; 0 for an empty table. */
  long lastId(Connection connection) throws SQLException {
    return number(connection, "SELECT coalesce(max(id), 0) FROM " + qualified());
  }

  long count(Connection connection) throws SQLException {
    return number(connection, "SELECT count(*) FROM " + qualified());
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      ResultSet row = select.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  /** Makes this table, with the other one's columns and rows. */
  void copyOf(Connection connection, FeatureTable other) throws SQLException {
    Database.execute(
        connection, "CREATE TABLE %s (LIKE %s)".formatted(qualified(), other.qualified()));
    Database.execute(
        connection,
        "INSERT INTO %s SELECT * FROM %s ORDER BY id".formatted(qualified(), other.qualified()));
  }

  /** Those of the values that more than one row has, as text. */
  List<String> valuesOccurringTwice(Connection connection, String column, List<Object> values)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT %1$s FROM %2$s WHERE %1$s = ANY (?) GROUP BY %1$s HAVING count(*) > 1 ORDER BY %1$s LIMIT %3$d"
                .formatted(quoted(column), qualified(), OneKeyEach.MOST_NAMED))) {
      String type = sqlType(layer.attributes().get(layer.indexOf(column)).type());
      select.setArray(
          1,
          connection.createArrayOf(
              type.equals("double precision") ? "float8" : type,
              values.stream().map(Object::toString).toArray()));
      ResultSet row = select.executeQuery();
      List<String> twice = new ArrayList<>();
      while (row.next()) {
        twice.add(row.getString(1));
      }
      return twice;
    }
  }
}
