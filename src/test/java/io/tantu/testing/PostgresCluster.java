package io.tantu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of one's own on 127.0.0.1, made of the programs on this machine, gone with
 * all its data when closed. Passwords are asked for, so that a wrong one can be told.
 */
public final class PostgresCluster implements AutoCloseable {

  public static final String USER = "postgres";
  public static final String PASSWORD = "throw-away";

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final long PATIENCE_SECONDS = 60;

  private final Path programs;
  private final Path folder;
  private final int port;

  private PostgresCluster(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** A running server, or empty where there are no programs with PostGIS. */
  public static Optional<PostgresCluster> start() {
    try {
      Optional<Path> programs = programs();
      if (programs.isEmpty()) {
        return Optional.empty();
      }
      PostgresCluster cluster =
          new PostgresCluster(
              programs.get(), Files.createTempDirectory("tantu-test-postgres"), freePort());
      cluster.make();
      return Optional.of(cluster);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest server programs with PostGIS beside them. */
  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
          .filter(
              version ->
                  Files.exists(
                      Path.of(
                          "/usr/share/postgresql",
                          version.getFileName().toString(),
                          "extension/postgis.control")))
          .map(version -> version.resolve("bin"))
          .max(Comparator.comparing(bin -> Integer.parseInt(bin.getName(3).toString())));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void make() throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    Path password = folder.resolve("password");
    Files.writeString(password, PASSWORD + "\n");
    if (isRoot()) {
      run(List.of("chown", "-R", USER, folder.toString()));
    }
    program(
        "initdb",
        "-D",
        data(),
        "-U",
        USER,
        "-A",
        "scram-sha-256",
        "--pwfile=" + password,
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        "--no-sync");
    start(
        """
        port = %d
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        fsync = off
        full_page_writes = off
        shared_buffers = 256MB
        max_connections = 300
        wal_level = minimal
        max_wal_senders = 0
        autovacuum = off
        """
            .formatted(port));
  }

  private void start(String settings) throws IOException {
    Path file = folder.resolve("settings.conf");
    Files.writeString(file, settings);
    program(
        "pg_ctl",
        "-D",
        data(),
        "-l",
        log(),
        "-o",
        "-c config_file=" + data() + "/postgresql.conf " + options(settings),
        "-w",
        "start");
  }

  /** As options of the command line, since only the server's user may write its files. */
  private static String options(String settings) {
    StringBuilder options = new StringBuilder();
    settings
        .lines()
        .map(line -> line.split(" = "))
        .forEach(pair -> options.append(" -c ").append(pair[0]).append('=').append(pair[1]));
    return options.toString();
  }

  /** Ends the server as a crash or an operator in a hurry would, and starts it anew. */
  public void restart() throws IOException {
    program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    start(Files.readString(folder.resolve("settings.conf")));
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private String log() {
    return folder.resolve("server.log").toString();
  }

  /** The JDBC URL of a database. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  public int port() {
    return port;
  }

  private void program(String name, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    if (isRoot()) {
      line.addAll(List.of("runuser", "-u", USER, "--"));
    }
    line.add(programs.resolve(name).toString());
    line.addAll(List.of(arguments));
    run(line);
  }

  private void run(List<String> line) throws IOException {
    Path printed = Files.createTempFile("tantu-test-postgres", ".txt");
    try {
      Process process =
          new ProcessBuilder(line)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("%s: %s".formatted(line, Files.readString(printed)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(printed);
    }
  }

  /** Whether the server cannot run as this user, and so runs as {@link #USER}. */
  static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  @Override
  public void close() {
    try {
      if (Files.exists(Path.of(data(), "postmaster.pid"))) {
        program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
      }
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
