package io.tantu.store.geopackage;

import io.tantu.catalog.LayerDefinition;
import io.tantu.store.Condition;
import io.tantu.store.FeatureSelection;
import io.tantu.store.Place;
import io.tantu.store.SortKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/**
 * A selection as SQL. Values are bound; names are those of the layer's schema, quoted. For one use
 * by one thread.
 */
final class SelectionSql {

  private final FeatureTable table;
  private final LayerDefinition layer;
  private final FeatureSelection selection;
  private final List<Object> bound = new ArrayList<>();

  SelectionSql(FeatureTable table, FeatureSelection selection) {
    this.table = table;
    this.layer = table.layer();
    this.selection = selection;
  }

  /** Ids of the selected features, in the selection's order. */
  PreparedStatement ids(Connection connection) throws SQLException {
    String sql =
        "SELECT t.fid FROM %s ORDER BY %s LIMIT ?"
            .formatted(fromWhere(), order(selection.backwards()));
    bound.add(selection.limit());
    return prepared(connection, sql);
  }

  /** How many features are selected; place and limit do not count. */
  PreparedStatement count(Connection connection) throws SQLException {
    if (selection.where() == null && selection.bounds() != null) {
      String sql = "SELECT count(*) FROM %s r WHERE %s".formatted(rtree(), box());
      return prepared(connection, sql);
    }
    return prepared(connection, "SELECT count(*) FROM " + fromWhere());
  }

  private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < bound.size(); i++) {
      Object value = bound.get(i);
      statement.setObject(i + 1, value instanceof LocalDate day ? day.toString() : value);
    }
    return statement;
  }

  private String fromWhere() {
    List<String> conditions = new ArrayList<>();
    String from = FeatureTable.quoted(table.name()) + " t";
    if (selection.bounds() != null) {
      // Over the ids that the index gives, so that only they have to be put in order.
      conditions.add("t.fid IN (SELECT r.id FROM %s r WHERE %s)".formatted(rtree(), box() + on()));
    }
    if (selection.where() != null) {
      conditions.add(sql(selection.where()));
    }
    if (selection.from() != null) {
      conditions.add(place(selection.from()));
    }
    return conditions.isEmpty() ? from : from + " WHERE " + String.join(" AND ", conditions);
  }

  /** Spares the index the ids that lie before the place. */
  private String on() {
    if (selection.from() == null || !selection.order().isEmpty()) {
      return "";
    }
    bound.add(selection.from().id());
    return selection.backwards() ? " AND r.id < ?" : " AND r.id > ?";
  }

  private String rtree() {
    return FeatureTable.quoted(table.rtree());
  }

  private String box() {
    Envelope box = selection.bounds();
    bound.addAll(List.of(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()));
    return "r.maxx >= ? AND r.minx <= ? AND r.maxy >= ? AND r.miny <= ?";
  }

  private String sql(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      bound.add(comparison.value());
      return "%s %s ?".formatted(column(comparison.attribute()), comparison.operator().sign());
    }
    if (condition instanceof Condition.OneOf oneOf) {
      bound.addAll(oneOf.values());
      return "%s IN (%s)"
          .formatted(
              column(oneOf.attribute()),
              oneOf.values().stream().map(any -> "?").collect(Collectors.joining(", ")));
    }
    if (condition instanceof Condition.Pattern pattern) {
      bound.add(pattern.glob());
      return column(pattern.attribute()) + " GLOB ?";
    }
    if (condition instanceof Condition.Absent absent) {
      return column(absent.attribute()) + " IS NULL";
    }
    if (condition instanceof Condition.Negation negation) {
      return "NOT (" + sql(negation.condition()) + ")";
    }
    if (condition instanceof Condition.All all) {
      return joined(all.conditions(), " AND ");
    }
    return joined(((Condition.Any) condition).conditions(), " OR ");
  }

  private String joined(List<Condition> conditions, String word) {
    return conditions.stream().map(this::sql).collect(Collectors.joining(word, "(", ")"));
  }

  /**
   * Beyond the place: a key beyond its value and all keys before it equal, or all keys equal and
   * the id beyond.
   */
  private String place(Place place) {
    List<SortKey> order = selection.order();
    List<String> ways = new ArrayList<>();
    for (int first = 0; first <= order.size(); first++) {
      List<String> way = new ArrayList<>();
      for (int i = 0; i < first; i++) {
        way.add(column(order.get(i).attribute()) + " IS ?");
        bound.add(place.values().get(i));
      }
      way.add(first < order.size() ? beyond(order.get(first), place.values().get(first)) : "");
      if (first == order.size()) {
        way.set(first, "t.fid " + (selection.backwards() ? "<" : ">") + " ?");
        bound.add(place.id());
      }
      ways.add(String.join(" AND ", way));
    }
    return "((" + String.join(") OR (", ways) + "))";
  }

  private String beyond(SortKey key, Object value) {
    String column = column(key.attribute());
    boolean backwards = selection.backwards();
    if (value == null) {
      return backwards ? column + " IS NOT NULL" : "0";
    }
    bound.add(value);
    boolean smaller = key.descending() != backwards;
    String beyond = column + (smaller ? " < ?" : " > ?");
    return backwards ? beyond : "(" + beyond + " OR " + column + " IS NULL)";
  }

  private String order(boolean backwards) {
    String keys =
        selection.order().stream()
            .map(
                key ->
                    "%1$s IS %2$s, %1$s%3$s, "
                        .formatted(
                            column(key.attribute()),
                            backwards ? "NOT NULL" : "NULL",
                            key.descending() != backwards ? " DESC" : ""))
            .collect(Collectors.joining());
    return keys + "t.fid" + (backwards ? " DESC" : "");
  }

  private String column(int attribute) {
    return "t." + FeatureTable.quoted(layer.attributes().get(attribute).name());
  }
}
