package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server of its own on 127.0.0.1, gone with all its data when closed. */
final class PostgresCluster implements AutoCloseable {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final String USER = "postgres";

  /** The buffers below and what else the processes share. */
  private static final long SHARED_BYTES = 2_300L << 20;

  private final Path programs;
  private final Path folder;
  private final Command command;
  private final int port;

  private PostgresCluster(Path programs, Path folder, Command command, int port) {
    this.programs = programs;
    this.folder = folder;
    this.command = command;
    this.port = port;
  }

  /** A running server, or empty where there is no PostgreSQL. */
  static Optional<PostgresCluster> start(Path log) throws IOException {
    Optional<Path> programs = programs();
    if (programs.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Scratch.folder("postgres");
    PostgresCluster cluster =
        new PostgresCluster(programs.get(), folder, new Command(log), Scratch.port());
    try {
      cluster.start();
      return Optional.of(cluster);
    } catch (IOException e) {
      cluster.close();
      throw e;
    }
  }

  private static Optional<Path> programs() throws IOException {
    if (Files.isDirectory(DEBIAN)) {
      try (Stream<Path> versions = Files.list(DEBIAN)) {
        return versions
            .map(version -> version.resolve("bin"))
            .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
            .max(Comparator.comparing(bin -> Integer.parseInt(bin.getName(3).toString())));
      }
    }
    return Command.find("initdb").map(Path::getParent);
  }

  private void start() throws IOException {
    if (isRoot()) {
      command.run("chown", USER, folder.toString());
    }
    server("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
    String settings =
        """
        port = %d
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        shared_buffers = 2GB
        huge_pages = %s
        work_mem = 256MB
        maintenance_work_mem = 1GB
        max_wal_size = 8GB
        min_wal_size = 2GB
        """
            .formatted(port, hugePages() ? "on" : "off");
    command.run(settings, asServer(List.of("tee", "-a", data() + "/postgresql.conf")));
    server("pg_ctl", "-D", data(), "-l", folder.resolve("server.log").toString(), "-w", "start");
  }

  /**
   * Whether the machine has huge pages for all that the server's processes share, which they are
   * then to use, as PostgreSQL's manual advises: {@code sysctl vm.nr_hugepages=1200}.
   */
  static boolean hugePages() throws IOException {
    return Machine.hugePagesFree() >= SHARED_BYTES;
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  /**
   * A new database with PostGIS, for the product. What was written before is on the disk by then,
   * and its log is there to be written over, as on a server that has been up for long.
   */
  PostgisStoreAt newDatabase(String name) throws IOException {
    psql(USER, "create database " + name);
    psql(name, "create extension postgis");
    psql(name, "checkpoint");
    return new PostgisStoreAt("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name));
  }

  void dropDatabase(String name) throws IOException {
    psql(USER, "drop database " + name);
  }

  /** Answers of the SQL in the database: one line a row, tabs between. */
  String psql(String database, String sql) throws IOException {
    String psql = programs.resolve("psql").toString();
    List<String> line = new ArrayList<>(List.of(psql, "-X", "-q", "-A", "-t", "-F", "\t"));
    line.addAll(List.of("-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", "" + port));
    line.addAll(List.of("-U", USER, "-d", database));
    return command.run(sql, line);
  }

  private void server(String program, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(programs.resolve(program).toString()));
    line.addAll(List.of(arguments));
    command.run("", asServer(line));
  }

  /** PostgreSQL refuses to be run by root. */
  private static List<String> asServer(List<String> line) {
    if (!isRoot()) {
      return line;
    }
    List<String> other = new ArrayList<>(List.of("runuser", "-u", USER, "--"));
    other.addAll(line);
    return other;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  @Override
  public void close() throws IOException {
    try {
      if (Files.exists(Path.of(data(), "postmaster.pid"))) {
        server("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
      }
    } finally {
      Scratch.delete(folder);
    }
  }
}
