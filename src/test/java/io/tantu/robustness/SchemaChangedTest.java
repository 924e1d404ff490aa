package io.tantu.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.CatalogImport;
import io.tantu.ingest.ImportProgress;
import io.tantu.ingest.ImportService;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A layer.yml that changes after the import: a clear state, and a way out of it. */
@BothStores
class SchemaChangedTest {

  @TempDir private Path home;
  private SmallWorkspace workspace;
  private OpenStore store;

  @BeforeEach
  void open() throws Exception {
    workspace = SmallWorkspace.in(home);
    store = TestStores.open(workspace.data());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private LayerVersion importParcels(String edition) throws Exception {
    return workspace.importInto(store, workspace.parcels("parcels.geojson", 3, edition));
  }

  private List<Feature> read(LayerDefinition layer, LayerVersion version) {
    try (Stream<Feature> features = store.features(layer, version, FeatureQuery.all())) {
      return features.toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"code,name,owner", "code", "code,title"})
  void aVersionWithOtherAttributesIsRefusedWithTheWayOut(String attributes) throws Exception {
    LayerVersion version = importParcels("old");
    LayerDefinition changed = workspace.declare(attributes.split(","));
    ProblemException problem =
        catchThrowableOfType(ProblemException.class, () -> read(changed, version));
    assertThat(problem.code()).isEqualTo("schema-changed");
    assertThat(problem.kind()).isEqualTo(ProblemException.Kind.CONFLICT);
    assertThat(problem).hasMessageContaining("./tantu import FILE --layer parcel");
    assertThatThrownBy(() -> store.count(changed, version, FeatureQuery.all()))
        .hasMessage(problem.getMessage());
    assertThatThrownBy(() -> store.feature(changed, version, 1)).hasMessage(problem.getMessage());
  }

  @Test
  void anotherOrderOfTheSameAttributesIsRead() throws Exception {
    LayerVersion version = importParcels("old");
    LayerDefinition turned = workspace.declare("name", "code");
    assertThat(read(turned, version).get(0).values()).containsExactly("old", "P0");
  }

  @Test
  void anAttributeOfAnotherTypeIsNotReadAsZero() throws Exception {
    LayerVersion version = importParcels("old");
    Path yaml = workspace.layers().resolve("parcel/layer.yml");
    Files.writeString(
        yaml,
        Files.readString(yaml).replace("{name: name, type: string", "{name: name, type: integer"));
    assertThatThrownBy(() -> read(workspace.layer(), version))
        .hasMessageMatching(
            "(?i).*layer.yml declares name \\(integer\\), the version has name \\((text|string)\\).*");
  }

  @Test
  void importingAgainIsTheWayOutAndRollbackToTheOldAttributesIsNot() throws Exception {
    LayerVersion old = importParcels("old");
    LayerDefinition changed = workspace.declare("code", "name", "owner");
    LayerVersion now = importParcels("new");
    assertThat(read(changed, now)).hasSize(3).allMatch(f -> f.values().length == 3);
    assertThatThrownBy(() -> store.rollback(changed, old.version()))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("schema-changed"));
    assertThat(store.current(SmallWorkspace.LAYER)).contains(now);

    LayerDefinition before = workspace.declare("code", "name");
    assertThat(store.rollback(before, old.version()).version()).isEqualTo(old.version());
    StoredLayer.assertWhole(store, before, old);
  }

  @Test
  void aShippedLayerIsImportedAgainByItself() throws Exception {
    workspace.parcels("layers/parcel/parcels.geojson", 3, "shipped");
    workspace.declareShipped("parcels.geojson", "code", "name");
    LayerVersion first = importShipped();
    LayerDefinition changed = workspace.declareShipped("parcels.geojson", "code", "name", "owner");
    LayerVersion second = importShipped();
    assertThat(second.version()).isNotEqualTo(first.version());
    assertThat(read(changed, second)).allMatch(f -> f.values().length == 3);
    assertThat(importShipped()).isEqualTo(second);
    assertThat(store.journal(SmallWorkspace.LAYER)).hasSize(2);
  }

  private LayerVersion importShipped() {
    Map<String, ProblemException> problems =
        new CatalogImport(
                CatalogReader.read(workspace.layers()),
                store,
                new ImportService(store, JsonMapper.shared(), List.of()))
            .run(layer -> ImportProgress.NONE);
    assertThat(problems).isEmpty();
    return store.current(SmallWorkspace.LAYER).orElseThrow();
  }
}
