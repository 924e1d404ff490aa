package io.tantu.store.geopackage;

import static io.tantu.store.TestLayers.PARK;
import static io.tantu.store.TestLayers.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.tantu.catalog.Feature;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is the GeoPackage's own; the rest is in the contract of all stores. */
class GeoPackageStoreTest {

  @TempDir Path folder;
  private GeoPackageStore store;

  @BeforeEach
  void open() {
    store = GeoPackageStore.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private LayerVersion publish(Feature... features) {
    try (LayerStaging staging = store.stage(PARK, "test.geojson")) {
      for (Feature feature : features) {
        staging.add(feature);
      }
      return staging.publish(0, "{}");
    }
  }

  @Test
  void historyIsInTheOrderOfImportEvenWithinASecond() throws SQLException {
    String first = publish(square(1, 106, 38, "a")).version();
    String second = publish(square(1, 106, 38, "b")).version();
    importedAt(first, "2026-01-22T08:00:00Z");
    importedAt(second, "2026-01-22T08:00:00.5Z");
    assertThat(store.history(PARK.id()))
        .extracting(LayerVersion::version)
        .containsExactly(second, first);
  }

  private void importedAt(String version, String time) throws SQLException {
    execute(
        "UPDATE tantu_layer_version SET imported_at = '%s' WHERE version = '%s'", time, version);
  }

  private void execute(String sql, Object... values) throws SQLException {
    try (Connection c = connect();
        Statement statement = c.createStatement()) {
      statement.execute(sql.formatted(values));
    }
  }

  @Test
  void whatIsNotPublishedLeavesNothing() throws SQLException {
    publish(square(1, 106, 38, "a"));
    List<String> before = tables();
    try (LayerStaging staging = store.stage(PARK, "broken.geojson")) {
      for (int id = 1; id <= 5_000; id++) {
        staging.add(square(id, 106, 38, "x" + id));
      }
    }
    assertThat(tables()).isEqualTo(before);
    assertThat(store.journal(PARK.id()).get(0).status()).isEqualTo("failed");
  }

  @Test
  void aKilledImportIsHealedAtTheNextStart() throws SQLException {
    publish(square(1, 106, 38, "a"));
    List<String> before = tables();
    try (Connection killed = connect();
        Statement statement = killed.createStatement()) {
      statement.execute("CREATE TABLE \"test-park#9\" (fid INTEGER)");
      statement.execute(
          "INSERT INTO tantu_import VALUES (9, 'test-park', 'x', '2026-01-01T00:00:00Z', NULL, 'running', NULL, 'test-park#9', NULL)");
    }
    store.close();
    store = GeoPackageStore.open(folder);
    assertThat(tables()).isEqualTo(before);
    assertThat(store.journal(PARK.id()).get(0).status()).isEqualTo("interrupted");
  }

  @Test
  void aPublishedTableRefusesChangesByOtherClients() throws SQLException {
    publish(square(1, 106, 38, "a"));
    try (Connection client = connect();
        Statement statement = client.createStatement()) {
      assertThatThrownBy(() -> statement.execute("UPDATE \"test-park\" SET code = 'z'"))
          .hasMessageContaining("a layer version cannot be changed");
    }
  }

  @Test
  void aFileThatIsNoGeoPackageIsNamed() throws IOException {
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    Files.writeString(other.resolve("tantu.gpkg"), "this is not a database, by a long way");
    assertThatThrownBy(() -> GeoPackageStore.open(other))
        .hasMessageContaining("not a GeoPackage or is damaged");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> GeoPackageStore.open(folder.resolve("file/data")))
        .hasMessageContaining("--data DIR");
  }

  @Test
  void gdalReadsTheFile() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/ogrinfo"))).as("gdal-bin").isTrue();
    publish(square(1, 106.2, 38.4, "贺兰县"));
    publish(square(1, 106.2, 38.4, "灵武市"));
    Process ogrinfo =
        new ProcessBuilder(
                "ogrinfo", "-al", "-ro", folder.resolve("tantu.gpkg").toString(), "test-park")
            .redirectErrorStream(true)
            .start();
    String printed = new String(ogrinfo.getInputStream().readAllBytes());
    assertThat(printed)
        .contains("code (String) = 灵武市", "CGCS2000", "since (Date) = 2025/01/31")
        .contains("POLYGON ((106.2 38.4")
        .doesNotContain("Warning", "ERROR", "贺兰县");
    assertThat(ogrinfo.waitFor()).isZero();
  }

  private List<String> tables() throws SQLException {
    try (Connection c = connect();
        Statement statement = c.createStatement()) {
      var rows = statement.executeQuery("SELECT name FROM sqlite_master ORDER BY name");
      var names = new java.util.ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tantu.gpkg"));
  }
}
