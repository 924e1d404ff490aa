package io.tantu.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database with Tantu's two schemas saved, wiped and brought back by the scripts of {@code
 * docker/}, on a throw-away PostgreSQL with PostGIS where Debian's packages are installed.
 */
class PostgisBackupTest {

  private static final Path PROGRAMS = programs();
  private static Path server;
  private static int port;

  @TempDir Path home;

  private static Path programs() {
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo)
          .orElse(Path.of("/nowhere"));
    } catch (IOException e) {
      return Path.of("/nowhere");
    }
  }

  @BeforeAll
  static void startServer() throws IOException {
    Assumptions.assumeTrue(
        Script.isThere(
            "backup of PostGIS: no server here", PROGRAMS.resolve("initdb") + "", "--version"));
    Assumptions.assumeTrue(Script.isThere("backup of PostGIS: no psql", "psql", "--version"));
    server = Files.createTempDirectory("tantu-backup-pg");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    if (isRoot()) {
      run("chown", "postgres", server.toString());
    }
    asServer("initdb", "-D", server.resolve("db") + "", "-A", "trust", "-U", "tantu", "-E", "UTF8");
    asServer(
        "pg_ctl",
        "-D",
        server.resolve("db") + "",
        "-w",
        "-l",
        server.resolve("log") + "",
        "-o",
        "-c listen_addresses=127.0.0.1 -c fsync=off -p " + port + " -k " + server,
        "start");
  }

  @AfterAll
  static void stopServer() throws IOException {
    if (server != null) {
      asServer("pg_ctl", "-D", server.resolve("db") + "", "-m", "immediate", "-w", "stop");
      run("rm", "-rf", server.toString());
    }
  }

  /** A server refuses root. */
  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void asServer(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(PROGRAMS.resolve(program).toString());
    command.addAll(List.of(arguments));
    // Its output would be held open by the server that it starts.
    command.addAll(0, List.of("bash", "-c", "\"$@\" >/dev/null 2>&1", "_"));
    run(command.toArray(String[]::new));
  }

  private static void run(String... command) {
    Script script = Script.command(Map.of(), List.of(command));
    assertThat(script.exit()).as(String.join(" ", command) + ": " + script.said()).isZero();
  }

  private Map<String, String> database() {
    Map<String, String> database = new LinkedHashMap<>();
    database.put("PGHOST", "127.0.0.1");
    database.put("PGPORT", Integer.toString(port));
    database.put("PGUSER", "tantu");
    database.put("PGDATABASE", "city");
    return database;
  }

  private String sql(String statements) {
    Script script =
        Script.command(
            database(), List.of("psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", statements));
    assertThat(script.exit()).as(script.said()).isZero();
    return script.said();
  }

  @BeforeEach
  void freshDatabase() {
    for (String statement : List.of("DROP DATABASE IF EXISTS city", "CREATE DATABASE city")) {
      Map<String, String> template = database();
      template.put("PGDATABASE", "postgres");
      Script made = Script.command(template, List.of("psql", "-XAtq", "-c", statement));
      assertThat(made.exit()).as(made.said()).isZero();
    }
    Script postgis =
        Script.command(
            database(),
            List.of("psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", "CREATE EXTENSION postgis"));
    Assumptions.assumeTrue(postgis.exit() == 0, "NOT RUN: no PostGIS: " + postgis.said());
    sql(
        """
        CREATE SCHEMA tantu; CREATE SCHEMA tantu_data; CREATE SCHEMA theirs;
        CREATE TABLE theirs.note (text text); INSERT INTO theirs.note VALUES ('stays');
        CREATE TABLE tantu_data.wood_1 (id bigint PRIMARY KEY, geom geometry(Geometry, 4490) NOT NULL, "standId" text);
        CREATE INDEX ON tantu_data.wood_1 USING gist (geom);
        INSERT INTO tantu_data.wood_1
          SELECT i, ST_SetSRID(ST_MakeEnvelope(106 + i * 0.001, 38, 106.0005 + i * 0.001, 38.1), 4490), '小班' || i
          FROM generate_series(1, 500) i;
        CREATE VIEW tantu."wood" AS SELECT * FROM tantu_data.wood_1;
        """);
  }

  private String content() {
    return sql(
        "SELECT md5(string_agg(id || encode(ST_AsEWKB(geom), 'hex') || \"standId\", ',' ORDER BY id)) FROM tantu.wood");
  }

  private Script backup() {
    return Script.run(database(), "backup", home.resolve("backups"));
  }

  @Test
  void savedWipedAndBroughtBack() {
    String before = content();
    Script saved = backup();
    assertThat(saved.exit()).as(saved.said()).isZero();
    sql("DROP SCHEMA tantu, tantu_data CASCADE");
    Script back = Script.run(database(), "restore", saved.said());
    assertThat(back.exit()).as(back.said()).isZero();
    assertThat(content()).isEqualTo(before);
    assertThat(sql("SELECT count(*) FROM pg_indexes WHERE schemaname = 'tantu_data'"))
        .isEqualTo("2");
    assertThat(sql("SELECT text FROM theirs.note")).isEqualTo("stays");
  }

  @Test
  void whatIsThereIsExchangedOnlyWhenAskedForWithWhatCameSince() {
    String before = content();
    String saved = backup().said();
    sql(
        "UPDATE tantu_data.wood_1 SET \"standId\" = 'x'; CREATE VIEW tantu.newer AS SELECT 1 AS one");
    String since = content();
    Script refused = Script.run(database(), "restore", saved);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.said()).contains("--replace");
    assertThat(content()).isEqualTo(since);
    Script back = Script.run(database(), "restore", saved, "--replace");
    assertThat(back.exit()).as(back.said()).isZero();
    assertThat(content()).isEqualTo(before);
    assertThat(sql("SELECT count(*) FROM pg_views WHERE schemaname = 'tantu'")).isEqualTo("1");
  }

  /** The checksums were made anew, so that only PostgreSQL can notice. */
  @Test
  void aDumpThatEndsHalfWayLeavesTheDatabaseAsItWas() throws IOException {
    Path saved = Path.of(backup().said());
    byte[] dump = Files.readAllBytes(saved.resolve("tantu.dump"));
    Files.write(saved.resolve("tantu.dump"), java.util.Arrays.copyOf(dump, dump.length - 3000));
    run("bash", "-c", "cd '" + saved + "' && sha256sum tantu.dump >SHA256SUMS");
    sql("UPDATE tantu_data.wood_1 SET \"standId\" = 'x'");
    String since = content();
    Script refused = Script.run(database(), "restore", saved, "--replace");
    assertThat(refused.exit()).as(refused.said()).isEqualTo(1);
    assertThat(content()).isEqualTo(since);
  }

  @Test
  void aServerThatIsNotThere() throws IOException {
    Map<String, String> nowhere = database();
    nowhere.put("PGPORT", "1");
    Script refused = Script.run(nowhere, "backup", home.resolve("backups"));
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.said()).contains("pg_dump failed");
    try (Stream<Path> files = Files.list(home.resolve("backups"))) {
      assertThat(files).isEmpty();
    }
  }
}
