package io.tantu.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.ContentHash;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerFixture;
import io.tantu.store.LayerVersion;
import io.tantu.store.TestLayers;
import io.tantu.store.geopackage.GeoPackageStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded store saved, wiped and brought back by the scripts of {@code docker/}. */
class GeoPackageBackupTest {

  @TempDir Path home;
  private Path data;
  private Path backups;

  @BeforeEach
  void folders() {
    Assumptions.assumeTrue(
        Script.isThere("backup of the GeoPackage: sqlite3 is missing", "sqlite3", "--version"));
    // As a planner's folder may be called.
    data = home.resolve("数据 one");
    backups = home.resolve("back ups");
  }

  private Script backup() {
    return Script.run(Map.of("TANTU_DATA", data.toString()), "backup", backups);
  }

  private Script restore(Object... arguments) {
    return Script.run(Map.of("TANTU_DATA", data.toString()), "restore", arguments);
  }

  private static void add(GeoPackageStore store, double lon, String code) {
    try (LayerFixture fixture = new LayerFixture(store, TestLayers.PARK)) {
      for (int i = 0; i < 50; i++) {
        fixture.add(
            "POLYGON((%1$s 38.4,%2$s 38.4,%2$s 38.5,%1$s 38.5,%1$s 38.4))"
                .formatted(lon + i * 0.01, lon + i * 0.01 + 0.005),
            Map.of("code", code + i, "piles", (long) i, "share", 0.1 * i, "open", true));
      }
      fixture.publish();
    }
  }

  /** Each version's name, and the hash of what is read for it now. */
  private static List<String> content(GeoPackageStore store) {
    List<String> content = new ArrayList<>();
    for (LayerVersion version : store.history("test-park")) {
      ContentHash hash = new ContentHash(TestLayers.PARK);
      try (var features = store.features(TestLayers.PARK, version, FeatureQuery.all())) {
        features.forEach(hash::add);
      }
      content.add(version.version() + " " + hash.version() + " " + version.current());
    }
    return content;
  }

  @Test
  void savedWhileOpenWipedAndBroughtBack() throws IOException {
    List<String> before;
    Script saved;
    try (GeoPackageStore store = GeoPackageStore.open(data)) {
      add(store, 106.0, "A");
      add(store, 106.1, "B");
      store.rollback(TestLayers.PARK, store.history("test-park").get(1).version());
      before = content(store);
      saved = backup();
      // What comes after is not in it.
      add(store, 106.2, "C");
    }
    assertThat(saved.exit()).as(saved.said()).isZero();
    assertThat(before)
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.split(" ")[0]).isEqualTo(line.split(" ")[1]));
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Script back = restore(saved.said());
    assertThat(back.exit()).as(back.said()).isZero();
    try (GeoPackageStore store = GeoPackageStore.open(data)) {
      assertThat(content(store)).isEqualTo(before);
    }
    try (Stream<Path> files = Files.list(backups)) {
      assertThat(files.map(Path::toString)).containsExactly(saved.said());
    }
  }

  @Test
  void whatIsThereIsExchangedOnlyWhenAskedForAndWhileNobodyUsesIt() {
    List<String> before;
    String saved;
    try (GeoPackageStore store = GeoPackageStore.open(data)) {
      add(store, 106.0, "A");
      before = content(store);
      saved = backup().said();
      add(store, 106.1, "B");
      assertThat(restore(saved))
          .satisfies(
              refused -> {
                assertThat(refused.exit()).isEqualTo(1);
                assertThat(refused.said()).contains("--replace");
              });
      assertThat(restore(saved, "--replace"))
          .satisfies(
              refused -> {
                assertThat(refused.exit()).isEqualTo(1);
                assertThat(refused.said()).contains("in use", "stop Tantu");
              });
      assertThat(content(store)).hasSize(2);
    }
    assertThat(restore(saved, "--replace").exit()).isZero();
    try (GeoPackageStore store = GeoPackageStore.open(data)) {
      assertThat(content(store)).isEqualTo(before);
    }
  }

  @Test
  void aBackupThatWasChangedIsRefused() throws IOException {
    try (GeoPackageStore store = GeoPackageStore.open(data)) {
      add(store, 106.0, "A");
    }
    Path saved = Path.of(backup().said());
    byte[] bytes = Files.readAllBytes(saved.resolve("tantu.gpkg"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(saved.resolve("tantu.gpkg"), bytes);
    byte[] before = Files.readAllBytes(data.resolve("tantu.gpkg"));
    Script refused = restore(saved, "--replace");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.said()).contains("not as it was saved");
    assertThat(Files.readAllBytes(data.resolve("tantu.gpkg"))).isEqualTo(before);
  }

  @Test
  void aDamagedStoreIsNotSaved() throws IOException {
    try (GeoPackageStore store = GeoPackageStore.open(data)) {
      add(store, 106.0, "A");
    }
    byte[] bytes = Files.readAllBytes(data.resolve("tantu.gpkg"));
    for (int i = 8192; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    Files.write(data.resolve("tantu.gpkg"), bytes);
    Script refused = backup();
    assertThat(refused.exit()).isEqualTo(1);
    try (Stream<Path> files = Files.list(backups)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void wrongUseIsToldAndTouchesNothing() {
    assertThat(backup().exit()).as("no store yet").isEqualTo(1);
    assertThat(Script.run(Map.of(), "backup", backups))
        .isEqualTo(
            new Script(
                2, "backup: set TANTU_DATA to the data folder, or PGDATABASE to the database"));
    assertThat(Script.run(Map.of(), "backup").exit()).isEqualTo(2);
    assertThat(restore(home).said()).contains("is no backup");
    assertThat(restore(home, "--force").exit()).isEqualTo(2);
    assertThat(data).doesNotExist();
  }
}
