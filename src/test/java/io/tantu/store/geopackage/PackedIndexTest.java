package io.tantu.store.geopackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/**
 * SQLite itself finds the tree sound, and finds in it what its own inserts would have put there.
 */
class PackedIndexTest {

  @TempDir private Path folder;

  /** Around what one, two and three levels hold: 51 cells a node. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 51, 52, 102, 2_600, 2_601, 2_602, 20_000})
  void isWhatSqliteTakesForItsOwn(int count) throws SQLException {
    long seed = System.nanoTime();
    System.out.printf("seed %d%n", seed);
    Random random = new Random(seed);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tree.db"))) {
      c.setAutoCommit(false);
      create(c, "packed");
      create(c, "inserted");
      PackedIndex index = new PackedIndex();
      try (PreparedStatement insert =
          c.prepareStatement("INSERT INTO inserted VALUES (?, ?, ?, ?, ?)")) {
        for (long id = 1; id <= count; id++) {
          Envelope box = box(random);
          index.add(3 * id, box);
          insert.setLong(1, 3 * id);
          insert.setDouble(2, box.getMinX());
          insert.setDouble(3, box.getMaxX());
          insert.setDouble(4, box.getMinY());
          insert.setDouble(5, box.getMaxY());
          insert.executeUpdate();
        }
      }
      index.writeTo(c, "packed");
      c.commit();
      assertSound(c);
      for (int i = 0; i < 50; i++) {
        Envelope window = box(random);
        assertThat(found(c, "packed", window)).containsAll(found(c, "inserted", window));
      }
      assertThat(found(c, "packed", new Envelope(0, 200, -90, 90))).hasSize(count);
      changeLikeAnEdit(c, count, random);
    }
  }

  /** Deleting and inserting afterwards goes on as in any R-tree. */
  private static void changeLikeAnEdit(Connection c, int count, Random random) throws SQLException {
    try (Statement statement = c.createStatement()) {
      for (int i = 0; i < count / 2; i++) {
        statement.execute("DELETE FROM packed WHERE id = " + 3 * (1 + random.nextInt(count)));
      }
      statement.execute("INSERT INTO packed VALUES (1, 106, 106.5, 38, 38.5)");
    }
    assertSound(c);
    assertThat(found(c, "packed", new Envelope(106.1, 106.2, 38.1, 38.2))).contains(1L);
  }

  private static void create(Connection c, String name) throws SQLException {
    try (Statement statement = c.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE %s USING rtree(id, minx, maxx, miny, maxy)".formatted(name));
    }
  }

  private static Envelope box(Random random) {
    double x = 105 + 2 * random.nextDouble();
    double y = 37 + 2 * random.nextDouble();
    return new Envelope(x, x + random.nextDouble() / 20, y, y + random.nextDouble() / 20);
  }

  private static void assertSound(Connection c) throws SQLException {
    try (Statement statement = c.createStatement()) {
      assertThat(statement.executeQuery("SELECT rtreecheck('packed')").getString(1))
          .isEqualTo("ok");
    }
  }

  private static List<Long> found(Connection c, String table, Envelope box) throws SQLException {
    try (PreparedStatement select =
        c.prepareStatement(
            "SELECT id FROM %s WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"
                .formatted(table))) {
      select.setDouble(1, box.getMinX());
      select.setDouble(2, box.getMaxX());
      select.setDouble(3, box.getMinY());
      select.setDouble(4, box.getMaxY());
      ResultSet row = select.executeQuery();
      List<Long> ids = new ArrayList<>();
      while (row.next()) {
        ids.add(row.getLong(1));
      }
      return ids;
    }
  }
}
