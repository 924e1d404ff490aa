package io.tantu.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.ContentHash;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.StoreKind;
import io.tantu.store.postgis.PostgisSettings;
import io.tantu.testing.TestDatabases;
import io.tantu.testing.TestStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Looks whether what a store keeps is what it says it keeps. */
final class StoredLayer {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long OPENING_BYTES = 200_000;

  private static final String LOCKED =
      "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

  private StoredLayer() {}

  /** Reads every feature and hashes it again: a whole version has the count and name it claims. */
  static void assertWhole(LayerStore store, LayerDefinition layer, LayerVersion version) {
    ContentHash hash = new ContentHash(layer);
    long count = 0;
    try (Stream<Feature> features = store.features(layer, version, FeatureQuery.all())) {
      for (Feature feature : (Iterable<Feature>) features::iterator) {
        hash.add(feature);
        count++;
      }
    }
    assertThat(count).as("features of %s", version).isEqualTo(version.featureCount());
    assertThat(hash.version()).as("content of %s", version).isEqualTo(version.version());
  }

  /** No table is left of an unfinished import, no journal line says it runs, and no page is bad. */
  static void assertClean(Path data) throws SQLException {
    if (TestStores.kind() == StoreKind.POSTGIS) {
      assertClean(TestDatabases.of(data));
      return;
    }
    assertThat(column(data, "SELECT name FROM sqlite_master WHERE name LIKE '%#%'")).isEmpty();
    assertThat(column(data, "SELECT id FROM tantu_import WHERE status = 'running'")).isEmpty();
    assertThat(column(data, "PRAGMA integrity_check")).containsExactly("ok");
  }

  /**
   * Whether an import or edit has begun: its journal line runs, or more is in the write-ahead log
   * than what opening the store puts there.
   */
  static boolean isBeingWritten(Path data) {
    if (TestStores.kind() == StoreKind.POSTGIS) {
      return TestDatabases.finds(
          TestDatabases.of(data), "SELECT 1 FROM tantu.import_journal WHERE status = 'running'");
    }
    try {
      return Files.size(data.resolve("tantu.gpkg-wal")) > OPENING_BYTES;
    } catch (IOException missing) {
      return false;
    }
  }

  /** Waits until the server, where there is one, has noticed that a client is gone. */
  static void awaitUnlocked(Path data) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (TestStores.kind() == StoreKind.POSTGIS
        && TestDatabases.finds(TestDatabases.of(data), LOCKED)) {
      assertThat(System.nanoTime()).as("the lock is freed").isLessThan(deadline);
      LockSupport.parkNanos(10_000_000);
    }
  }

  /** The same where versions are tables of their own, and a lock is held by its connection. */
  private static void assertClean(PostgisSettings database) {
    for (String left :
        List.of(
            "SELECT 1 FROM tantu.import_journal WHERE status = 'running'",
            LOCKED,
            """
            SELECT 1 FROM pg_class WHERE relnamespace = 'tantu_data'::regnamespace AND relkind = 'r'
              AND relname NOT IN (SELECT layer_id || '@' || version FROM tantu.layer_version)
            """)) {
      assertThat(TestDatabases.finds(database, left)).as(left).isFalse();
    }
  }

  private static List<String> column(Path data, String sql) throws SQLException {
    try (Connection client =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("tantu.gpkg"));
        Statement statement = client.createStatement()) {
      ResultSet row = statement.executeQuery(sql);
      List<String> values = new ArrayList<>();
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    }
  }
}
