package io.tantu.store.geopackage;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerVersion;
import io.tantu.store.OneKeyEach;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of one layer version with its R-tree, under a name that changes when the version stops
 * being the current one.
 */
record FeatureTable(LayerDefinition layer, String name) {

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  String rtree() {
    return rtreeOf(name);
  }

  private static String rtreeOf(String table) {
    return "rtree_" + table + "_geom";
  }

  void create(Connection connection) throws SQLException {
    String columns =
        attributeColumns().stream()
            .map(c -> quoted(c.name()) + " " + c.type() + ", ")
            .collect(Collectors.joining());
    Connections.execute(
        connection,
        "CREATE TABLE %s (fid INTEGER PRIMARY KEY NOT NULL, geom %s, %s\"areaSquareMetres\" DOUBLE)"
            .formatted(quoted(name), geometryTypeName(), columns));
    Connections.execute(
        connection,
        "CREATE VIRTUAL TABLE %s USING rtree(id, minx, maxx, miny, maxy)"
            .formatted(quoted(rtree())));
  }

  /** A column that holds an attribute. */
  record Column(String name, String type) {}

  /** The columns that the layer declares. */
  List<Column> attributeColumns() {
    return layer.attributes().stream().map(a -> new Column(a.name(), sqlType(a.type()))).toList();
  }

