package io.tantu.store.postgis;

import static io.tantu.store.postgis.Database.quoted;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.Condition;
import io.tantu.store.FeatureSelection;
import io.tantu.store.Place;
import io.tantu.store.SortKey;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        "SELECT t.id FROM %s ORDER BY %s LIMIT %d"
            .formatted(fromWhere(), order(selection.backwards()), selection.limit());
    return prepared(connection, sql);
  }

  /** How many features are selected; place and limit do not count. */
  PreparedStatement count(Connection connection) throws SQLException {
    return prepared(connection, "SELECT count(*) FROM " + fromWhere());
  }

  private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < bound.size(); i++) {
      statement.setObject(i + 1, bound.get(i));
    }
    return statement;
  }

  private String fromWhere() {
    List<String> conditions = new ArrayList<>();
    if (selection.bounds() != null) {
      conditions.add(SelectSql.meets(selection.bounds()));
    }
    if (selection.where() != null) {
      conditions.add(sql(selection.where()));
    }
    if (selection.from() != null) {
      conditions.add(place(selection.from()));
    }
    String from = table.qualified() + " t";
    return conditions.isEmpty() ? from : from + " WHERE " + String.join(" AND ", conditions);
  }

  private String sql(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return "%s %s %s"
          .formatted(
              column(comparison.attribute()),
              comparison.operator().sign(),
              bind(comparison.attribute(), comparison.value()));
    }
    if (condition instanceof Condition.OneOf oneOf) {
      if (oneOf.values().isEmpty()) {
        return "false";
      }
      return "%s IN (%s)"
          .formatted(
              column(oneOf.attribute()),
              oneOf.values().stream()
                  .map(value -> bind(oneOf.attribute(), value))
                  .collect(Collectors.joining(", ")));
    }
    if (condition instanceof Condition.Pattern pattern) {
      bound.add(like(pattern.glob()));
      return column(pattern.attribute()) + " LIKE ?";
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

  /** Binds the value so that it is compared to the last digit, and says as what. */
  private String bind(int attribute, Object value) {
    AttributeDefinition definition = layer.attributes().get(attribute);
    Object exact = value;
    String as = "?::" + FeatureTable.sqlType(definition.type());
    if (definition.type() == AttributeType.NUMBER && value instanceof Number number) {
      exact = number.doubleValue();
    } else if (definition.type() == AttributeType.INTEGER && value instanceof Double number) {
      boolean finite = Double.isFinite(number);
      exact = finite ? new BigDecimal(number) : number;
      as = finite ? "?::numeric" : "?::double precision";
    }
    bound.add(exact);
    return as;
  }

  /** The glob in the words of LIKE; {@code [x]} stands for x itself. */
  static String like(String glob) {
    StringBuilder like = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '[' && i + 2 < glob.length() && glob.charAt(i + 2) == ']') {
        like.append(glob.charAt(i + 1));
        i += 2;
      } else {
        switch (c) {
          case '*' -> like.append('%');
          case '?' -> like.append('_');
          case '%', '_', '\\' -> like.append('\\').append(c);
          default -> like.append(c);
        }
      }
    }
    return like.toString();
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
        int attribute = order.get(i).attribute();
        way.add(
            "%s IS NOT DISTINCT FROM %s"
                .formatted(column(attribute), bind(attribute, place.values().get(i))));
      }
      if (first < order.size()) {
        way.add(beyond(order.get(first), place.values().get(first)));
      } else {
        way.add("t.id %s %d".formatted(selection.backwards() ? "<" : ">", place.id()));
      }
      ways.add(String.join(" AND ", way));
    }
    return "((" + String.join(") OR (", ways) + "))";
  }

  private String beyond(SortKey key, Object value) {
    String column = column(key.attribute());
    boolean backwards = selection.backwards();
    if (value == null) {
      return backwards ? column + " IS NOT NULL" : "false";
    }
    boolean smaller = key.descending() != backwards;
    String beyond = column + (smaller ? " < " : " > ") + bind(key.attribute(), value);
    return backwards ? beyond : "(" + beyond + " OR " + column + " IS NULL)";
  }

  private String order(boolean backwards) {
    String keys =
        selection.order().stream()
            .map(
                key ->
                    "%s %s NULLS %s, "
                        .formatted(
                            column(key.attribute()),
                            key.descending() != backwards ? "DESC" : "ASC",
                            backwards ? "FIRST" : "LAST"))
            .collect(Collectors.joining());
    return keys + "t.id" + (backwards ? " DESC" : "");
  }

  private String column(int attribute) {
    return "t." + quoted(layer.attributes().get(attribute).name());
  }
}
