package io.tantu.measure;

import static io.tantu.store.TestLayers.PARK;
import static io.tantu.store.TestLayers.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStaging;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BothStores
class InputsTest {

  private static final Catalog CATALOG = new Catalog(List.of(PARK), List.of());

  @TempDir Path folder;
  private OpenStore store;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    Provenance official =
        new Provenance(Provenance.Kind.OFFICIAL, "市局", null, "2024-12-31", "© 市局", null);
    try (LayerStaging staging = store.stage(PARK, "park.zip", official)) {
      staging.add(square(1, 106, 38, "a"));
      staging.publish(3, null);
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theReceiptNamesTheLayerItsVersionItsSourceAndItsProvenance() {
    Inputs inputs = Inputs.current(store, List.of(PARK));
    assertThat(inputs.receiptLayers())
        .containsExactly(
            new ReceiptLayer(
                "test-park",
                PARK.title(),
                inputs.version("test-park").version(),
                inputs.version("test-park").importedAt(),
                "park.zip",
                "市局",
                Provenance.Kind.OFFICIAL,
                "2024-12-31",
                "© 市局"));
    assertThat(inputs.repairedCount()).isEqualTo(3);
    assertThat(inputs.provenance()).isEqualTo(Provenance.Kind.OFFICIAL);
    assertThat(inputs.layer("test-park")).isEqualTo(PARK);
    assertThat(inputs.layerIds()).containsExactly("test-park");
  }

  @Test
  void whatAReceiptNamesIsFoundAgain() {
    Inputs current = Inputs.current(store, List.of(PARK));
    Inputs recorded = Inputs.recorded(CATALOG, store, current.receiptLayers());
    assertThat(recorded.receiptLayers()).isEqualTo(current.receiptLayers());
    assertThat(recorded.version("test-park")).isEqualTo(current.version("test-park"));
  }

  @Test
  void aVersionThatIsGoneIsNamedBesideTheKeptOnes() {
    String kept = store.requireCurrent(PARK).version();
    ReceiptLayer gone =
        new ReceiptLayer("test-park", PARK.title(), "0a", null, "old.zip", null, null, null, null);
    assertThatThrownBy(() -> Inputs.recorded(CATALOG, store, List.of(gone)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo("version-not-kept");
              assertThat(e.details()).containsEntry("known", List.of(kept));
            })
        .hasMessageContaining("there is " + kept)
        .hasMessageContaining("Import old.zip again");
  }

  @Test
  void whereNoVersionIsKeptThereIsNone() {
    OpenStore empty = TestStores.open(folder.resolve("empty"));
    ReceiptLayer gone =
        new ReceiptLayer("test-park", PARK.title(), "0a", null, "old.zip", null, null, null, null);
    assertThatThrownBy(() -> Inputs.recorded(CATALOG, empty, List.of(gone)))
        .hasMessageContaining("there is none");
    empty.close();
  }
}
