package io.tantu.store.postgis;

import static io.tantu.store.TestLayers.PARK;
import static io.tantu.store.TestLayers.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.tantu.catalog.Feature;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureQuery;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import io.tantu.testing.CutLine;
import io.tantu.testing.TestDatabases;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is PostGIS's own; the rest is in the contract of all stores. */
class PostgisStoreTest {

  @TempDir Path folder;
  private PostgisSettings settings;
  private PostgisStore store;

  @BeforeEach
  void open() {
    settings = TestDatabases.of(folder);
    store = PostgisStore.open(settings);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static LayerVersion publish(PostgisStore store, Feature... features) {
    try (LayerStaging staging = store.stage(PARK, "test.geojson")) {
      for (Feature feature : features) {
        staging.add(feature);
      }
      return staging.publish(0, "{}");
    }
  }

  private LayerVersion publish(Feature... features) {
    return publish(store, features);
  }

  private List<Feature> read(LayerVersion version) {
    try (Stream<Feature> features = store.features(PARK, version, FeatureQuery.all())) {
      return features.toList();
    }
  }

  private List<String> column(String sql) throws SQLException {
    try (Connection c = TestDatabases.connect(settings);
        Statement statement = c.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited 10 s in vain").isLessThan(end);
      LockSupport.parkNanos(5_000_000);
    }
  }

  private PostgisSettings with(String user, String password) {
    return TestDatabases.settings(settings.url(), user, password);
  }

  @Test
  void aWrongPasswordIsNamedAsSuchAndNotTold() {
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class,
            () -> PostgisStore.open(with(settings.user(), "the-wrong-secret")));
    assertThat(refused.code()).isEqualTo("store-refused");
    assertThat(refused).hasMessageContaining("user '%s'".formatted(settings.user()));
    assertThat(refused).hasMessageContaining("127.0.0.1").hasMessageContaining("password-file");
    StringWriter trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain("the-wrong-secret");
    assertThat(with("u", "the-wrong-secret").toString()).doesNotContain("the-wrong-secret");
  }

  @Test
  void thePasswordIsReadFromItsFile() throws Exception {
    Path file = Files.writeString(folder.resolve("secret"), settings.password() + "\n");
    PostgisSettings byFile =
        new PostgisSettings(settings.url(), settings.user(), null, file, 2, 5, 60, 60);
    PostgisStore.open(byFile).close();
    PostgisSettings missing =
        new PostgisSettings(
            settings.url(), settings.user(), null, folder.resolve("none"), 2, 5, 60, 60);
    assertThatThrownBy(() -> PostgisStore.open(missing)).hasMessageContaining("password-file");
  }

  @Test
  void aDatabaseThatIsNotFitIsNamedWithTheWayOut() {
    assertProblem("store-unfit", "CREATE EXTENSION postgis", TestDatabases.bare("ENCODING 'UTF8'"));
    assertProblem(
        "store-unfit",
        "encoded in SQL_ASCII",
        TestDatabases.bare("ENCODING 'SQL_ASCII' LOCALE 'C'"));
    assertProblem(
        "store-unavailable",
        "createdb",
        TestDatabases.settings(
            settings.url().replaceAll("/[^/]*$", "/there_is_none"),
            settings.user(),
            settings.password()));
    assertProblem(
        "store-unavailable",
        "127.0.0.1:1 cannot be reached",
        new PostgisSettings(
            "jdbc:postgresql://127.0.0.1:1/tantu", "tantu", "x", null, 2, 1, 60, 60));
  }

