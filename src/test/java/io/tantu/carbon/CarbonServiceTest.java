package io.tantu.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.tantu.carbon.CarbonAnswer.IssueGroup;
import io.tantu.carbon.CarbonAnswer.Pool;
import io.tantu.carbon.CarbonAnswer.Zone;
import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Receipt.ReceiptLayer;
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
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two square counties side by side at 106.25°E, with stands drawn for the case. */
@BothStores
class CarbonServiceTest {

  private static final Path LAYERS = Path.of("layers");

  private final Catalog catalog = CatalogReader.read(LAYERS);
  @TempDir Path folder;
  private OpenStore store;
  private CarbonService service;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    service = service(Optional.of(CarbonParameters.read(LAYERS.resolve("carbon"))));
    try (LayerFixture counties = new LayerFixture(store, layer("county"))) {
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

  private CarbonService service(Optional<CarbonParameters> parameters) {
    return new CarbonService(
        catalog, store, new Snapshots(store, 0), new AnswerBook(store.measurements()), parameters);
  }

  private LayerDefinition layer(String id) {
    return catalog.layer(id);
  }

  /** A box between two longitudes, 38.40° to 38.45°N. */
  private static String box(double west, double east) {
    return "POLYGON((%1$s 38.4, %2$s 38.4, %2$s 38.45, %1$s 38.45, %1$s 38.4))"
        .formatted(west, east);
  }

  private void forest(String species, double west, double east, double volume) {
    try (LayerFixture stands = new LayerFixture(store, layer("forest"))) {
      stands.add(box(west, east), stand("S1", "0301", species, volume)).publish();
    }
  }

  private static Map<String, Object> stand(
      String id, String landClass, String species, double volume) {
    return stand(id, landClass, species, volume, "planted");
  }

  private static Map<String, Object> stand(
      String id, String landClass, String species, double volume, String origin) {
    Map<String, Object> stand = new HashMap<>();
    stand.put("standId", id);
    stand.put("landClass", landClass);
    stand.put("species", species);
    stand.put("canopyDensity", 0.6);
    stand.put("volumeM3PerHa", volume);
    stand.put("origin", origin);
    return stand;
  }

  @Test
  void aStandAcrossTheCountyLineIsSharedOutByArea() {
    forest("杨树", 106.24, 106.27, 50);
    CarbonAnswer answer = service.measure("county", null);
    Zone west = answer.zones().get(0);
    Zone east = answer.zones().get(1);
    assertThat(west.name()).isEqualTo("金凤区");
    assertThat(east.stockTonnesC() / west.stockTonnesC()).isCloseTo(2, within(1e-4));
    assertThat(west.stockTonnesC() / west.areaHa()).isCloseTo(21.3585, within(1e-6));
    assertThat(west.densityTonnesCPerHa()).isCloseTo(21.3585, within(1e-6));
    assertThat(west.volumeM3() / west.areaHa()).isCloseTo(50, within(1e-6));
    assertThat(west.stockTonnesC() + east.stockTonnesC())
        .isCloseTo(answer.total().stockTonnesC(), within(1e-6));
    assertThat(answer.total().stockTonnesCO2e())
        .isCloseTo(answer.total().stockTonnesC() * 44 / 12, within(1e-6));
  }

  @Test
  void overlappingStandsHoldTheGroundOnce() {
    try (LayerFixture stands = new LayerFixture(store, layer("forest"))) {
      stands
          .add(box(106.20, 106.22), stand("S1", "0301", "杨树", 50))
          .add(box(106.21, 106.22), stand("S2", "0301", "油松", 50))
          .publish();
    }
    CarbonAnswer answer = service.measure("county", "M3");
    assertThat(answer.total().bySpecies())
        .extracting(CarbonAnswer.Species::species)
        .containsExactly("杨树");
    assertThat(answer.receipt().overlapCount()).isEqualTo(1);
  }

  @Test
  void theDensityIsThatOfLandWhoseStockIsKnown() {
    try (LayerFixture stands = new LayerFixture(store, layer("forest"))) {
      stands
          .add(box(106.20, 106.22), stand("S1", "0301", "杨树", 50))
          .add(box(106.22, 106.24), stand("S2", "0302", "杨树", 50))
          .publish();
    }
    CarbonAnswer answer = service.measure("county", "M3");
    assertThat(answer.zones().get(0).notCountedHa()).isPositive();
    assertThat(answer.zones().get(0).densityTonnesCPerHa()).isCloseTo(21.3585, within(1e-6));
    assertThat(answer.zones().get(1).densityTonnesCPerHa()).isNull();
    assertThat(answer.total().densityTonnesCPerHa()).isCloseTo(21.3585, within(1e-6));
  }

  @Test
  void theStockLiesWithinItsInterval() {
    forest("杨树", 106.24, 106.27, 50);
    CarbonAnswer.Zone total = service.measure("county", "M3").total();
    assertThat(total.stockTonnesC()).isBetween(total.lower95(), total.upper95());
    // Area 5, volume 10 · aV/(aV + b), expansion 20 and carbon fraction 5 %.
    double volume = 10 * 0.6251 * 50 / (0.6251 * 50 + 11.462);
    double percent = Math.sqrt(25 + volume * volume + 400 + 25);
    assertThat(100 * total.propagatedHalfWidth() / total.stockTonnesC())
        .isCloseTo(percent, within(1e-6));
    assertThat((total.upper95() - total.lower95()) / 2)
        .isCloseTo(total.propagatedHalfWidth(), within(total.propagatedHalfWidth() / 20));
    assertThat(total.contributions())
        .extracting(CarbonAnswer.Contribution::quantity)
        .startsWith(Quantity.EXPANSION, Quantity.VOLUME);
    assertThat(
            total.contributions().stream()
                .mapToDouble(CarbonAnswer.Contribution::shareOfVariance)
                .sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void namesMethodPoolsAndWhatIsNotComputed() {
    forest("杨树", 106.24, 106.27, 50);
    CarbonAnswer answer = service.measure("county", "M1");
    assertThat(answer.method().id()).isEqualTo(MethodId.M1);
    assertThat(answer.method().verified()).isFalse();
    assertThat(answer.provenance()).isEqualTo(Provenance.Kind.ILLUSTRATIVE);
    assertThat(answer.total().sinkTonnesCO2ePerYear()).isNull();
    assertThat(answer.total().pools()).filteredOn(Pool::included).hasSize(1);
    assertThat(answer.total().pools())
        .filteredOn(pool -> !pool.included())
        .hasSize(5)
        .allMatch(pool -> pool.tonnesC() == null && pool.reason() != null);
    assertThat(answer.total().stockTonnesC()).isEqualTo(answer.total().byMethod().get(MethodId.M1));
    assertThat(answer.receipt().parameters())
        .containsEntry("by", "county")
        .containsEntry("uncertainty:expansion", "±20 % normal（未核实）")
        .containsKeys("lowVolumeRule", "parameterVersion", "species:杨树");
    assertThat(answer.receipt().parameters().get("species:杨树")).contains("D", "0.378", "未核实");
  }

  @Test
  void aPoolThatIsAskedForStandsBesideLivingBiomassWithItsWarning() {
    forest("杨树", 106.24, 106.27, 50);
    try (LayerFixture parcels = new LayerFixture(store, layer("grassland"))) {
      parcels.add(box(106.26, 106.28), Map.of("parcelId", "G1", "landClass", "0404")).publish();
    }
    CarbonAnswer answer = service.measure("county", "M3", List.of("soil", "grassland"));
    Map<String, Pool> pools =
        answer.total().pools().stream().collect(Collectors.toMap(Pool::id, pool -> pool));
    Pool soil = pools.get("soil");
    assertThat(soil.tonnesC()).isCloseTo(90.25 * answer.total().areaHa(), within(1e-6));
    assertThat(soil.areaHa()).isCloseTo(answer.total().areaHa(), within(1e-6));
    assertThat(soil.reason().zh()).contains("本地剖面");
    assertThat(soil.tonnesC()).isBetween(soil.lower95(), soil.upper95());
    // Half of the grass lies under the trees: that ground counts as forest only.
    Pool grass = pools.get("grassland");
    assertThat(grass.areaHa()).isCloseTo(answer.total().areaHa() / 3, within(0.5));
    assertThat(grass.tonnesC()).isCloseTo(11.41 * grass.areaHa(), within(1e-6));
    assertThat(pools.get("litter").included()).isFalse();
    assertThat(answer.total().stockTonnesC())
        .isEqualTo(service.measure("county", "M3").total().stockTonnesC());
    assertThat(answer.total().allPools().tonnesC())
        .isCloseTo(answer.total().stockTonnesC() + soil.tonnesC() + grass.tonnesC(), within(1e-6));
    assertThat(answer.zones().stream().mapToDouble(zone -> zone.allPools().tonnesC()).sum())
        .isCloseTo(answer.total().allPools().tonnesC(), within(1e-6));
    assertThat(answer.receipt().parameters().get("pool:soil")).contains("杨树/planted=90.25", "关晋宏");
    assertThat(answer.receipt().layers()).extracting(ReceiptLayer::id).contains("grassland");
  }

  @Test
  void aPoolWithoutADensityForAStandSaysHowMuchGroundItLeavesOut() {
    try (LayerFixture stands = new LayerFixture(store, layer("forest"))) {
      stands.add(box(106.20, 106.22), stand("S1", "0305", "柠条", 0)).publish();
    }
    CarbonAnswer answer = service.measure("county", "M3", List.of("litter"));
    assertThat(answer.total().pools())
        .filteredOn(pool -> pool.id().equals("litter"))
        .allSatisfy(
            pool -> {
              assertThat(pool.tonnesC()).isZero();
              assertThat(pool.notCountedHa()).isEqualTo(answer.total().areaHa()).isPositive();
            });
  }

  @Test
  void refusesPoolsThatHoldOneAnotherOrAreNotKnown() {
    forest("杨树", 106.24, 106.27, 50);
    assertThatThrownBy(() -> service.measure("county", "M3", List.of("dead-wood", "litter")))
        .hasMessageContaining("'dead-wood' hold 'litter' already");
    assertThatThrownBy(() -> service.measure("county", "M3", List.of("peat")))
        .hasMessageContaining("'peat'")
        .hasMessageContaining("dead-wood, litter, soil, grassland, wetland");
  }

  @Test
  void withoutOriginOnlyTheDensityMethodIsAtALoss() {
    try (LayerFixture stands = new LayerFixture(store, layer("forest"))) {
      stands.add(box(106.20, 106.22), stand("S1", "0301", "杨树", 50, null)).publish();
    }
    CarbonAnswer answer = service.measure("county", "M3");
    assertThat(answer.issues()).extracting(IssueGroup::code).containsOnlyOnce("missing-origin");
    assertThat(answer.total().notCountedHa()).isZero();
    assertThat(service.measure("county", "M4").total().notCountedHa()).isPositive();
  }

  @Test
  void answersTheSameQuestionFromTheStore() {
    forest("杨树", 106.24, 106.27, 50);
    CarbonAnswer first = service.measure("county", null);
    CarbonAnswer again =
        service(Optional.of(CarbonParameters.read(LAYERS.resolve("carbon"))))
            .measure("county", "M3");
    assertThat(again).isEqualTo(first);
    forest("油松", 106.24, 106.27, 50);
    CarbonAnswer changed = service.measure("county", null);
    assertThat(changed.receipt().id()).isNotEqualTo(first.receipt().id());
    assertThat(store.measurements().list("carbon", "forest", 10)).hasSize(2);
  }

  @Test
  void gathersStandsThatCannotBeCounted() {
    forest("椰子", 106.24, 106.27, 50);
    CarbonAnswer answer = service.measure("county", null);
    assertThat(answer.issues())
        .extracting(IssueGroup::code, group -> group.seen().zh(), IssueGroup::standIds)
        .containsExactly(tuple("unknown-species", "椰子", List.of("S1")));
    assertThat(answer.issues().get(0).counted()).isFalse();
    assertThat(answer.issues().get(0).scope().zh()).isEqualTo("全市");
    assertThat(answer.issues().get(0).remedy().zh()).contains("优势树种");
    assertThat(answer.total().notCountedHa()).isEqualTo(answer.total().areaHa()).isPositive();
  }

  @Test
  void aVolumeOfTheWholeStandIsToldWhereACountyHoldsAPartOfIt() {
    forest("杨树", 106.24, 106.2501, 60_000);
    IssueGroup issue = service.measure("county", null).issues().get(0);
    assertThat(issue.code()).isEqualTo("volume-unit");
    assertThat(issue.standIds()).containsExactly("S1");
    assertThat(issue.remedy().zh()).containsPattern("面积 48\\d\\.\\d\\d 公顷为 12\\d\\.\\d m³/ha");
  }

  @Test
  void aCountyWithoutForestSaysSo() {
    forest("杨树", 106.21, 106.22, 50);
    CarbonAnswer answer = service.measure("county", null);
    assertThat(answer.zones().get(1).stockTonnesC()).isZero();
    assertThat(answer.issues())
        .extracting(IssueGroup::code, IssueGroup::counted, group -> group.scope().zh())
        .containsExactly(tuple("no-stands", true, "兴庆区"));
    assertThat(answer.issues().get(0).seen().zh()).isEqualTo("没有林木图斑");
    assertThat(answer.issues().get(0).remedy().en()).contains("0 is what was measured");
  }

  @Test
  void anIssueNamesTheLandClassAndTheReceiptWhatTheVolumeHolds() {
    try (LayerFixture stands = new LayerFixture(store, layer("forest"))) {
      stands.add(box(106.24, 106.27), stand("S1", "0307", "杨树", 50)).publish();
    }
    CarbonAnswer answer = service.measure("county", null);
    assertThat(answer.issues().get(0).seen())
        .isEqualTo(new LocalizedText("0307 其他林地", "0307 Other forest land"));
    assertThat(answer.receipt().parameters().get("volume")).contains("沟渠").contains("canal");
    assertThat(answer.volumeNote().zh()).contains("宅基地");
  }

  @Test
  void saysWhatIsMissingOrUnknown() {
    assertProblem("layer-not-ready", () -> service.measure("county", null));
    assertProblem("unknown-method", () -> service.measure("county", "M9"));
    assertProblem("unknown-zone-layer", () -> service.measure("moon", null));
    assertProblem("carbon-not-configured", () -> service(Optional.empty()).measure("county", null));
  }

  private static void assertProblem(String code, Runnable request) {
    assertThatThrownBy(request::run)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
