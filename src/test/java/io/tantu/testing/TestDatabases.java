package io.tantu.testing;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tantu.store.postgis.PostgisSettings;
import io.tantu.store.postgis.PostgisStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.postgresql.Driver;

/**
 * PostGIS databases for tests: one for each data folder, copied from one that has the bookkeeping.
 * On the server that {@code TANTU_TEST_POSTGIS_URL} names, with its user and password in the URL
 * and nothing else, else on a throw-away cluster of the server programs on this machine, else in a
 * container. Where there is none of them, in CI the test fails, elsewhere it is skipped and says
 * so.
 */
public final class TestDatabases {

  private static final String MISSING =
      "tests on PostGIS are SKIPPED; install it with: sudo apt-get install postgresql-15-postgis-3, or start Docker, or name a server in TANTU_TEST_POSTGIS_URL";

  private static final TestDatabases ALL = new TestDatabases();

  private final Map<Path, PostgisSettings> using = new HashMap<>();
  private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
  private final String given = System.getenv("TANTU_TEST_POSTGIS_URL");
  private Optional<PostgresCluster> cluster = Optional.empty();
  private UnaryOperator<String> url;
  private boolean ready;
  private int count;

  private TestDatabases() {}

  /** Empties a database whose folder is gone for another test: quicker than to make one. */
  private static final String EMPTY =
      """
      DO $$
      DECLARE one record;
      BEGIN
        FOR one IN SELECT oid::regclass AS name FROM pg_class
          WHERE relnamespace = 'tantu'::regnamespace AND relkind = 'v'
            AND relname <> 'gt_pk_metadata'
        LOOP EXECUTE 'DROP VIEW ' || one.name || ' CASCADE'; END LOOP;
        FOR one IN SELECT oid::regclass AS name FROM pg_class
          WHERE relnamespace = 'tantu_data'::regnamespace AND relkind = 'r'
        LOOP EXECUTE 'DROP TABLE ' || one.name || ' CASCADE'; END LOOP;
        TRUNCATE tantu.layer_version, tantu.layer_edit, tantu.import_journal, tantu.shipped_data,
          tantu.kept_measurement RESTART IDENTITY;
      END $$
      """;

  /** The database of a data folder, made when it is asked for the first time. */
  public static PostgisSettings of(Path folder) {
    return ALL.using(folder.toAbsolutePath().normalize());
  }

  /** A new database without PostGIS, or in another encoding. */
  public static PostgisSettings bare(String options) {
    return ALL.bare(options, "bare" + System.nanoTime());
  }

  /** Runs SQL in the database. */
  public static void execute(PostgisSettings database, String sql) throws SQLException {
    try (Connection c = connect(database);
        Statement statement = c.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Whether the SQL selects a row of the database. */
  public static boolean finds(PostgisSettings database, String sql) {
    try (Connection c = connect(database);
        Statement statement = c.createStatement()) {
      return statement.executeQuery(sql).next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Connection connect(PostgisSettings database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private synchronized PostgisSettings using(Path folder) {
    PostgisSettings database = using.get(folder);
    if (database == null) {
      database = free().orElseGet(() -> make(Integer.toString(++count)));
      using.put(folder, database);
    }
    return database;
  }

  /** A database of a test that has ended. */
  private Optional<PostgisSettings> free() {
    Optional<Path> gone =
        using.keySet().stream()
            .filter(folder -> Files.notExists(folder) && Files.notExists(folder.getParent()))
            .findFirst();
    return gone.map(
        folder -> {
          PostgisSettings database = using.remove(folder);
          try {
            empty(database);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
          return database;
        });
  }

  private PostgisSettings make(String name) {
    prepare();
    String database = "tantu_test_%s_%s".formatted(run, name);
    admin("CREATE DATABASE %s TEMPLATE tantu_test_%s STRATEGY file_copy".formatted(database, run));
    return settings(database);
  }

  private synchronized PostgisSettings bare(String options, String name) {
    prepare();
    admin("CREATE DATABASE %s TEMPLATE template0 %s".formatted(name, options));
    return settings(name);
  }

  private synchronized void prepare() {
    if (ready) {
      return;
    }
    url =
        given == null
            ? ofThisMachine()
            : name -> given.replaceFirst("/[^/?]*(\\?.*)?$", "/" + name);
    String template = "tantu_test_" + run;
    admin("CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8'".formatted(template));
    try {
      execute(settings(template), "CREATE EXTENSION postgis");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    PostgisStore.open(settings(template)).close();
    ready = true;
  }

  private UnaryOperator<String> ofThisMachine() {
    cluster = PostgresCluster.start();
    return cluster
        .<UnaryOperator<String>>map(own -> own::url)
        .or(() -> DockerServer.start().map(container -> container::url))
        .orElseGet(TestDatabases::missing);
  }

  private static UnaryOperator<String> missing() {
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("in CI " + MISSING);
    }
    System.err.println(MISSING);
    return abort(MISSING);
  }

  private void admin(String sql) {
    try {
      execute(settings("postgres"), sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private PostgisSettings settings(String database) {
    if (given == null) {
      return settings(url.apply(database), PostgresCluster.USER, PostgresCluster.PASSWORD);
    }
    Properties told = Driver.parseURL(given, null);
    return settings(url.apply(database), told.getProperty("user"), told.getProperty("password"));
  }

  /** Settings with the usual limits. */
  public static PostgisSettings settings(String url, String user, String password) {
    return new PostgisSettings(url, user, password, null, 10, 10, 120, 150);
  }

  /** Ends the server and starts it anew; only a throw-away cluster. */
  public static void restart() throws IOException {
    own().restart();
  }

  /** The user of this machine that runs the server; only of a throw-away cluster. */
  public static String serverUser() {
    own();
    return PostgresCluster.isRoot() ? PostgresCluster.USER : System.getProperty("user.name");
  }

  private static PostgresCluster own() {
    ALL.prepare();
    assumeTrue(ALL.cluster.isPresent(), "the server is not ours");
    return ALL.cluster.get();
  }

  /** Removes all layers and what is kept about them. */
  public static void empty(PostgisSettings database) throws SQLException {
    execute(database, EMPTY);
  }
}
