package io.tantu.store.postgis;

import io.tantu.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on a connection of its own for what any process publishes. Where the connection breaks it
 * says so and tries again, ever more slowly up to a few seconds.
 */
final class VersionListener implements AutoCloseable {

  static final String CHANNEL = "tantu_versions";

  private static final Logger LOG = LoggerFactory.getLogger(VersionListener.class);
  private static final int LISTEN_MILLIS = 5_000;
  private static final int ANSWER_SECONDS = 5;
  private static final long FIRST_WAIT_MILLIS = 100;
  private static final long LAST_WAIT_MILLIS = 5_000;

  private final Database database;
  private final KnownVersions versions;
  private final Thread thread = new Thread(this::run, "tantu-postgis-listener");
  private volatile boolean closed;
  private volatile Connection connection;

  VersionListener(Database database, KnownVersions versions) {
    this.database = database;
    this.versions = versions;
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    long wait = FIRST_WAIT_MILLIS;
    while (!closed) {
      try (Connection opened = database.connect()) {
        connection = opened;
        Database.execute(opened, "LISTEN " + CHANNEL);
        versions.listening();
        wait = FIRST_WAIT_MILLIS;
        listen(opened);
      } catch (SQLException | ProblemException e) {
        if (!closed) {
          LOG.warn("Not listening for new versions: {}", e.getMessage());
        }
      } finally {
        versions.deaf();
      }
      sleep(wait);
      wait = Math.min(2 * wait, LAST_WAIT_MILLIS);
    }
  }

  private void listen(Connection opened) throws SQLException {
    PGConnection listening = opened.unwrap(PGConnection.class);
    while (!closed) {
      PGNotification[] told = listening.getNotifications(LISTEN_MILLIS);
      if (told != null && told.length > 0) {
        versions.forget();
      } else if (!opened.isValid(ANSWER_SECONDS)) {
        throw new SQLException("the server does not answer", "08006");
      }
    }
  }

  private void sleep(long millis) {
    try {
      if (!closed) {
        TimeUnit.MILLISECONDS.sleep(millis);
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    versions.deaf();
    thread.interrupt();
    Connection open = connection;
    if (open != null) {
      try {
        open.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.debug("The listening connection was closed already", e);
      }
    }
  }
}
