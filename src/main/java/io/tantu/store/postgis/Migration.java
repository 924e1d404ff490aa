package io.tantu.store.postgis;

import io.tantu.problem.ProblemException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Makes the bookkeeping in a database that is fit for it, or brings it up to date. */
final class Migration {

  static final String SCHEMA = "tantu";

  /** Of the scripts in {@code db/migration}. */
  static final String LATEST = "2";

  private final Database database;

  private Migration(Database database) {
    this.database = database;
  }

  /**
   * @throws ProblemException {@code store-unfit} when PostGIS or UTF-8 is missing, {@code
   *     store-newer}, {@code store-unavailable}, {@code store-refused}, {@code store-not-writable}
   */
  static void run(Database database) {
    Migration migration = new Migration(database);
    if (!migration.isDone()) {
      migration.migrate();
    }
  }

  /** Not by the pool, which would try a wrong password again until its time is over. */
  private boolean isDone() {
    try (Connection c = database.connect()) {
      requireFit(c);
      return isLatest(c);
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  /** Spares a start the third of a second that Flyway looks about for. */
  private static boolean isLatest(Connection c) throws SQLException {
    String history = "tantu.flyway_schema_history";
    return !text(c, "SELECT coalesce(to_regclass('%s')::text, '')".formatted(history)).isEmpty()
        && text(
                c,
                "SELECT string_agg(version, ' ' ORDER BY installed_rank DESC) || CASE WHEN bool_and(success) THEN '' ELSE ' failed' END FROM %s WHERE version IS NOT NULL"
                    .formatted(history))
            .equals(LATEST);
  }

  private void requireFit(Connection c) throws SQLException {
    String encoding = text(c, "SHOW server_encoding");
    if (!encoding.equals("UTF8")) {
      throw unfit(
          "Database '%s' at %s is encoded in %s; Chinese texts need UTF8. Make another one with createdb -T template0 -E UTF8 NAME and name it in tantu.postgis.url."
              .formatted(database.server().database(), database.server().address(), encoding));
    }
    if (text(c, "SELECT count(*) FROM pg_extension WHERE extname = 'postgis'").equals("0")) {
      throw unfit(
          "Database '%1$s' at %2$s has no PostGIS. Let a superuser run psql -d %1$s -c 'CREATE EXTENSION postgis', after installing the package postgresql-VERSION-postgis-3 where that fails."
              .formatted(database.server().database(), database.server().address()));
    }
  }

  private void migrate() {
    try {
      Flyway.configure(Migration.class.getClassLoader())
          .dataSource(database.server().source())
          .schemas(SCHEMA)
          .locations("classpath:db/migration")
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    } catch (FlywayValidateException e) {
      throw ProblemException.unavailable(
              "store-newer",
              "The bookkeeping of database '%s' at %s was made or changed by another release of Tantu. Use that one, or another database."
                  .formatted(database.server().database(), database.server().address()))
          .causedBy(e);
    } catch (FlywayException e) {
      throw problem(e);
    }
  }

  private ProblemException problem(FlywayException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return database.problem(sql);
      }
    }
    return ProblemException.unavailable(
            "store-failed",
            "The bookkeeping of database '%s' at %s could not be made; see the log for the cause."
                .formatted(database.server().database(), database.server().address()))
        .causedBy(failure);
  }

  private static String text(Connection c, String sql) throws SQLException {
    try (PreparedStatement select = c.prepareStatement(sql)) {
      ResultSet row = select.executeQuery();
      row.next();
      return row.getString(1);
    }
  }

  private static ProblemException unfit(String message) {
    return ProblemException.unavailable("store-unfit", message);
  }
}
