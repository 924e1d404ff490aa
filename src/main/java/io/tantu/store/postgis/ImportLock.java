package io.tantu.store.postgis;

import io.tantu.store.StoreProblems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The right to import one layer, held by a connection of its own; the server takes it back when
 * that ends, however it ends. For one thread.
 */
final class ImportLock implements AutoCloseable {

  private final Database database;
  private final Connection connection;

  private ImportLock(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /**
   * @throws io.tantu.problem.ProblemException {@code import-running}
   */
  static ImportLock acquire(Database database, String layerId) {
    return tryAcquire(database, layerId)
        .orElseThrow(() -> StoreProblems.importRunning("layer '%s'".formatted(layerId)));
  }

  /** Takes the lock, or nothing when another process or thread holds it. */
  static Optional<ImportLock> tryAcquire(Database database, String layerId) {
    ImportLock lock = new ImportLock(database, database.connect());
    boolean taken = false;
    try {
      taken = lock.tryTake(key("import", layerId));
    } catch (SQLException e) {
      throw database.problem(e);
    } finally {
      if (!taken) {
        lock.close();
      }
    }
    return taken ? Optional.of(lock) : Optional.empty();
  }

  /** Keeps others from switching the layer's version until the transaction ends. */
  static void takeTurn(Connection c, String layerId) throws SQLException {
    try (PreparedStatement select = c.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
      select.setLong(1, key("switch", layerId));
      select.execute();
    }
  }

  /** The connection that holds the lock and may work under it. */
  Connection connection() {
    return connection;
  }

  private boolean tryTake(long key) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      select.setLong(1, key);
      ResultSet row = select.executeQuery();
      row.next();
      return row.getBoolean(1);
    }
  }

  private static long key(String what, String layerId) {
    String name = "%s.%s %s".formatted(Migration.SCHEMA, layerId, what);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }
}
