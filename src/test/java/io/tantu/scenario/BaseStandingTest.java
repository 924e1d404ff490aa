package io.tantu.scenario;

import static io.tantu.store.TestLayers.PARK;
import static io.tantu.store.TestLayers.square;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.LocalizedText;
import io.tantu.scenario.Scenario.LayerChange;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BothStores
class BaseStandingTest {

  @TempDir Path folder;

  private static LayerVersion publish(OpenStore store, String code) {
    try (LayerStaging staging = store.stage(PARK, "test.geojson")) {
      staging.add(square(1, 106, 38, code));
      return staging.publish(0, "{}");
    }
  }

  private static List<LocalizedText> remarks(OpenStore store, LayerVersion base, String version) {
    LayerChange change =
        new LayerChange(
            PARK.id(), PARK.title(), base.version(), version, 1, 0, 0, 0, null, List.of());
    return new BaseStanding(store).remarks(List.of(change));
  }

  @Test
  void aBaseIsCurrentOrFollowedOrWithdrawnOrCarriedOut() {
    try (OpenStore store = TestStores.open(folder)) {
      LayerVersion first = publish(store, "a");
      assertThat(remarks(store, first, "other")).isEmpty();
      LayerVersion second = publish(store, "b");
      assertThat(remarks(store, first, "other"))
          .singleElement()
          .satisfies(remark -> assertThat(remark.en()).contains("stays on " + first.version()));
      assertThat(remarks(store, first, second.version()))
          .singleElement()
          .satisfies(remark -> assertThat(remark.en()).contains("carried out"));
      store.rollback(PARK, first.version());
      assertThat(remarks(store, second, "other"))
          .singleElement()
          .satisfies(remark -> assertThat(remark.en()).contains("withdrawn by a rollback"));
    }
  }
}
