package io.tantu.bench;

import io.tantu.store.postgis.PostgisSettings;
import io.tantu.store.postgis.PostgisStore;
import java.util.Map;

/** A database of the product's PostGIS store, as it is told in this process and to others. */
record PostgisStoreAt(String url) {

  private static final String USER = "postgres";
  private static final String PROPERTY = "tantu.bench.postgis";

  /** The one that this process was given by {@link #argument}, or null. */
  static PostgisStoreAt given() {
    String url = System.getProperty(PROPERTY);
    return url == null ? null : new PostgisStoreAt(url);
  }

  /** Argument of a Java process that hands this on. */
  String argument() {
    return "-D%s=%s".formatted(PROPERTY, url);
  }

  /** The same for programs that use the C library. */
  String libpq() {
    return "%s user=%s"
        .formatted(
            url.replaceFirst("jdbc:postgresql://([^:]+):(\\d+)/(.*)", "host=$1 port=$2 dbname=$3"),
            USER);
  }

  PostgisStore open() {
    return PostgisStore.open(new PostgisSettings(url, USER, null, null, 10, 10, 120, 150));
  }

  /** Settings of the product's processes. */
  Map<String, String> environment() {
    return Map.of("TANTU_STORE", "postgis", "TANTU_POSTGIS_URL", url, "TANTU_POSTGIS_USER", USER);
  }
}
