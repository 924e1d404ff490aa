package io.tantu.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tantu.store.OpenStore;
import io.tantu.store.StoreKind;
import io.tantu.store.geopackage.GeoPackageStore;
import io.tantu.store.postgis.PostgisSettings;
import io.tantu.store.postgis.PostgisStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * The store of a data folder for tests that are about no store in particular: a GeoPackage in the
 * folder, or with {@code -Dtantu.test.store=postgis} a database of its own.
 */
public final class TestStores {

  private TestStores() {}

  public static StoreKind kind() {
    return StoreKind.of(System.getProperty("tantu.test.store", StoreKind.GEOPACKAGE.id()));
  }

  public static OpenStore open(Path folder) {
    return open(kind(), folder);
  }

  public static OpenStore open(StoreKind kind, Path folder) {
    return switch (kind) {
      case GEOPACKAGE -> GeoPackageStore.open(folder);
      case POSTGIS -> PostgisStore.open(TestDatabases.of(folder));
    };
  }

  /** What another process needs in its environment to open the same store. */
  public static Map<String, String> environment(Path folder) {
    if (kind() == StoreKind.GEOPACKAGE) {
      return Map.of();
    }
    PostgisSettings database = TestDatabases.of(folder);
    return Map.of(
        "TANTU_STORE", kind().id(),
        "TANTU_POSTGIS_URL", database.url(),
        "TANTU_POSTGIS_USER", database.user(),
        "TANTU_POSTGIS_PASSWORD", database.password());
  }

  /** Skips the rest of a test that looks into a GeoPackage file where the store is none. */
  public static void assumeGeoPackage() {
    assumeTrue(kind() == StoreKind.GEOPACKAGE, "looks into a GeoPackage file");
  }

  /**
   * Changes what is kept behind the store's back.
   *
   * @param geoPackage SQL for the file
   * @param postgis SQL for the database
   * @return how many rows it changed
   */
  public static int change(Path folder, String geoPackage, String postgis) throws SQLException {
    try (Connection c =
            kind() == StoreKind.GEOPACKAGE
                ? DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tantu.gpkg"))
                : TestDatabases.connect(TestDatabases.of(folder));
        Statement statement = c.createStatement()) {
      return statement.executeUpdate(kind() == StoreKind.GEOPACKAGE ? geoPackage : postgis);
    }
  }

  /** What to pass to the program so that it opens the same store, as {@code --name=value}. */
  public static List<String> arguments(Path folder) {
    if (kind() == StoreKind.GEOPACKAGE) {
      return List.of();
    }
    PostgisSettings database = TestDatabases.of(folder);
    return List.of(
        "--tantu.store=" + StoreKind.POSTGIS.id(),
        "--tantu.postgis.url=" + database.url(),
        "--tantu.postgis.user=" + database.user());
  }
}
