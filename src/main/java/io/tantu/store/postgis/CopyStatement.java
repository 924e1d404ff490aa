package io.tantu.store.postgis;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Runs COPY in its binary format, a statement for each block of rows, on a thread of its own: the
 * next block is filled while one is sent, and the server's limit for a statement does not count how
 * long that takes. Nobody else may use the connection before {@link #await}. For one thread.
 */
final class CopyStatement implements AutoCloseable {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };

  private static final byte[] NO_MORE_ROWS = {-1, -1};

  private final Connection connection;
  private final String sql;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(CopyStatement::daemon);
  private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

  CopyStatement(Connection connection, FeatureTable table) {
    this.connection = connection;
    this.sql =
        "COPY %s (%s) FROM STDIN (FORMAT binary)"
            .formatted(table.qualified(), table.columnList(""));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "tantu-copy");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Sends rows once those before have arrived.
   *
   * @param rows left alone by the caller until the next call is back
   * @throws SQLException what went wrong with the rows before
   */
  void send(CopyBytes rows) throws SQLException {
    await();
    underWay = CompletableFuture.runAsync(() -> copy(rows), thread);
  }

  private void copy(CopyBytes rows) {
    try {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
      try {
        copy.writeToCopy(SIGNATURE, 0, SIGNATURE.length);
        copy.writeToCopy(rows.array(), 0, rows.size());
        copy.writeToCopy(NO_MORE_ROWS, 0, NO_MORE_ROWS.length);
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException e) {
      throw new CompletionException(e);
    }
  }

  /**
   * Waits until all rows have arrived. No interrupt ends it: the connection is in use until then.
   *
   * @throws SQLException what went wrong with them
   */
  void await() throws SQLException {
    try {
      underWay.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
    }
  }

  /** Waits for the rows under way, whatever becomes of them. */
  @Override
  public void close() {
    thread.shutdown();
    underWay.exceptionally(failed -> null).join();
  }
}
