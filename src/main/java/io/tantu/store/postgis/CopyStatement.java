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
 * Runs COPY in its binary format on a thread of its own: the next rows are put together while those
 * before are sent. Nobody else may use the connection from the first {@link #send} until {@link
 * #finish}, and the server must not limit how long a statement takes. For one thread.
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

  /** The statement that rows are sent to; null before the first. */
  private CopyIn copy;

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
    underWay = CompletableFuture.runAsync(() -> write(rows), thread);
  }

  private void write(CopyBytes rows) {
    try {
      if (copy == null) {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        copy.writeToCopy(SIGNATURE, 0, SIGNATURE.length);
      }
      copy.writeToCopy(rows.array(), 0, rows.size());
    } catch (SQLException e) {
      throw new CompletionException(e);
    }
  }

  /** Waits until all rows have been sent. No interrupt ends it: the connection is in use. */
  private void await() throws SQLException {
    try {
      underWay.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
    }
  }

  /**
   * Ends the statement: all rows are in the table. Further ones begin another.
   *
   * @throws SQLException what went wrong with them
   */
  void finish() throws SQLException {
    await();
    if (copy != null) {
      copy.writeToCopy(NO_MORE_ROWS, 0, NO_MORE_ROWS.length);
      copy.endCopy();
      copy = null;
    }
  }

  /** Drops the rows that were not {@link #finish}ed. */
  @Override
  public void close() {
    thread.shutdown();
    underWay.exceptionally(failed -> null).join();
    if (copy != null && copy.isActive()) {
      cancel();
    }
  }

  private void cancel() {
    try {
      copy.cancelCopy();
    } catch (SQLException e) {
      // What the server has not heard of being dropped it drops with the connection.
    }
  }
}