  /** The columns that the table has. */
  List<Column> storedAttributeColumns(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT name, type FROM pragma_table_info(?) WHERE name NOT IN ('fid', 'geom', 'areaSquareMetres')")) {
      select.setString(1, name);
      ResultSet row = select.executeQuery();
      List<Column> columns = new ArrayList<>();
      while (row.next()) {
        columns.add(new Column(row.getString(1), row.getString(2)));
      }
      return columns;
    }
  }

  String insertSql() {
    return "INSERT INTO %s VALUES (?, ?, %s?)"
        .formatted(quoted(name), "?, ".repeat(layer.attributes().size()));
  }

  String selectSql(boolean bounded) {
    return "%s FROM %s ORDER BY t.fid LIMIT ?".formatted(select(), from(bounded));
  }

  /**
   * The rows with the ids of a JSON array, in its order: SQLite never swaps the sides of a CROSS
   * JOIN, and so need not sort geometries.
   */
  String selectByIdSql() {
    return "%s FROM json_each(?) wanted CROSS JOIN %s t ON t.fid = wanted.value"
        .formatted(select(), quoted(name));
  }

  private String select() {
    String columns =
        layer.attributes().stream()
            .map(AttributeDefinition::name)
            .map(column -> ", t." + quoted(column))
            .collect(Collectors.joining());
    return "SELECT t.fid, t.geom, t.\"areaSquareMetres\"" + columns;
  }

  String countSql(boolean bounded) {
    return "SELECT count(*) FROM " + from(bounded);
  }

  private String from(boolean bounded) {
    return bounded
        ? "%s r JOIN %s t ON t.fid = r.id WHERE r.maxx >= ? AND r.minx <= ? AND r.maxy >= ? AND r.miny <= ? AND t.fid > ?"
            .formatted(quoted(rtree()), quoted(name))
        : "%s t WHERE t.fid > ?".formatted(quoted(name));
  }

  /** The largest id; 0 for an empty table. */
  long lastId(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT max(fid) FROM " + quoted(name))) {
      return select.executeQuery().getLong(1);
    }
  }

  /** Takes over the other table's rows with ids from (exclusive) to (inclusive). */
  void copyRows(Connection connection, FeatureTable other, long from, long to) throws SQLException {
    String columns =
        attributeColumns().stream().map(c -> ", " + quoted(c.name())).collect(Collectors.joining());
    update(
        connection,
        "INSERT INTO %s SELECT fid, geom%s, \"areaSquareMetres\" FROM %s WHERE fid > ? AND fid <= ? ORDER BY fid"
            .formatted(quoted(name), columns, quoted(other.name)),
        from,
        to);
  }

  /** Takes over the whole index of the other table, whose rows this one has. */
  void copyIndex(Connection connection, FeatureTable other) throws SQLException {
    for (String part : List.of("_node", "_parent", "_rowid")) {
      Connections.execute(connection, "DELETE FROM " + quoted(rtree() + part));
      Connections.execute(
          connection,
          "INSERT INTO %s SELECT * FROM %s"
              .formatted(quoted(rtree() + part), quoted(other.rtree() + part)));
    }
  }

  /** Those of the values that more than one row has, as text. */
  List<String> valuesOccurringTwice(Connection connection, String column, List<Object> values)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT %1$s FROM %2$s WHERE %1$s IN (SELECT value FROM json_each(?)) GROUP BY %1$s HAVING count(*) > 1 LIMIT %3$d"
                .formatted(quoted(column), quoted(name), OneKeyEach.MOST_NAMED))) {
      select.setString(1, JsonMapper.shared().writeValueAsString(values));
      ResultSet row = select.executeQuery();
      List<String> twice = new ArrayList<>();
      while (row.next()) {
        twice.add(row.getString(1));
      }
      return twice;
    }
  }

  /** Gives the table and its index another name. */
  FeatureTable rename(Connection connection, String newName) throws SQLException {
    Connections.execute(
        connection, "ALTER TABLE %s RENAME TO %s".formatted(quoted(name), quoted(newName)));
    Connections.execute(
        connection,
        "ALTER TABLE %s RENAME TO %s".formatted(quoted(rtree()), quoted(rtreeOf(newName))));
    return new FeatureTable(layer, newName);
  }

  static void drop(Connection connection, String name) throws SQLException {
    Connections.execute(connection, "DROP TABLE IF EXISTS " + quoted(name));
    Connections.execute(connection, "DROP TABLE IF EXISTS " + quoted(rtreeOf(name)));
  }

  /** Refuses later changes by any client, since a version is named by its content. */
  void seal(Connection connection, String version) throws SQLException {
    for (String change : List.of("INSERT", "UPDATE", "DELETE")) {
      Connections.execute(
          connection,
          "CREATE TRIGGER %s BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, 'a layer version cannot be changed: edit a copy and import it'); END"
              .formatted(
                  quoted("sealed_" + name + "@" + version + "_" + change), change, quoted(name)));
    }
  }

  /** Lists the table for GeoPackage clients. */
  void register(Connection connection, LayerVersion version) throws SQLException {
    Envelope bounds = version.bounds();
    update(
        connection,
        "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)",
        name,
        layer.title().zh() + " " + layer.title().en(),
        version.provenance().kind().id() + ": " + version.provenance().source(),
        Instant.now().toString(),
        bounds.isNull() ? null : bounds.getMinX(),
        bounds.isNull() ? null : bounds.getMinY(),
        bounds.isNull() ? null : bounds.getMaxX(),
        bounds.isNull() ? null : bounds.getMaxY(),
        GeoPackageStore.SRS);
    update(
        connection,
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
        name,
        geometryTypeName(),
        GeoPackageStore.SRS);
    update(
        connection,
        "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec/#extension_rtree', 'write-only')",
        name);
    for (AttributeDefinition attribute : layer.attributes()) {
      update(
          connection,
          "INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, NULL, NULL)",
          name,
          attribute.name(),
          attribute.name() + "@" + name,
          attribute.alias().zh(),
          attribute.alias().en() + (attribute.unit() == null ? "" : " (" + attribute.unit() + ")"));
    }
  }

  void unregister(Connection connection) throws SQLException {
    for (String table :
        List.of("gpkg_data_columns", "gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents")) {
      update(connection, "DELETE FROM " + table + " WHERE table_name = ?", name);
    }
  }

  static void update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  /** GEOMETRY, since a layer may mix single and multi geometries of its dimension. */
  private String geometryTypeName() {
    return layer.geometryType() == GeometryType.POINT ? "POINT" : "GEOMETRY";
  }

  static AttributeType attributeType(String sqlType) {
    return Arrays.stream(AttributeType.values())
        .filter(type -> sqlType(type).equals(sqlType))
        .findFirst()
        .orElseThrow();
  }

  private static String sqlType(AttributeType type) {
    return switch (type) {
      case STRING -> "TEXT";
      case INTEGER -> "INTEGER";
      case NUMBER -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }
}
