package io.tantu.carbon.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.projection.Projection.Step;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Workspace;
import io.tantu.measure.AnswerBook;
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

/** Two counties side by side at 106.25°E; a poplar stand in the west, described for 2023. */
@BothStores
class ProjectionServiceTest {

  private static final Path LAYERS = Path.of("layers");
  private static final String ACROSS = "106.24 38.41, 106.26 38.41, 106.26 38.42, 106.24 38.42";

  private final Catalog catalog = CatalogReader.read(LAYERS);
  @TempDir Path folder;
  private OpenStore store;
  private ProjectionService service;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    Snapshots snapshots = new Snapshots(store, 0);
    AnswerBook answers = new AnswerBook(store.measurements());
    CarbonService carbon =
        new CarbonService(
            catalog,
            store,
            snapshots,
            answers,
            Optional.of(CarbonParameters.read(LAYERS.resolve("carbon"))));
    service =
        new ProjectionService(
            new Workspace(LAYERS, folder, folder), catalog, store, snapshots, answers, carbon);
    try (LayerFixture counties = new LayerFixture(store, catalog.layer("county"))) {
      counties
          .add(box(106.20, 106.25), Map.of("code", "640106", "name", "金凤区"))
          .add(box(106.25, 106.30), Map.of("code", "640104", "name", "兴庆区"))
          .publish();
    }
    try (LayerFixture stands = new LayerFixture(store, catalog.layer("forest"))) {
      stands
          .add(
              box(106.20, 106.245),
              Map.of(
                  "standId", "S1",
                  "landClass", "0301",
                  "species", "杨树",
                  "canopyDensity", 0.6,
                  "volumeM3PerHa", 50.0))
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

  private Projection project(double growth, DrawnPlanting drawn, Integer... years) {
    return service.project(
        new ProjectionRequest("county", "M3", growth, 50, List.of(years), null, drawn));
  }

  private static DrawnPlanting drawn(int year, double survival) {
    return new DrawnPlanting(DrawnPlanting.ground(ACROSS), "杨树", year, survival);
  }

  /** M3 of 50 m³/ha is 42.717 t of biomass; at 2 % for ten years volume is 60.9497. */
  @Test
  void volumeGrowsAtTheRateAndBiomassWithIt() {
    Projection projection = project(2, null, 2023, 2033);
    Step now = projection.total().steps().get(0);
    Step later = projection.total().steps().get(1);
    assertThat(now.stockTonnesC()).isEqualTo(projection.total().stockTonnesC());
    double volume = 50 * Math.pow(1.02, 10);
    assertThat(later.stockTonnesC() / now.stockTonnesC())
        .isCloseTo((0.6251 * volume + 11.462) / 42.717, within(1e-9));
    assertThat(later.stockTonnesC()).isBetween(later.lower95(), later.upper95());
    assertThat(later.upper95() - later.lower95()).isGreaterThan(now.upper95() - now.lower95());
    assertThat(project(-2, null, 2033).total().steps().get(0).stockTonnesC())
        .isLessThan(now.stockTonnesC());
  }

  @Test
  void plantedTreesCountOnGroundWithoutStandsInTheCountyThatTheyStandIn() {
    Projection projection = project(0, drawn(2026, 0.8), 2025, 2030);
    double west = projection.zones().get(0).plantedHa();
    double east = projection.zones().get(1).plantedHa();
    // A quarter of the polygon lies on the stand, a quarter beside it, half in the east.
    assertThat(east / west).isCloseTo(2, within(1e-3));
    assertThat(projection.planting().hectares()).isCloseTo(west + east, within(1e-9));
    assertThat(projection.planting().drawnHectares()).isCloseTo((west + east) * 4 / 3, within(0.1));
    Step before = projection.zones().get(1).steps().get(0);
    Step after = projection.zones().get(1).steps().get(1);
    assertThat(before.plantedTonnesC()).isZero();
    assertThat(after.plantedTonnesC()).isCloseTo(east * 0.8 * 2.17 * 4, within(1e-6));
    assertThat(after.stockTonnesC()).isCloseTo(after.plantedTonnesC(), within(1e-9));
    assertThat(after.lower95()).isPositive().isLessThan(after.plantedTonnesC());
    assertThat(projection.total().steps().get(1).plantedTonnesC())
        .isCloseTo((west + east) * 0.8 * 2.17 * 4, within(1e-6));
    assertThat(projection.planting().verified()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "106 38, 107 38|bad-polygon|3 to",
        "106 38, 107 39, 107 38, 106 39|bad-polygon|Self-intersection",
        "106 38, 107 moon, 107 38|bad-polygon|107 moon",
        "106 38, 107 95, 107 38|bad-polygon|in degrees",
        "106 38 5, 107 39 5, 107 38 5|bad-polygon|106 38 5",
      })
  void aPolygonThatIsNoneIsNamed(String text, String code, String said) {
    assertProblem(code, said, () -> DrawnPlanting.ground(text));
  }

  @Test
  void saysWhatIsWrong() {
    assertProblem("bad-parameter", "before", () -> project(2, null, 2010));
    assertProblem("bad-parameter", "between -20 and 20", () -> project(25, null, 2030));
    assertProblem("bad-parameter", "between -20 and 20", () -> project(Double.NaN, null, 2030));
    assertProblem("bad-parameter", "survival", () -> drawn(2026, 1.2));
    assertProblem("bad-parameter", "planting year", () -> drawn(1800, 0.8));
    assertProblem("bad-parameter", "before 2023", () -> project(2, drawn(2022, 0.8), 2030));
    DrawnPlanting coconut = new DrawnPlanting(DrawnPlanting.ground(ACROSS), "椰子", 2026, 0.8);
    assertProblem("no-planting-rate", "杨树, 榆树", () -> project(2, coconut, 2030));
  }

  private static void assertProblem(String code, String said, Runnable request) {
    assertThatThrownBy(request::run)
        .hasMessageContaining(said)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
