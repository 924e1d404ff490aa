package io.tantu.carbon.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.history.Verifier;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One county with poplar of 45 m³/ha, 14.969208784 t C/ha by M1 (domain study, C8), and shrub. */
@BothStores
class GrowthSinkServiceTest {

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));
  @TempDir Path folder;
  private OpenStore store;
  private AnswerBook answers;
  private GrowthSinkService service;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    Snapshots snapshots = new Snapshots(store, 0);
    answers = new AnswerBook(store.measurements());
    CarbonParameters parameters = CarbonParameters.read(Path.of("layers/carbon"));
    CarbonService carbon =
        new CarbonService(catalog, store, snapshots, answers, Optional.of(parameters));
    service = new GrowthSinkService(catalog, store, snapshots, carbon, answers);
    try (LayerFixture counties = new LayerFixture(store, catalog.layer("county"))) {
      counties.add(box(106.20, 106.30), Map.of("code", "640106", "name", "金凤区")).publish();
    }
    try (LayerFixture stands = new LayerFixture(store, catalog.layer("forest"))) {
      stands
          .add(box(106.20, 106.22), stand("T", "0301", "杨树", 45))
          .add(box(106.22, 106.24), stand("S", "0305", "柠条", 0))
          .publish();
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static String box(double west, double east) {
    return "POLYGON((%1$s 38.4, %2$s 38.4, %2$s 38.45, %1$s 38.45, %1$s 38.4))"
        .formatted(west, east);
  }

  private static Map<String, Object> stand(
      String id, String landClass, String species, double volume) {
    return Map.of(
        "standId", id,
        "landClass", landClass,
        "species", species,
        "origin", "planted",
        "canopyDensity", 0.6,
        "volumeM3PerHa", volume);
  }

  @Test
  void growthLessConsumptionOfTheTreesAlone() {
    GrowthSink.Zone total = service.sink("county", new GrowthRates(5, 2, 50)).total();
    double hectares = total.treesTonnesC() / 14.969208784;
    assertThat(hectares).isBetween(900.0, 1000.0);
    assertThat(total.growthTonnesC()).isCloseTo(hectares * 14.969208784 * 0.05, within(1e-6));
    assertThat(total.lossTonnesC()).isCloseTo(hectares * 14.969208784 * 0.02, within(1e-6));
    assertThat(total.sinkTonnesCO2ePerYear())
        .isCloseTo(total.treesTonnesC() * 0.03 * 44 / 12, within(1e-6));
    assertThat(total.netTonnesC()).isBetween(total.lower95(), total.upper95());
  }

  @Test
  void moreConsumptionThanGrowthIsASource() {
    GrowthSink.Zone total = service.sink("county", new GrowthRates(2, 5, 0)).total();
    assertThat(total.netTonnesC()).isNegative();
    assertThat(total.upper95()).isNegative();
  }

  @Test
  void presslersRateBetweenTwoSurveysKeepsItsSign() {
    assertThat(GrowthRates.pressler(188, 195, 5, 50).growthPercent())
        .isCloseTo(0.7310705, within(5e-8));
    GrowthRates shrinking = GrowthRates.pressler(195, 188, 5, 50);
    assertThat(shrinking.growthPercent()).isZero();
    assertThat(shrinking.consumptionPercent()).isCloseTo(0.7310705, within(5e-8));
  }

  @Test
  void theAnswerIsKeptAndComesOutTheSameAgain() {
    GrowthSink sink = service.sink(null, new GrowthRates(5, 2, 50));
    assertThat(service.sink("county", new GrowthRates(5, 2, 50))).isEqualTo(sink);
    assertThat(
            new Verifier(catalog, store, answers, List.of(service))
                .verify(sink.receipt().id())
                .same())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 2, 50, growth",
    "5, 31, 50, consumption",
    "5, 2, 101, halfWidth",
    "NaN, 2, 5, growth"
  })
  void ratesThatNoForestHasAreRefused(
      double growth, double consumption, double width, String name) {
    assertThatThrownBy(() -> new GrowthRates(growth, consumption, width))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo("bad-rate"))
        .hasMessageContaining("'" + name + "'");
  }
}