  private static void assertProblem(String code, String says, PostgisSettings settings) {
    assertThatThrownBy(() -> PostgisStore.open(settings))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
              assertThat(e).hasMessageContaining(says);
              assertThat(e.kind()).isEqualTo(ProblemException.Kind.UNAVAILABLE);
            });
  }

  @Test
  void theLatestScriptIsTheOneThatIsKnown() throws Exception {
    try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(scripts.map(script -> script.getFileName().toString()))
          .anyMatch(script -> script.startsWith("V%s__".formatted(Migration.LATEST)))
          .hasSize(Integer.parseInt(Migration.LATEST));
    }
  }

  @Test
  void aStoreOfAnEarlierReleaseIsBroughtUpToDate() throws Exception {
    LayerVersion version = publish(square(1, 106, 38, "a"));
    TestDatabases.execute(
        settings,
        "DROP VIEW tantu.gt_pk_metadata; DELETE FROM tantu.flyway_schema_history WHERE version = '2'");
    try (PostgisStore later = PostgisStore.open(settings)) {
      assertThat(later.current(PARK.id())).contains(version);
    }
    assertThat(column("SELECT table_name FROM tantu.gt_pk_metadata")).containsExactly(PARK.id());
  }

  @Test
  void aStoreOfALaterReleaseIsRefused() throws SQLException {
    TestDatabases.execute(
        settings,
        "INSERT INTO tantu.flyway_schema_history SELECT installed_rank + 1, '99', description, type, script, checksum, installed_by, installed_on, execution_time, success FROM tantu.flyway_schema_history ORDER BY installed_rank DESC LIMIT 1");
    try {
      assertProblem("store-newer", "another release", settings);
    } finally {
      TestDatabases.execute(
          settings, "DELETE FROM tantu.flyway_schema_history WHERE version = '99'");
    }
  }

  @Test
  void aTableChangedByHandIsNeitherReadNorOverwritten() throws SQLException {
    LayerVersion version = publish(square(1, 106, 38, "a"), square(2, 107, 38, "b"));
    String table = "tantu_data.\"test-park@%s\"".formatted(version.version());
    TestDatabases.execute(settings, "ALTER TABLE " + table + " ADD COLUMN remark text");
    assertDamaged(version, "nothing else", "remark (text)");
    TestDatabases.execute(settings, "ALTER TABLE " + table + " DROP COLUMN remark");
    TestDatabases.execute(settings, "ALTER TABLE " + table + " DISABLE TRIGGER sealed");
    TestDatabases.execute(settings, "DELETE FROM " + table + " WHERE id = 2");
    assertDamaged(version, "2 rows", "seen is 1");
    TestDatabases.execute(settings, "DROP TABLE " + table + " CASCADE");
    assertDamaged(version, "a table", "none");
    assertThat(column("SELECT version FROM tantu.layer_version"))
        .containsExactly(version.version());
  }

  private void assertDamaged(LayerVersion version, String wanted, String seen) {
    store.close();
    store = PostgisStore.open(settings);
    assertThatThrownBy(() -> read(version))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo("store-damaged");
              assertThat(e).hasMessageContaining(wanted).hasMessageContaining(seen);
            });
  }

  @Test
  void whatIsLostWhileItIsServedIsNoticedToo() throws SQLException {
    LayerVersion version = publish(square(1, 106, 38, "a"), square(2, 107, 38, "b"));
    assertThat(read(version)).hasSize(2);
    String table = "tantu_data.\"test-park@%s\"".formatted(version.version());
    TestDatabases.execute(settings, "ALTER TABLE " + table + " DISABLE TRIGGER sealed");
    TestDatabases.execute(settings, "DELETE FROM " + table + " WHERE id = 2");
    assertThatThrownBy(() -> read(version)).hasMessageContaining("2 rows");
    TestDatabases.execute(settings, "DROP TABLE " + table + " CASCADE");
    assertThatThrownBy(() -> read(version)).hasMessageContaining("by hand");
  }

  @Test
  void aPublishedTableRefusesChangesByOtherClients() {
    publish(square(1, 106, 38, "a"));
    assertThatThrownBy(
            () -> TestDatabases.execute(settings, "UPDATE tantu.\"test-park\" SET code = 'z'"))
        .hasMessageContaining("a layer version cannot be changed");
  }

  @Test
  void whatIsNotPublishedLeavesNoTable() throws SQLException {
    String tables = "SELECT relname FROM pg_class WHERE relnamespace = 'tantu_data'::regnamespace";
    try (LayerStaging staging = store.stage(PARK, "broken.geojson")) {
      for (int id = 1; id <= 5_000; id++) {
        staging.add(square(id, 106, 38, "x" + id));
      }
    }
    assertThat(column(tables)).isEmpty();
  }

  @Test
  void anotherProcessHearsOfANewVersionAtOnce() {
    try (PostgisStore other = PostgisStore.open(settings)) {
      assertThat(other.current(PARK.id())).isEmpty();
      LayerVersion first = publish(square(1, 106, 38, "a"));
      await(() -> other.current(PARK.id()).filter(first::equals).isPresent());
      LayerVersion second = publish(square(1, 106, 38, "b"));
      await(() -> other.current(PARK.id()).filter(second::equals).isPresent());
      other.rollback(PARK, first.version());
      await(() -> store.requireCurrent(PARK).version().equals(first.version()));
    }
  }

  /** The listening connection is ended: nothing stale is told meanwhile, and it listens again. */
  @Test
  void whatIsNotHeardIsAsked() throws SQLException {
    publish(square(1, 106, 38, "a"));
    store.requireCurrent(PARK);
    try (PostgisStore other = PostgisStore.open(settings)) {
      for (String code : List.of("b", "c", "d")) {
        TestDatabases.execute(
            settings,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()");
        LayerVersion next = publish(other, square(1, 106, 38, code));
        await(() -> store.requireCurrent(PARK).version().equals(next.version()));
      }
    }
  }

  @Test
  void aKilledImportIsHealedAtTheNextStart() throws SQLException {
    TestDatabases.execute(
        settings,
        "INSERT INTO tantu.import_journal (layer_id, source, started_at, status) VALUES ('test-park', 'x', '2026-01-01T00:00:00Z', 'running')");
    store.close();
    store = PostgisStore.open(settings);
    assertThat(store.journal(PARK.id()).get(0).status()).isEqualTo("interrupted");
  }

  /** The import's own connection is ended, as by a network that breaks. */
  @Test
  void anImportThatIsCutOffFailsAndTheNextOneWorks() throws SQLException {
    LayerVersion before = publish(square(1, 106, 38, "a"));
    assertThatThrownBy(
            () -> {
              try (LayerStaging staging = store.stage(PARK, "cut.geojson")) {
                for (int id = 1; id <= 10_000; id++) {
                  staging.add(square(id, 106, 38, "x" + id));
                  if (id == 6_000) {
                    TestDatabases.execute(
                        settings,
                        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
                  }
                }
                staging.publish(0, "{}");
              }
            })
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("store-unavailable"));
    assertThat(store.current(PARK.id())).contains(before);
    assertThat(store.journal(PARK.id()).get(0).status()).isEqualTo("failed");
    assertThat(publish(square(1, 106, 38, "b")).current()).isTrue();
  }

  @Test
  void aLineThatIsCutInTheMiddleOfACopyLeavesTheOldVersionAndNothingElse() throws Exception {
    LayerVersion old = publish(square(1, 106, 38, "a"));
    int port = Integer.parseInt(settings.url().replaceAll(".*:(\\d+)/.*", "$1"));
    try (CutLine line = new CutLine(port);
        PostgisStore far = PostgisStore.open(through(line))) {
      ProblemException cut =
          catchThrowableOfType(
              ProblemException.class,
              () -> {
                try (LayerStaging staging = far.stage(PARK, "cut.geojson")) {
                  line.cutAfter(1_000_000);
                  for (int id = 1; id <= 50_000; id++) {
                    staging.add(
                        square(id, 106 + id % 200 * 0.001, 38 + id / 200 * 0.001, "c" + id));
                  }
                  staging.publish(0, "{}");
                }
              });
      assertThat(line.wasCut()).isTrue();
      assertThat(cut.code()).isEqualTo("store-unavailable");
      assertThat(store.requireCurrent(PARK).version()).isEqualTo(old.version());
      assertThat(read(old)).hasSize(1);
      await(() -> tables().size() == 1);
      assertThat(publish(far, square(2, 106, 38, "b")).featureCount()).isEqualTo(1);
      assertThat(store.journal(PARK.id()))
          .extracting(ImportRecord::status)
          .hasSize(3)
          .element(1)
          .satisfies(cutShort -> assertThat(cutShort).isIn("failed", "interrupted"));
    }
  }

  private PostgisSettings through(CutLine line) {
    return new PostgisSettings(
        settings.url().replaceAll(":\\d+/", ":" + line.port() + "/"),
        settings.user(),
        settings.password(),
        null,
        settings.poolSize(),
        settings.connectSeconds(),
        settings.statementSeconds(),
        settings.silenceSeconds());
  }

  private List<String> tables() {
    try {
      return column("SELECT tablename FROM pg_tables WHERE schemaname = 'tantu_data'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void workWhoseTimeIsOverCancelsItsSql() throws SQLException {
    try (Database database = new Database(settings);
        Interruption.Limit limit = Interruption.limit(0.3)) {
      long start = System.nanoTime();
      assertThatThrownBy(
              () ->
                  database.read(
                      c -> {
                        Database.execute(c, "SELECT pg_sleep(30)");
                        return null;
                      }))
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.code()).isEqualTo("too-slow"));
      assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(10).toNanos());
    }
    assertThat(
            column(
                "SELECT pid FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(30)%' AND pid <> pg_backend_pid()"))
        .isEmpty();
  }

  @Test
  void aStatementHasItsLimitAndAFullPoolSaysSo() {
    PostgisSettings short_ =
        new PostgisSettings(
            settings.url(), settings.user(), settings.password(), null, 1, 1, 1, 60);
    try (Database database = new Database(short_)) {
      assertThatThrownBy(
              () ->
                  database.read(
                      c -> {
                        Database.execute(c, "SELECT pg_sleep(30)");
                        return null;
                      }))
          .hasMessageContaining("tantu.postgis.statement-seconds");
      try (Database.Lease held = database.lease()) {
        assertThatThrownBy(database::lease).hasMessageContaining("tantu.postgis.pool-size");
      }
      database.lease().close();
    }
  }

  @Test
  void otherProgramsSeeOneTypeAndReferenceSystemAndTheChineseNames() throws Exception {
    publish(square(1, 106.2, 38.4, "贺兰县"));
    publish(square(1, 106.2, 38.4, "灵武市"));
    assertThat(
            column(
                "SELECT type || ' ' || srid FROM geometry_columns WHERE f_table_schema = 'tantu'"))
        .containsExactly("MULTIPOLYGON 4490");
    assertThat(column("SELECT obj_description('tantu.\"test-park\"'::regclass)").get(0))
        .startsWith("园区 Parks");
    assertThat(column("SELECT col_description('tantu.\"test-park\"'::regclass, 3)"))
        .containsExactly("名code code");
    assertThat(column("SELECT code FROM tantu.\"test-park\"")).containsExactly("灵武市");
    assumeThat(Files.isExecutable(Path.of("/usr/bin/ogrinfo"))).as("gdal-bin").isTrue();
    String where =
        settings
            .url()
            .replaceFirst("jdbc:postgresql://([^:]*):(\\d+)/(.*)", "host=$1 port=$2 dbname=$3");
    Process ogrinfo =
        new ProcessBuilder(
                "ogrinfo",
                "-al",
                "-ro",
                "PG:%s user=%s password=%s schemas=tantu"
                    .formatted(where, settings.user(), settings.password()),
                "test-park")
            .redirectErrorStream(true)
            .start();
    String printed = new String(ogrinfo.getInputStream().readAllBytes());
    assertThat(printed)
        .contains("code (String) = 灵武市", "since (Date) = 2025/01/31", "Multi Polygon")
        .contains("MULTIPOLYGON (((106.2 38.4")
        .doesNotContain("ERROR", "贺兰县");
    assertThat(ogrinfo.waitFor()).isZero();
  }

  /**
   * The roles of docker/postgis/roles.sql: one makes everything, the other sees the views alone.
   */
  @Test
  void theOwnerNeedsNoMoreThanItsRoleAndTheReaderSeesTheViewsAlone() throws Exception {
    PostgisSettings own = TestDatabases.bare("ENCODING 'UTF8'");
    TestDatabases.execute(own, "CREATE EXTENSION postgis");
    TestDatabases.execute(own, Files.readString(Path.of("docker/postgis/roles.sql")));
    for (String role : List.of("owner", "reader")) {
      TestDatabases.execute(
          own,
          "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'a_%1$s') THEN CREATE ROLE a_%1$s LOGIN PASSWORD 'pw' IN ROLE tantu_%1$s; END IF; END $$"
              .formatted(role));
    }
    try (PostgisStore owned =
        PostgisStore.open(TestDatabases.settings(own.url(), "a_owner", "pw"))) {
      publish(owned, square(1, 106, 38, "a"));
      publish(owned, square(1, 106, 38, "b"));
    }
    try (Connection reader = DriverManager.getConnection(own.url(), "a_reader", "pw");
        Statement statement = reader.createStatement()) {
      ResultSet row = statement.executeQuery("SELECT code FROM tantu.\"test-park\"");
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("b");
      ResultSet key =
          statement.executeQuery(
              "SELECT concat_ws('.', table_schema, table_name, pk_column) FROM tantu.gt_pk_metadata");
      assertThat(key.next()).isTrue();
      assertThat(key.getString(1)).isEqualTo("tantu.test-park.id");
      assertThat(key.next()).as("a key for each view").isFalse();
      for (String other :
          List.of(
              "SELECT * FROM tantu.kept_measurement",
              "SELECT * FROM tantu.layer_version",
              "SELECT * FROM tantu_data.x",
              "DELETE FROM tantu.\"test-park\"",
              "CREATE TABLE tantu.mine (id int)")) {
        assertThatThrownBy(() -> statement.execute(other))
            .as(other)
            .hasMessageContaining("permission denied");
      }
    }
  }

  /** Last by its nature: it ends all connections of this JVM's tests. */
  @Test
  void aRestartOfTheServerIsOverInTenSeconds() throws Exception {
    LayerVersion version = publish(square(1, 106, 38, "a"));
    TestDatabases.restart();
    await(
        () -> {
          try {
            return read(version).size() == 1 && store.current(PARK.id()).isPresent();
          } catch (ProblemException e) {
            assertThat(e.code()).isEqualTo("store-unavailable");
            return false;
          }
        });
    assertThat(publish(square(1, 106, 38, "b")).current()).isTrue();
  }
}
