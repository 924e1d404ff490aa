package io.tantu.store.postgis;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cancels the SQL of work that was cancelled or whose time is over. Thread-safe. */
final class Watch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final long LOOK_MILLIS = 100;

  private final Set<Watched> open = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "tantu-postgis-watch");
            thread.setDaemon(true);
            return thread;
          });

  Watch() {
    looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Watches over the connection until the result is closed. */
  Watched over(Connection connection) {
    Watched watched = new Watched(connection);
    open.add(watched);
    return watched;
  }

  private void look() {
    open.forEach(Watched::look);
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }

  /** One piece of work on one connection. */
  final class Watched implements AutoCloseable {

    private final Connection connection;
    private final Interruption interruption = Interruption.ofThisThread();
    private boolean cancelled;
    private boolean closed;

    private Watched(Connection connection) {
      this.connection = connection;
    }

    private synchronized void look() {
      if (closed || cancelled) {
        return;
      }
      try {
        interruption.check();
      } catch (ProblemException ended) {
        cancelled = true;
        cancel();
      }
    }

    private void cancel() {
      try {
        connection.unwrap(PGConnection.class).cancelQuery();
      } catch (SQLException e) {
        LOG.debug("A statement could not be cancelled", e);
      }
    }

    /** Whether a cancel was sent, which may yet meet whatever the connection does next. */
    synchronized boolean cancelled() {
      return cancelled;
    }

    /**
     * @throws ProblemException when the work has ended, whatever came of its SQL
     */
    void check() {
      interruption.check();
    }

    @Override
    public void close() {
      open.remove(this);
      synchronized (this) {
        closed = true;
      }
    }
  }
}
