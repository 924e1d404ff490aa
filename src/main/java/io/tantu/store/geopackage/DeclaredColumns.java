package io.tantu.store.geopackage;

import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.StoreProblems;
import io.tantu.store.geopackage.FeatureTable.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows which versions have the attributes that their layer declares now. A {@code layer.yml} may
 * change after an import; its table cannot. Thread-safe; looks at each version once.
 */
final class DeclaredColumns {

  private final Map<String, LayerDefinition> matching = new ConcurrentHashMap<>();

  /**
   * Passes when the table can be read as the layer.
   *
   * @throws ProblemException {@code schema-changed} when an attribute was added, removed, renamed
   *     or given another type
   */
  void require(Connection connection, FeatureTable table, String version) throws SQLException {
    LayerDefinition layer = table.layer();
    String key = layer.id() + "@" + version;
    if (matching.get(key) != layer) {
      compare(layer, version, table.attributeColumns(), table.storedAttributeColumns(connection));
      matching.put(key, layer);
    }
  }

  private static void compare(
      LayerDefinition layer, String version, List<Column> declared, List<Column> stored) {
    if (!Set.copyOf(declared).equals(Set.copyOf(stored))) {
      throw StoreProblems.schemaChanged(
          layer.id(), version, others(declared, stored), others(stored, declared));
    }
  }

  private static List<String> others(List<Column> columns, List<Column> without) {
    return columns.stream()
        .filter(column -> !without.contains(column))
        .map(column -> column.name() + " (" + column.type() + ")")
        .toList();
  }
}
