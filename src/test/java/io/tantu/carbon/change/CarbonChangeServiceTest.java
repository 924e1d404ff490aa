package io.tantu.carbon.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.change.CarbonChange.Stand;
import io.tantu.carbon.change.CarbonChange.Zone;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Provenance;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.measure.history.Verification;
import io.tantu.measure.history.Verifier;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two counties side by side at 106.25°E; stands lie in columns of 0.01°. */
@BothStores
class CarbonChangeServiceTest {

  private static final Path LAYERS = Path.of("layers");
  private static final double POPLAR_50 = 21.3585;

  /** Boxes of one width differ by some parts in 100,000: their edges are straight on the map. */
  private static final Percentage COLUMNS_DIFFER = Percentage.withPercentage(0.01);

  private static final double POPLAR_80 = (0.6251 * 80 + 11.462) / 2;

  private final Catalog catalog = CatalogReader.read(LAYERS);
  @TempDir Path folder;
  private OpenStore store;
  private AnswerBook answers;
  private CarbonService carbon;
  private CarbonChangeService service;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    CarbonParameters parameters = CarbonParameters.read(LAYERS.resolve("carbon"));
    answers = new AnswerBook(store.measurements());
    carbon =
        new CarbonService(
            catalog, store, new Snapshots(store, 0), answers, Optional.of(parameters));
    service = new CarbonChangeService(catalog, store, carbon, answers);
    try (LayerFixture counties = new LayerFixture(store, catalog.layer("county"))) {
      counties
          .add(box(106.20, 106.25), Map.of("code", "640106", "name", "金凤区"))
          .add(box(106.25, 106.30), Map.of("code", "640104", "name", "兴庆区"))
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

  private static Map<String, Object> stand(String id, String species, Double volume) {
    Map<String, Object> stand = new HashMap<>();
    stand.put("standId", id);
    stand.put("landClass", volume == null ? "0305" : "0301");
    stand.put("species", species);
    stand.put("origin", "planted");
    stand.put("canopyDensity", 0.6);
    stand.put("volumeM3PerHa", volume);
    return stand;
  }

  /** A version of stands one a column, from 106.20° on; null leaves a column bare. */
  private LayerVersion forest(List<Map<String, Object>> stands) {
    return forest("2023", stands);
  }

  private LayerVersion forest(String year, List<Map<String, Object>> stands) {
    Provenance described =
        new Provenance(Provenance.Kind.OPEN, "survey", "CC-BY-4.0", year, null, null);
    try (LayerFixture layer = new LayerFixture(store, catalog.layer("forest"), described)) {
      for (int i = 0; i < stands.size(); i++) {
        if (stands.get(i) != null) {
          layer.add(box(106.20 + i * 0.01, 106.21 + i * 0.01), stands.get(i));
        }
      }
      return layer.publish();
    }
  }

  private CarbonChange change(LayerVersion from, LayerVersion to, Double years) {
    return service.between(
        new CarbonChangeService.Request("county", "M3", from.version(), to.version(), years, 100));
  }

  private static double sum(Map<ChangeCause, Double> causes) {
    return causes.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Test
  void theAnswerIsKeptWithAReceiptOfBothVersionsAndComesOutTheSameAgain() {
    LayerVersion before = forest(List.of(stand("S", "杨树", 50.0)));
    LayerVersion after = forest(List.of(stand("S", "杨树", 80.0)));
    CarbonChange change = change(before, after, 5.0);
    assertThat(change(before, after, 5.0)).isEqualTo(change);
    assertThat(change.receipt().layers())
        .extracting(ReceiptLayer::id, ReceiptLayer::version)
        .contains(tuple("forest", after.version()), tuple("forest", before.version()));
    assertThat(change.receipt().parameters())
        .containsEntry("years", "5.0")
        .containsKey("species:杨树");
    Verification again =
        new Verifier(catalog, store, answers, List.of(service)).verify(change.receipt().id());
    assertThat(again.same()).isTrue();
    assertThat(again.figures()).isGreaterThan(40);
    assertThat(again.layers()).hasSize(3);
  }

  @Test
  void theStocksAnswerNamesTheSameSink() {
    forest("2020", List.of(stand("S", "杨树", 80.0), stand("T", "杨树", 50.0)));
    LayerVersion after = forest("2025", List.of(stand("S", "杨树", 50.0)));
    CarbonAnswer stock = carbon.measure("county", "M3");
    CarbonChange change =
        service.between(new CarbonChangeService.Request("county", "M3", null, null, null, 0));
    assertThat(stock.sinkPeriod().toVersion()).isEqualTo(after.version());
    assertThat(stock.sinkPeriod().years()).isEqualTo(5);
    assertThat(stock.total().sinkTonnesCO2ePerYear())
        .isNegative()
        .isCloseTo(change.total().sinkTonnesCO2ePerYear(), within(1e-9));
    assertThat(stock.receipt().layers()).hasSize(3);
  }

  @Test
  void everyCauseHasAColumnOfItsOwn() {
    LayerVersion before =
        forest(
            Arrays.asList(
                stand("grows", "杨树", 50.0),
                stand("thinned", "杨树", 80.0),
                stand("felled", "杨树", 50.0),
                stand("replanted", "杨树", 50.0),
                null));
    LayerVersion after =
        forest(
            Arrays.asList(
                stand("grows", "杨树", 80.0),
                stand("thinned", "杨树", 50.0),
                null,
                stand("replanted", "油松", 50.0),
                stand("new", "杨树", 50.0)));
    CarbonChange change = change(before, after, 5.0);
    Zone west = change.zones().get(0);
    Map<String, Stand> stands =
        change.stands().stream().collect(Collectors.toMap(Stand::standId, stand -> stand));
    double hectares = stands.get("grows").afterHa();
    assertThat(west.causes().get(ChangeCause.GROWTH))
        .isCloseTo(hectares * (POPLAR_80 - POPLAR_50), COLUMNS_DIFFER);
    assertThat(west.causes().get(ChangeCause.LOSS))
        .isCloseTo(-hectares * POPLAR_80, COLUMNS_DIFFER);
    assertThat(west.causes().get(ChangeCause.RECLASSIFICATION))
        .isCloseTo(hectares * (23.70405 - POPLAR_50), COLUMNS_DIFFER);
    assertThat(west.causes().get(ChangeCause.AFFORESTATION))
        .isCloseTo(hectares * POPLAR_50, COLUMNS_DIFFER);
    assertThat(west.causes().get(ChangeCause.BOUNDARY)).isZero();
    assertThat(west.causes().get(ChangeCause.COUNTING)).isZero();
    assertThat(stands.get("felled").causes()).containsOnlyKeys(ChangeCause.LOSS);
    assertThat(stands.get("replanted").was()).isEqualTo("杨树 · 0301");
    assertThat(stands.get("replanted").is()).isEqualTo("油松 · 0301");
    assertThat(change.zones().get(1).changeTonnesC()).isZero();
    assertThat(west.sinkTonnesCPerYear()).isEqualTo(west.changeTonnesC() / 5);
    assertThat(change.total().changeTonnesC())
        .isBetween(change.total().lower95(), change.total().upper95());
  }

  @Test
  void groundThatMovesCountsAtTheDensityBefore() {
    LayerVersion before = version(106.20, 106.22, stand("S", "杨树", 50.0));
    LayerVersion after = version(106.20, 106.26, stand("S", "杨树", 80.0));
    CarbonChange change = change(before, after, 1.0);
    Stand west = change.stands().get(0);
    assertThat(west.causes().get(ChangeCause.BOUNDARY))
        .isCloseTo((west.afterHa() - west.beforeHa()) * POPLAR_50, within(1e-5));
    assertThat(west.causes().get(ChangeCause.GROWTH))
        .isCloseTo(west.afterHa() * (POPLAR_80 - POPLAR_50), within(1e-5));
    assertThat(change.zones().get(1).causes().get(ChangeCause.BOUNDARY))
        .isEqualTo(change.zones().get(1).changeTonnesC())
        .isPositive();
  }

  private LayerVersion version(double west, double east, Map<String, Object> stand) {
    try (LayerFixture layer = new LayerFixture(store, catalog.layer("forest"))) {
      return layer.add(box(west, east), stand).publish();
    }
  }

  @Test
  void aStockThatCanBeToldInOneVersionOnlyIsNoGrowth() {
    LayerVersion before = forest(List.of(stand("S", "杨树", 0.0)));
    LayerVersion after = forest(List.of(stand("S", "杨树", 50.0)));
    Zone west = change(before, after, 1.0).zones().get(0);
    assertThat(west.causes().get(ChangeCause.COUNTING)).isEqualTo(west.afterTonnesC()).isPositive();
    assertThat(west.causes().get(ChangeCause.GROWTH)).isZero();
  }

  @Test
  void columnsAddUpToTheDifferenceOfTheStocks() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    LayerVersion before = random(random);
    LayerVersion after = random(random);
    CarbonChange change = change(before, after, 3.0);
    for (Zone zone : change.zones()) {
      assertThat(sum(zone.causes()))
          .as("seed %d", seed)
          .isCloseTo(zone.changeTonnesC(), within(1e-9 * zone.afterTonnesC()));
      assertThat(zone.afterTonnesC() - zone.beforeTonnesC())
          .isCloseTo(zone.changeTonnesC(), within(1e-6));
    }
    assertThat(change.zones().stream().mapToDouble(Zone::changeTonnesC).sum())
        .isCloseTo(change.total().changeTonnesC(), within(1e-6));
    assertThat(change.stands().stream().mapToDouble(Stand::changeTonnesC).sum())
        .isCloseTo(change.total().changeTonnesC(), within(1e-6));
    assertThat(change.standCount()).isEqualTo(change.stands().size());
  }

  private LayerVersion random(Random random) {
    List<String> species = List.of("杨树", "油松", "云杉", "椰子", "榆树");
    try (LayerFixture layer = new LayerFixture(store, catalog.layer("forest"))) {
      for (int i = 0; i < 10; i++) {
        if (random.nextInt(5) > 0) {
          double west = 106.20 + i * 0.01 + 0.002 * random.nextDouble();
          String kind = species.get(random.nextInt(species.size()));
          layer.add(box(west, west + 0.007), stand("S" + i, kind, 100 * random.nextDouble()));
        }
      }
      return layer.publish();
    }
  }

  @Test
  void standsWithoutACommonIdAreFoundByTheirGround() {
    LayerVersion before = forest(List.of(stand("2020-17", "杨树", 50.0)));
    LayerVersion after = forest(List.of(stand("2025-03", "杨树", 80.0)));
    CarbonChange change = change(before, after, 5.0);
    assertThat(change.stands()).hasSize(1);
    assertThat(change.stands().get(0).causes()).containsOnlyKeys(ChangeCause.GROWTH);
  }

  /** A survey that numbers its stands anew: growth and loss stay what they are, stand by stand. */
  @Test
  void versionsThatShareNoIdKeepTheirColumns() {
    LayerVersion before =
        forest(
            Arrays.asList(
                stand("a1", "杨树", 50.0), stand("a2", "杨树", 80.0), stand("a3", "杨树", 50.0), null));
    LayerVersion after =
        forest(
            Arrays.asList(
                stand("2025-9", "杨树", 80.0),
                stand("2025-8", "杨树", 50.0),
                null,
                stand("2025-7", "杨树", 50.0)));
    CarbonChange change = change(before, after, 5.0);
    Map<ChangeCause, Double> causes = change.total().causes();
    double hectares =
        change.stands().stream()
            .filter(stand -> stand.causes().containsKey(ChangeCause.GROWTH))
            .findFirst()
            .orElseThrow()
            .afterHa();
    assertThat(causes.get(ChangeCause.GROWTH))
        .isCloseTo(hectares * (POPLAR_80 - POPLAR_50), COLUMNS_DIFFER);
    assertThat(causes.get(ChangeCause.LOSS)).isCloseTo(-hectares * POPLAR_80, COLUMNS_DIFFER);
    assertThat(causes.get(ChangeCause.AFFORESTATION))
        .isCloseTo(hectares * POPLAR_50, COLUMNS_DIFFER);
    assertThat(causes.get(ChangeCause.RECLASSIFICATION)).isZero();
    assertThat(sum(causes)).isCloseTo(change.total().changeTonnesC(), within(1e-6));
  }

  @Test
  void aShrinkingStockIsASource() {
    LayerVersion before = forest(List.of(stand("S", "杨树", 80.0)));
    LayerVersion after = forest(List.of(stand("S", "杨树", 50.0)));
    Zone total = change(before, after, 2.0).total();
    assertThat(total.sinkTonnesCO2ePerYear())
        .isNegative()
        .isCloseTo(total.changeTonnesC() / 2 * 44 / 12, within(1e-6));
  }

  @Test
  void saysWhatIsWrong() {
    LayerVersion only = forest(List.of(stand("S", "杨树", 50.0)));
    assertProblem("no-earlier-version", null, null, null);
    assertProblem("unknown-version", "moon", null, null);
    assertProblem("bad-years", only.version(), only.version(), -5.0);
    assertProblem("bad-years", only.version(), only.version(), Double.NaN);
    LayerVersion other = forest(List.of(stand("S", "杨树", 60.0)));
    assertProblem("years-swapped", only.version(), other.version(), null);
  }

  private void assertProblem(String code, String from, String to, Double years) {
    assertThatThrownBy(
            () -> service.between(new CarbonChangeService.Request(null, null, from, to, years, 10)))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
