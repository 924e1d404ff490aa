package io.tantu.store.geopackage;

import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * Connections to the file: any number of readers, each on its own snapshot, and one writer.
 *
 * <p>Thread-safe. In WAL mode a reader neither waits for the writer nor makes it wait.
 */
final class Connections implements AutoCloseable {

  /** Work on a connection inside a transaction. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  static final String DISK_FULL = "disk-full";

  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  /** How long a writer waits for another process's short transaction. */
  private static final int BUSY_TIMEOUT_MILLIS = 20_000;

  private static final int IDLE_READERS_KEPT = 8;

  private final String url;
  private final ConcurrentLinkedDeque<Connection> idleReaders = new ConcurrentLinkedDeque<>();
  private final ReentrantLock writerTurn = new ReentrantLock(true);
  private final Connection writer;
  private final Connection watcher;
  private final PreparedStatement dataVersion;
  private volatile boolean closed;

  Connections(Path file) {
    url = "jdbc:sqlite:" + file.toAbsolutePath();
    writer = translate(this::openWriter);
    watcher = translate(this::openReader);
    dataVersion = translate(() -> watcher.prepareStatement("PRAGMA data_version"));
  }

  /** A number that changes whenever something is committed to the file, by whatever process. */
  long changes() {
    requireOpen();
    synchronized (dataVersion) {
      return translate(
          () -> {
            try (ResultSet row = dataVersion.executeQuery()) {
              row.next();
              return row.getLong(1);
            }
          });
    }
  }

  /** Runs the work on one snapshot of the file. */
  <T> T read(Work<T> work) {
    Connection reader = borrowReader();
    try {
      return translate(() -> work.on(reader));
    } finally {
      giveBack(reader);
    }
  }

  /** Runs the work in one write transaction: all of it or nothing. */
  <T> T write(Work<T> work) {
    writerTurn.lock();
    try {
      return translate(
          () -> {
            begin();
            boolean done = false;
            try {
              T result = work.on(writer);
              execute(writer, "COMMIT");
              done = true;
              return result;
            } finally {
              if (!done) {
                rollback();
              }
            }
          });
    } finally {
      writerTurn.unlock();
    }
  }

  /**
   * Brings what is in the write-ahead log into the file itself, where other programs look. Where
   * that fails nothing is lost, and a later checkpoint makes up for it.
   */
  void checkpoint() {
    writerTurn.lock();
    try {
      execute(writer, "PRAGMA wal_checkpoint(PASSIVE)");
    } catch (SQLException e) {
      LOG.warn("The write-ahead log stays as it is for now: {}", e.getMessage());
    } finally {
      writerTurn.unlock();
    }
  }

  /** A reader inside an open snapshot; hand it back with {@link #giveBack}. */
  Connection borrowReader() {
    requireOpen();
    Connection idle = idleReaders.pollFirst();
    return translate(
        () -> {
          Connection reader = idle == null ? openReader() : idle;
          try {
            execute(reader, "BEGIN");
            return reader;
          } catch (SQLException e) {
            reader.close();
            throw e;
          }
        });
  }

  private void requireOpen() {
    if (closed) {
      throw ProblemException.unavailable("store-closed", "Tantu is stopping; ask again later.");
    }
  }

  void giveBack(Connection reader) {
    translate(
        () -> {
          boolean keep = false;
          try {
            execute(reader, "COMMIT");
            keep = !closed && idleReaders.size() < IDLE_READERS_KEPT;
          } finally {
            if (keep) {
              idleReaders.addFirst(reader);
            } else {
              reader.close();
            }
          }
          return null;
        });
  }

  @Override
  public void close() {
    closed = true;
    writerTurn.lock();
    try {
      translate(
          () -> {
            for (Connection reader = idleReaders.pollFirst();
                reader != null;
                reader = idleReaders.pollFirst()) {
              reader.close();
            }
            synchronized (dataVersion) {
              watcher.close();
            }
            writer.close();
            return null;
          });
    } finally {
      writerTurn.unlock();
    }
  }

  private Connection openWriter() throws SQLException {
    SQLiteConfig config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    return config.createConnection(url);
  }

  private Connection openReader() throws SQLException {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    return config.createConnection(url);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    // The driver lets one thread at a time use a connection: SQLite need not see to that again.
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    return config;
  }

  private void begin() throws SQLException {
    execute(writer, "BEGIN IMMEDIATE");
  }

  private void rollback() throws SQLException {
    // After a full disk SQLite may have rolled back by itself; a second ROLLBACK would be an error.
    if (!((org.sqlite.SQLiteConnection) writer).getDatabase().isClosed()) {
      try {
        execute(writer, "ROLLBACK");
      } catch (SQLException e) {
        if (!e.getMessage().contains("no transaction is active")) {
          throw e;
        }
      }
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private interface SqlCall<T> {
    T run() throws SQLException;
  }

  private static <T> T translate(SqlCall<T> call) {
    try {
      return call.run();
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /** Turns what the file system or another process causes into a problem a person can act on. */
  static ProblemException problem(SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    return problem(code).causedBy(e);
  }

  private static ProblemException problem(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_FULL, SQLITE_IOERR_SHMSIZE ->
          ProblemException.unavailable(
              DISK_FULL,
              "The disk that holds the data folder is full; nothing was changed. Free some space and"
                  + " try again.");
      case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN, SQLITE_PERM ->
          ProblemException.unavailable(
              "data-not-writable",
              "The data folder cannot be written. Give this user write access to it, or pass another"
                  + " one with --data DIR.");
      case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
          ProblemException.unavailable(
              "store-busy", "Another process is writing the data file; try again in a moment.");
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
          ProblemException.unavailable(
              "store-damaged",
              "The data file is not a GeoPackage or is damaged. Move it away; the next start builds a"
                  + " new one from the layers folder.");
      default ->
          ProblemException.unavailable(
              "store-failed",
              "The data file could not be used (%s); see the log for the cause."
                  .formatted(code.name()));
    };
  }
}
