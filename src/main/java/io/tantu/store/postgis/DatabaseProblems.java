package io.tantu.store.postgis;

import io.tantu.problem.ProblemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Turns what the server says into a problem that a person can act on. */
record DatabaseProblems(Server server, PostgisSettings settings) {

  static final String DAMAGED = "store-damaged";

  ProblemException of(SQLException e) {
    return translated(e).causedBy(e);
  }

  private ProblemException translated(SQLException e) {
    if (e instanceof SQLTransientConnectionException waited) {
      return waited.getCause() instanceof SQLException cause ? translated(cause) : busy();
    }
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return switch (state) {
      case "28P01", "28000" -> refused();
      case "3D000" -> noDatabase();
      case "42501" ->
          unavailable(
              "store-not-writable",
              "User '%s' may not do this in database '%s' at %s. Make it a member of tantu_owner, see docker/postgis/roles.sql."
                  .formatted(server.user(), server.database(), server.address()));
      case "42P01", "42703", "42804", "3F000" ->
          unavailable(
              DAMAGED,
              "A table of database '%s' at %s is not as it was made: it was altered or dropped by hand. Restore it from a backup, or import the layer's file again."
                  .formatted(server.database(), server.address()));
      case "55P03" ->
          unavailable(
              "store-busy",
              "Another program holds a layer of database '%s' for longer than Tantu waits; nothing was changed. Close it there and try again."
                  .formatted(server.database()));
      case "57014" ->
          unavailable(
              "store-slow",
              "Database '%s' at %s did not answer within %d s (tantu.postgis.statement-seconds). Ask for less, or have the limit raised."
                  .formatted(server.database(), server.address(), settings.statementSeconds()));
      case "53100" ->
          unavailable(
              "disk-full",
              "The disk of the database at %s is full; nothing was changed. Free some space and try again."
                  .formatted(server.address()));
      case "2BP01" ->
          ProblemException.conflict(
              "layer-in-use",
              "The attributes of the layer have changed, and a view or table made by somebody else in database '%s' is built on its view. Drop that one first and make it anew afterwards; nothing was changed."
                  .formatted(server.database()));
      default -> byClass(state);
    };
  }

  private ProblemException byClass(String state) {
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "08", "57", "53" ->
          unavailable(
              "store-unavailable",
              "Database '%s' at %s cannot be reached or broke off the connection. See that PostgreSQL runs and that tantu.postgis.url is right; Tantu goes on by itself when it is back."
                  .formatted(server.database(), server.address()));
      default ->
          unavailable(
              "store-failed",
              "Database '%s' at %s could not be used (SQLSTATE %s); see the log for the cause."
                  .formatted(server.database(), server.address(), state));
    };
  }

  private ProblemException refused() {
    return unavailable(
        "store-refused",
        "PostgreSQL at %s refused user '%s' for database '%s': the password is wrong or missing, or pg_hba.conf does not let this machine in. Put the right one into the file of tantu.postgis.password-file."
            .formatted(server.address(), server.user(), server.database()));
  }

  private ProblemException noDatabase() {
    return unavailable(
        "store-unavailable",
        "PostgreSQL at %s has no database '%s'. Make it with createdb -E UTF8 %2$s, or correct tantu.postgis.url."
            .formatted(server.address(), server.database()));
  }

  private ProblemException busy() {
    return unavailable(
        "store-busy",
        "All %d connections to the database were in use for %d s. Ask again in a moment, or raise tantu.postgis.pool-size."
            .formatted(settings.poolSize(), settings.connectSeconds()));
  }

  private static ProblemException unavailable(String code, String message) {
    return ProblemException.unavailable(code, message);
  }
}
