package io.tantu.carbon.ccer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.carbon.ccer.CcerAnswer.Excluded;
import io.tantu.carbon.ccer.CcerAnswer.Stand;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.measure.AnswerBook;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stands in columns of 0.01°, a wetland over the last of them. */
@BothStores
class CcerServiceTest {

  private static final Path LAYERS = Path.of("layers");

  private final Catalog catalog = CatalogReader.read(LAYERS);
  @TempDir Path folder;
  private OpenStore store;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    publish("county", box(106.20, 106.30), Map.of("code", "640106", "name", "金凤区"));
    publish("wetland", box(106.27, 106.29), Map.of());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void publish(String layer, String wkt, Map<String, ?> values) {
    try (LayerFixture fixture = new LayerFixture(store, catalog.layer(layer))) {
      fixture.add(wkt, values).publish();
    }
  }

  private static String box(double west, double east) {
    return "POLYGON((%1$s 38.4, %2$s 38.4, %2$s 38.45, %1$s 38.45, %1$s 38.4))"
        .formatted(west, east);
  }

  private static Map<String, Object> stand(String id, Object... changes) {
    Map<String, Object> stand = new HashMap<>();
    stand.put("standId", id);
    stand.put("landClass", "0301");
    stand.put("origin", "planted");
    stand.put("economic", false);
    stand.put("sideTree", "none");
    for (int i = 0; i < changes.length; i += 2) {
      stand.put((String) changes[i], changes[i + 1]);
    }
    return stand;
  }

  private CcerAnswer screened(Path layers) {
    return new CcerService(
            new Workspace(layers, folder, folder),
            catalog,
            store,
            new Snapshots(store, 0),
            new AnswerBook(store.measurements()))
        .screen("county", true);
  }

  @Test
  void whatExcludesAStandIsNamed() {
    LayerDefinition forest = catalog.layer("forest");
    try (LayerFixture stands = new LayerFixture(store, forest)) {
      stands
          .add(box(106.20, 106.21), stand("planted"))
          .add(box(106.21, 106.22), stand("orchard", "landClass", "0201"))
          .add(box(106.22, 106.23), stand("canal", "landClass", "1107"))
          .add(box(106.23, 106.24), stand("natural", "origin", "natural"))
          .add(box(106.25, 106.26), stand("both", "economic", true, "landClass", "0702"))
          .add(box(106.269, 106.279), stand("wet"))
          .publish();
    }
    CcerAnswer answer = screened(LAYERS);
    Map<String, List<String>> reasons =
        answer.stands().stream().collect(Collectors.toMap(Stand::standId, Stand::reasons));
    assertThat(reasons)
        .containsEntry("planted", List.of())
        .containsEntry("orchard", List.of("economic-forest"))
        .containsEntry("canal", List.of("channel-greening"))
        .containsEntry("natural", List.of("natural"))
        .containsEntry("both", List.of("economic-forest", "settlement-greening"))
        .containsEntry("wet", List.of("wetland"));
    double planted = answer.stands().get(0).areaHa();
    assertThat(answer.total().toProveHa()).isCloseTo(planted, within(planted / 1000));
    assertThat(
            answer.total().toProveHa()
                + answer.total().excluded().stream().mapToDouble(Excluded::areaHa).sum())
        .isCloseTo(answer.total().areaHa(), within(1e-9));
    assertThat(answer.verified()).isFalse();
    assertThat(answer.toProve()).hasSize(4);
  }

  @Test
  void aPatchBelowTheLeastIsExcluded() {
    String metres20 =
        "POLYGON((106.2 38.4, 106.2002 38.4, 106.2002 38.4002, 106.2 38.4002, 106.2 38.4))";
    String metres17 =
        "POLYGON((106.2 38.4, 106.20021 38.4, 106.20021 38.4002, 106.2 38.4002, 106.2 38.4))";
    publish("forest", metres20, stand("17 m by 22 m"));
    assertThat(screened(LAYERS).stands().get(0).reasons()).containsExactly("small-patch");
    publish("forest", metres17, stand("18 m by 22 m"));
    assertThat(screened(LAYERS).stands().get(0).reasons()).isEmpty();
  }

  @Test
  void aSliverOnAWetlandIsTheDrawingsAffair() {
    publish("forest", box(106.26, 106.27005), stand("beside"));
    assertThat(screened(LAYERS).stands().get(0).reasons()).isEmpty();
  }

  @Test
  void aWorkspaceWithoutTheRulesSaysSo() {
    assertThatThrownBy(() -> screened(folder))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("ccer-not-configured"));
  }
}
