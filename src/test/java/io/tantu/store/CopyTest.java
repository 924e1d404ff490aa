package io.tantu.store;

import static io.tantu.store.TestLayers.PARK;
import static io.tantu.store.TestLayers.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of a store in the other one, and back. */
class CopyTest {

  private static final LayerDefinition EARLIER =
      PARK.withAttributes(new LinkedHashMap<>(Map.of("code", AttributeType.STRING)));

  @TempDir Path folder;
  private OpenStore file;
  private OpenStore database;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() {
    file = TestStores.open(StoreKind.GEOPACKAGE, folder.resolve("one"));
    database = TestStores.open(StoreKind.POSTGIS, folder.resolve("one"));
  }

  @AfterEach
  void close() {
    file.close();
    database.close();
  }

  private static LayerVersion publish(OpenStore store, LayerDefinition layer, Feature... features) {
    try (LayerStaging staging = store.stage(layer, "parks.geojson")) {
      for (Feature feature : features) {
        staging.add(feature);
      }
      return staging.publish(2, "{\"note\":\"一\"}");
    }
  }

  /** Versions of earlier attributes, an edit, a rollback, a failure, answers. */
  private static void fill(OpenStore store) {
    Feature bare = square(1, 106, 38, "a");
    publish(store, EARLIER, new Feature(1, bare.geometry(), 7.25, new Object[] {"bare"}));
    LayerVersion base = publish(store, PARK, square(1, 106, 38, "a"), square(2, 107, 39, "b"));
    store.publish(
        PARK,
        new FeatureChanges(
            base,
            List.of(square(2, 107.123456789, 39, "b2")),
            List.of(square(9, 108, 39, "c")),
            new TreeSet<>(List.of(1L)),
            "edit.geojson",
            1),
        "{}");
    store.rollback(PARK, base.version());
    store.stage(PARK, "broken.geojson").close();
    store.rememberShipped(PARK.id(), new ShippedData("f00", base.version()));
    for (int i = 0; i < 3; i++) {
      store
          .measurements()
          .keep(
              new StoredMeasurement(
                  "m" + i,
                  "{\"q\":" + i + "}",
                  "cover",
                  List.of("test-park"),
                  Instant.parse("2026-11-28T10:00:00.123456789Z").plusNanos(i),
                  "{\"零\":0.1}"));
    }
  }

  private StoreCopy.Copied copy(OpenStore from, OpenStore to) {
    return new StoreCopy(from, to, told::add).run(List.of(PARK));
  }

  private static void assertSame(OpenStore one, OpenStore other) {
    assertThat(other.history(PARK.id())).isEqualTo(one.history(PARK.id()));
    assertThat(other.journal(PARK.id()))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .containsExactlyElementsOf(one.journal(PARK.id()));
    assertThat(other.shipped(PARK.id())).isEqualTo(one.shipped(PARK.id()));
    assertThat(other.measurements().list(null, null, 99))
        .isEqualTo(one.measurements().list(null, null, 99));
    for (LayerVersion version : one.history(PARK.id())) {
      assertThat(other.edit(PARK, version)).isEqualTo(one.edit(PARK, version));
    }
  }

  @Test
  void bothWaysEverythingIsAsItWas() {
    fill(file);
    assertThat(copy(file, database)).isEqualTo(new StoreCopy.Copied(3, 0, 3));
    assertSame(file, database);
    assertThat(told).filteredOn(line -> line.contains("checked")).hasSize(3);
    try (OpenStore back = TestStores.open(StoreKind.GEOPACKAGE, folder.resolve("back"))) {
      copy(database, back);
      assertSame(file, back);
      LayerVersion now = back.requireCurrent(PARK);
      assertThat(back.feature(PARK, now, 2).orElseThrow().values()[0]).isEqualTo("b");
    }
  }

  @Test
  void theTargetGoesOnFromThere() {
    fill(file);
    copy(file, database);
    publish(database, PARK, square(1, 106, 38, "next"));
    database.rollback(EARLIER, database.history(PARK.id()).get(3).version());
    assertThat(database.journal(PARK.id())).hasSize(7);
    publish(file, PARK, square(1, 106, 38, "other"));
    assertThatThrownBy(() -> copy(file, database))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("copy-differs"));
    assertThat(database.history(PARK.id())).hasSize(4);
  }

  @Test
  void copyingAgainCopiesWhatIsNewAlone() {
    fill(file);
    copy(file, database);
    assertThat(copy(file, database)).isEqualTo(new StoreCopy.Copied(0, 3, 0));
    publish(file, PARK, square(1, 106, 38, "next"));
    assertThat(copy(file, database)).isEqualTo(new StoreCopy.Copied(1, 3, 0));
    assertSame(file, database);
  }

  @Test
  void anotherAnswerToTheSameQuestionIsNotOverwritten() {
    fill(file);
    StoredMeasurement other =
        new StoredMeasurement("m1", "{}", "cover", List.of("x"), Instant.EPOCH, "2");
    database.measurements().keep(other);
    assertThatThrownBy(() -> copy(file, database)).hasMessageContaining("m1");
    assertThat(database.measurements().find("m1")).contains(other);
  }

  @Test
  void theSameAnswerGivenInBothStoresIsNoneOfTwo() {
    fill(file);
    StoredMeasurement here = answered("2026-11-29T10:00:00Z");
    StoredMeasurement there = answered("2026-11-29T11:30:00.500Z");
    file.measurements().keep(here);
    database.measurements().keep(there);
    assertThat(copy(file, database)).isEqualTo(new StoreCopy.Copied(3, 0, 3));
    assertThat(database.measurements().find("both")).contains(there);
  }

  private static StoredMeasurement answered(String moment) {
    return new StoredMeasurement(
        "both",
        "{}",
        "cover",
        List.of("test-park"),
        Instant.parse(moment),
        "{\"ha\":1.25,\"receipt\":{\"measuredAt\":\"%s\"}}".formatted(moment));
  }

  @Test
  void aVersionThatIsNotWhatItsNameSaysIsNotKept() throws Exception {
    LayerVersion version = publish(file, PARK, square(1, 106, 38, "a"));
    try (var c =
            java.sql.DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("one/tantu.gpkg"));
        var statement = c.createStatement()) {
      statement.execute("DROP TRIGGER \"sealed_test-park@%s_UPDATE\"".formatted(version.version()));
      statement.execute("UPDATE \"test-park\" SET code = 'forged'");
    }
    assertThatThrownBy(() -> copy(file, database))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("copy-damaged"));
    assertThat(database.history(PARK.id())).isEmpty();
  }

  @Test
  void aLayerThatIsNotDeclaredIsTold() {
    fill(file);
    new StoreCopy(file, database, told::add).run(List.of());
    assertThat(told.get(0)).startsWith("test-park: not copied");
    assertThat(database.history(PARK.id())).isEmpty();
  }
}
