package io.tantu.store.geopackage;

import static io.tantu.store.TestLayers.PARK;
import static io.tantu.store.TestLayers.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.tantu.catalog.Feature;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureQuery;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import io.tantu.store.StoredMeasurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

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

  private List<Feature> read(LayerVersion version, FeatureQuery query) {
    try (Stream<Feature> features = store.features(PARK, version, query)) {
      return features.toList();
    }
  }

  private List<Object> codes(LayerVersion version) {
    return read(version, FeatureQuery.all()).stream().map(f -> f.values()[0]).toList();
  }

  @Test
  void givesBackWhatWasPublished() {
    Feature written = square(1, 106.2, 38.4, "贺兰县");
    LayerVersion version = publish(written, square(2, 106.3, 38.5, null));
    Feature first = read(version, FeatureQuery.all()).get(0);
    assertThat(first.id()).isEqualTo(1);
    assertThat(first.geometry().equalsExact(written.geometry())).isTrue();
    assertThat(first.areaSquareMetres()).isEqualTo(written.areaSquareMetres());
    assertThat(first.values()).isEqualTo(written.values());
    assertThat(version.featureCount()).isEqualTo(2);
    assertThat(version.bounds()).isEqualTo(new Envelope(106.2, 106.31, 38.4, 38.51));
    assertThat(store.current(PARK.id())).contains(version);
  }

  @Test
  void filtersByBoundsAndPagesById() {
    LayerVersion version =
        publish(square(1, 106, 38, "a"), square(2, 107, 38, "b"), square(3, 107, 39, "c"));
    FeatureQuery east = FeatureQuery.within(new Envelope(106.9, 107.1, 37, 40));
    assertThat(read(version, east)).extracting(Feature::id).containsExactly(2L, 3L);
    assertThat(store.count(PARK, version, east)).isEqualTo(2);
    assertThat(read(version, new FeatureQuery(null, 1, 1)))
        .extracting(Feature::id)
        .containsExactly(2L);
    assertThat(store.feature(PARK, version, 3)).isPresent();
    assertThat(store.feature(PARK, version, 4)).isEmpty();
  }

  @Test
  void theSameContentIsTheSameVersion() {
    LayerVersion first = publish(square(1, 106, 38, "a"));
    assertThat(publish(square(1, 106, 38, "a"))).isEqualTo(first);
    assertThat(publish(square(1, 106, 38, "b")).version()).isNotEqualTo(first.version());
    assertThat(store.journal(PARK.id()))
        .extracting(ImportRecord::status)
        .containsExactly("published", "unchanged", "published");
  }

  @Test
  void rollbackBringsAVersionBackAndForth() {
    LayerVersion first = publish(square(1, 106, 38, "a"));
    LayerVersion second = publish(square(1, 106, 38, "b"));
    assertThat(store.rollback(PARK, first.version()).version()).isEqualTo(first.version());
    assertThat(store.current(PARK.id()).orElseThrow().version()).isEqualTo(first.version());
    assertThat(codes(first)).containsExactly("a");
    assertThat(codes(second)).containsExactly("b");
    store.rollback(PARK, second.version());
    assertThat(codes(store.current(PARK.id()).orElseThrow())).containsExactly("b");
    assertThatThrownBy(() -> store.rollback(PARK, "000000000000"))
        .hasMessageContaining(first.version())
        .hasMessageContaining(second.version());
  }

  @Test
  void importingWhatWasThereBeforeBringsThatVersionBack() {
    LayerVersion first = publish(square(1, 106, 38, "a"));
    publish(square(1, 106, 38, "b"));
    assertThat(publish(square(1, 106, 38, "a")).version()).isEqualTo(first.version());
    assertThat(codes(store.current(PARK.id()).orElseThrow())).containsExactly("a");
    assertThat(store.history(PARK.id())).hasSize(2);
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
  void oneImportAtATime() {
    try (LayerStaging first = store.stage(PARK, "a")) {
      assertThatThrownBy(() -> store.stage(PARK, "b"))
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.code()).isEqualTo("import-running"));
      first.add(square(1, 106, 38, "a"));
    }
    publish(square(1, 106, 38, "b"));
  }

  @Test
  void aReaderKeepsItsSnapshotWhileANewVersionIsPublished() {
    LayerVersion first = publish(square(1, 106, 38, "a"), square(2, 106, 38, "b"));
    try (Stream<Feature> open = store.features(PARK, first, FeatureQuery.all())) {
      var features = open.iterator();
      assertThat(features.next().values()[0]).isEqualTo("a");
      publish(square(1, 106, 38, "c"));
      assertThat(features.next().values()[0]).isEqualTo("b");
    }
    assertThat(codes(first)).containsExactly("a", "b");
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
  void keepsTheFirstAnswerToAQuestion() {
    var answers = store.measurements();
    StoredMeasurement first =
        new StoredMeasurement("q1", "{}", "cover", List.of("a", "b"), Instant.EPOCH, "1");
    assertThat(answers.keep(first)).isEqualTo(first);
    assertThat(
            answers.keep(
                new StoredMeasurement("q1", "{}", "cover", List.of("a"), Instant.now(), "2")))
        .isEqualTo(first);
    assertThat(answers.list("cover", "b", 9)).containsExactly(first);
    assertThat(answers.list(null, "c", 9)).isEmpty();
    assertThat(answers.find("q2")).isEmpty();
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
