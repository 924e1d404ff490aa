package io.tantu.store.postgis;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is, and new connections to it. Thread-safe. */
final class Server {

  /** Where an installation may have put PostGIS; a layer's view must not hide its types. */
  private static final String SEARCH_PATH = "public,postgis,extensions";

  private final PostgisSettings settings;
  private final PGSimpleDataSource source;

  Server(PostgisSettings settings) {
    this.settings = settings;
    this.source = source("-c statement_timeout=%ds".formatted(settings.statementSeconds()));
    this.source.setSocketTimeout(settings.silenceSeconds());
  }

  private PGSimpleDataSource source(String options) {
    PGSimpleDataSource made = new PGSimpleDataSource();
    made.setUrl(settings.url());
    if (settings.user() != null) {
      made.setUser(settings.user());
    }
    String secret = settings.secret();
    if (secret != null) {
      made.setPassword(secret);
    }
    made.setConnectTimeout(settings.connectSeconds());
    made.setLoginTimeout(settings.connectSeconds());
    made.setTcpKeepAlive(true);
    made.setApplicationName("tantu");
    made.setCurrentSchema(SEARCH_PATH);
    made.setOptions(options);
    return made;
  }

  /** Connections whose statements are limited by the settings. */
  PGSimpleDataSource source() {
    return source;
  }

  /** A connection for long work, outside a transaction. Close it. */
  Connection connect() throws SQLException {
    return source("-c statement_timeout=0 -c idle_in_transaction_session_timeout=0")
        .getConnection();
  }

  String address() {
    return "%s:%d".formatted(source.getServerNames()[0], source.getPortNumbers()[0]);
  }

  String database() {
    return source.getDatabaseName();
  }

  String user() {
    return source.getUser();
  }
}
