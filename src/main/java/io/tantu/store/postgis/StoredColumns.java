package io.tantu.store.postgis;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerVersion;
import io.tantu.store.StoreProblems;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Knows which versions can be read as their layer is declared now: their table is as it was made,
 * and made with the same attributes. Thread-safe; looks at each version once.
 */
final class StoredColumns {

  /** A table that was looked at. */
  private record Seen(LayerDefinition layer, long rows) {}

  private final Map<String, Seen> matching = new ConcurrentHashMap<>();

  /**
   * @throws ProblemException {@code unknown-version}, {@code store-damaged} when the table was
   *     altered or dropped by hand, {@code schema-changed} when {@code layer.yml} declares other
   *     attributes
   */
  FeatureTable require(Connection c, LayerDefinition layer, String version) throws SQLException {
    FeatureTable table = FeatureTable.of(layer, version);
    Seen seen = matching.get(table.name());
    if (seen == null || seen.layer != layer) {
      matching.put(table.name(), new Seen(layer, look(c, table, version)));
    }
    return table;
  }

  /** How many rows a table has that {@link #require} gave. */
  long rows(FeatureTable table) {
    return matching.get(table.name()).rows;
  }

  private static long look(Connection c, FeatureTable table, String version) throws SQLException {
    LayerDefinition layer = table.layer();
    Map<String, String> made =
        parsed(
            VersionTable.attributes(c, layer.id(), version)
                .orElseThrow(() -> StoreProblems.unknownVersion(layer.id(), version)));
    requireAsMade(c, table, made);
    Map<String, String> declared = parsed(described(layer));
    if (!made.equals(declared)) {
      throw StoreProblems.schemaChanged(
          layer.id(), version, others(declared, made), others(made, declared));
    }
    LayerVersion kept = VersionTable.find(c, layer.id(), version).orElseThrow();
    long rows = table.count(c);
    if (rows != kept.featureCount()) {
      throw altered(table, "%d rows".formatted(kept.featureCount()), "%d".formatted(rows));
    }
    return rows;
  }

  private static void requireAsMade(Connection c, FeatureTable table, Map<String, String> made)
      throws SQLException {
    Map<String, String> seen = seen(c, table);
    if (seen.isEmpty()) {
      throw altered(table, "a table", "none");
    }
    Map<String, String> wanted = new HashMap<>();
    FeatureTable.columns(table.layer()).forEach(wanted::put);
    table.layer().attributes().forEach(attribute -> wanted.remove(attribute.name()));
    made.forEach(
        (name, type) ->
            wanted.put(
                name, FeatureTable.sqlType(AttributeType.valueOf(type.toUpperCase(Locale.ROOT)))));
    if (table.layer().geometryType() == GeometryType.POINT
        && FeatureTable.geometry("MultiPoint").equals(seen.get("geom"))) {
      wanted.put("geom", seen.get("geom"));
    }
    if (!seen.equals(wanted)) {
      throw altered(
          table, String.join(", ", others(wanted, seen)), String.join(", ", others(seen, wanted)));
    }
  }

  /** Columns with their types in PostgreSQL's words; empty where there is no such table. */
  private static Map<String, String> seen(Connection c, FeatureTable table) throws SQLException {
    try (PreparedStatement select =
        c.prepareStatement(
            """
            SELECT a.attname, format_type(a.atttypid, a.atttypmod)
            FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
              JOIN pg_namespace s ON s.oid = t.relnamespace
            WHERE s.nspname = ? AND t.relname = ? AND t.relkind = 'r' AND a.attnum > 0
              AND NOT a.attisdropped
            """)) {
      select.setString(1, FeatureTable.SCHEMA);
      select.setString(2, table.name());
      ResultSet row = select.executeQuery();
      Map<String, String> columns = new HashMap<>();
      while (row.next()) {
        columns.put(row.getString(1), row.getString(2));
      }
      return columns;
    }
  }

  /** The layer's attributes as the bookkeeping keeps them. */
  static String described(LayerDefinition layer) {
    return layer.attributes().stream()
        .map(attribute -> attribute.name() + " " + attribute.type().id())
        .collect(Collectors.joining(","));
  }

  /** Names with type ids, in their order. */
  static Map<String, String> parsed(String described) {
    Map<String, String> types = new LinkedHashMap<>();
    for (String attribute : described.isEmpty() ? new String[0] : described.split(",")) {
      String[] parts = attribute.split(" ");
      types.put(parts[0], parts[1]);
    }
    return types;
  }

  private static List<String> others(Map<String, String> columns, Map<String, String> without) {
    Set<Map.Entry<String, String>> known = without.entrySet();
    return columns.entrySet().stream()
        .filter(column -> !known.contains(column))
        .map(column -> "%s (%s)".formatted(column.getKey(), column.getValue()))
        .sorted()
        .toList();
  }

  /** The problem of a table that somebody has changed. */
  static ProblemException altered(FeatureTable table, String wanted, String seen) {
    return ProblemException.unavailable(
            DatabaseProblems.DAMAGED,
            "Table %s was changed by hand: wanted is %s, seen is %s. Nothing was overwritten. Restore the table from a backup, or import the layer's file again: ./tantu import FILE --layer %s"
                .formatted(
                    table.qualified(),
                    wanted.isEmpty() ? "nothing else" : wanted,
                    seen.isEmpty() ? "nothing else" : seen,
                    table.layer().id()))
        .with("layer", table.layer().id());
  }
}
