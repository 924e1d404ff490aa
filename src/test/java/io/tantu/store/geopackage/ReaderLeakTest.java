package io.tantu.store.geopackage;

import static io.tantu.store.TestLayers.PARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureQuery;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading that cannot begin gives back what it has taken. */
class ReaderLeakTest {

  @TempDir Path folder;

  @Test
  void aReaderThatCannotBeginItsSnapshotIsClosed() throws SQLException {
    try (Connections connections = new Connections(folder.resolve("a.gpkg"))) {
      Connection reader = connections.borrowReader();
      connections.giveBack(reader);
      Connections.execute(reader, "BEGIN");
      assertThatThrownBy(connections::borrowReader).isInstanceOf(ProblemException.class);
      assertThat(reader.isClosed()).isTrue();
      connections.giveBack(connections.borrowReader());
    }
  }

  @Test
  void aStatementThatFailsIsClosed() throws SQLException {
    List<Statement> prepared = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      String columns =
          PARK.attributes().stream()
              .map(AttributeDefinition::name)
              .map(name -> ", NULL AS " + FeatureTable.quoted(name))
              .collect(Collectors.joining());
      Connections.execute(
          connection,
          "CREATE VIEW broken AS SELECT 1 AS fid, json('cut {') AS geom%s, 0 AS areaSquareMetres"
              .formatted(columns));
      Connection watched = watched(connection, prepared);
      FeatureTable broken = new FeatureTable(PARK, "broken");
      assertThatThrownBy(() -> new FeatureReader(watched, broken, FeatureQuery.all()))
          .isInstanceOf(SQLException.class);
      assertThat(prepared).singleElement().satisfies(s -> assertThat(s.isClosed()).isTrue());
    }
  }

  /** The connection, noting the statements that it prepares. */
  private static Connection watched(Connection connection, List<Statement> prepared) {
    return (Connection)
        Proxy.newProxyInstance(
            ReaderLeakTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              Object result = method.invoke(connection, arguments);
              if (result instanceof Statement statement) {
                prepared.add(statement);
              }
              return result;
            });
  }
}
