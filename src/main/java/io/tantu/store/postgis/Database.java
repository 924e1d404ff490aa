package io.tantu.store.postgis;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Metrics;
import io.tantu.problem.ProblemException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** A bounded pool of connections to the database. Thread-safe. */
final class Database implements AutoCloseable {

  /** Work on a connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final Server server;
  private final DatabaseProblems problems;
  private final Watch watch = new Watch();
  private final HikariDataSource pool;

  Database(PostgisSettings settings) {
    server = new Server(settings);
    problems = new DatabaseProblems(server, settings);
    HikariConfig config = new HikariConfig();
    // Its own name for each pool is a tag, so that one that is closed takes only its own meters
    // along.
    config.setMetricRegistry(Metrics.globalRegistry);
    config.setDataSource(server.source());
    config.setMaximumPoolSize(settings.poolSize());
    config.setMinimumIdle(0);
    config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(settings.connectSeconds()));
    config.setValidationTimeout(TimeUnit.SECONDS.toMillis(Math.min(5, settings.connectSeconds())));
    config.setInitializationFailTimeout(-1);
    pool = new HikariDataSource(config);
  }

  Server server() {
    return server;
  }

  ProblemException problem(SQLException e) {
    return problems.of(e);
  }

  /** Runs the work outside a transaction. */
  <T> T read(Work<T> work) {
    try (Lease lease = lease()) {
      return lease.run(work);
    }
  }

  /** Runs the work in one transaction: all of it or nothing. */
  <T> T write(Work<T> work) {
    return read(c -> inTransaction(c, work));
  }

  /** A connection from the pool, outside a transaction. Close it. */
  Lease lease() {
    try {
      return new Lease(connectionOrWhyNot());
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  private Connection connectionOrWhyNot() throws SQLException {
    if (pool.isClosed()) {
      throw ProblemException.unavailable("store-closed", "Tantu is stopping; ask again later.");
    }
    return pool.getConnection();
  }

  /** A connection of one's own, without limits on its statements. Close it. */
  Connection connect() {
    try {
      return server.connect();
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  static <T> T inTransaction(Connection c, Work<T> work) throws SQLException {
    c.setAutoCommit(false);
    boolean done = false;
    try {
      T result = work.on(c);
      c.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        c.rollback();
      }
      c.setAutoCommit(true);
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static int update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    watch.close();
    pool.close();
  }

  /** A connection on loan, whose SQL ends with the work that it is for. For one thread. */
  final class Lease implements AutoCloseable {

    private final Connection connection;
    private final Watch.Watched watched;
    private boolean abandoned;
    private boolean closed;

    private Lease(Connection connection) {
      this.connection = connection;
      this.watched = watch.over(connection);
    }

    <T> T run(Work<T> work) {
      try {
        return work.on(connection);
      } catch (SQLException e) {
        throw problem(e);
      }
    }

    ProblemException problem(SQLException e) {
      watched.check();
      return Database.this.problem(e);
    }

    /** Cuts the connection off in the middle of what the server sends. */
    void abandon() {
      abandoned = true;
      try {
        connection.unwrap(Connection.class).abort(Runnable::run);
      } catch (SQLException e) {
        throw Database.this.problem(e);
      }
    }

    @Override
    public void close() {
      if (closed) {
        return;
      }
      closed = true;
      watched.close();
      if (abandoned || watched.cancelled()) {
        pool.evictConnection(connection);
      }
      try {
        connection.close();
      } catch (SQLException e) {
        throw Database.this.problem(e);
      }
    }
  }
}
