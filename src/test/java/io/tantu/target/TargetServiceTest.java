package io.tantu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Provenance;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.MeasureService;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.geopackage.GeoPackageStore;
import io.tantu.target.TargetStanding.GoalStanding;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The shipped targets against figures that the cases choose. */
class TargetServiceTest {

  private static final Catalog CATALOG = CatalogReader.read(Path.of("layers"));
  private static final TargetCatalog SHIPPED =
      TargetCatalog.read(Path.of("layers/targets.yml"), CATALOG);

  private static TargetService service(Map<String, Double> values) {
    return new TargetService(
        SHIPPED,
        indicator ->
            Optional.ofNullable(values.get(indicator.id()))
                .map(
                    value ->
                        Actual.of(
                            value,
                            indicator.id(),
                            "d",
                            "m1",
                            "2023",
                            Provenance.Kind.ILLUSTRATIVE)));
  }

  private static TargetStanding standing(TargetService service, String id) {
    return service.standings().stream()
        .filter(standing -> standing.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static GoalStanding goal(TargetStanding standing, Integer year) {
    return standing.goals().stream()
        .filter(g -> Objects.equals(g.year(), year))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aGoalIsMetOrShortByItsGap() {
    TargetStanding piles = standing(service(Map.of("charging-piles", 4100.0)), "T27");
    assertThat(goal(piles, 2025).status()).isEqualTo(Status.MET);
    assertThat(goal(piles, 2025).gap()).isEqualTo(100);
    assertThat(goal(piles, 2030).status()).isEqualTo(Status.SHORT);
    assertThat(goal(piles, 2030).gap()).isEqualTo(-2800);
    assertThat(piles.status()).isEqualTo(Status.MET);
    assertThat(piles.actual().text()).isEqualTo("4,100");
    assertThat(piles.actual().measurementId()).isEqualTo("m1");
  }

  @Test
  void theContradictionOf2030IsShownOnBothSidesAndThatYearOnly() {
    TargetService service =
        service(Map.of("new-energy-capacity", 800.0, "clean-energy-capacity", 800.0));
    for (String id : new String[] {"T01", "T02"}) {
      TargetStanding standing = standing(service, id);
      assertThat(goal(standing, 2030).status()).as(id).isEqualTo(Status.CONTRADICTORY);
      assertThat(goal(standing, 2030).gap()).as(id).isNotNull();
      assertThat(goal(standing, 2025).status()).as(id).isEqualTo(Status.MET);
    }
  }

  @Test
  void whatNothingMeasuresIsUnknownAndWordsStayWords() {
    TargetService service = service(Map.of());
    assertThat(goal(standing(service, "T05"), 2025).status()).isEqualTo(Status.UNKNOWN);
    assertThat(goal(standing(service, "T34"), 2025).status()).isEqualTo(Status.UNKNOWN);
    assertThat(goal(standing(service, "T34"), 2030).status()).isEqualTo(Status.QUALITATIVE);
    assertThat(goal(standing(service, "T34"), 2030).gap()).isNull();
    assertThat(standing(service, "T34").actual()).isNull();
  }

  @Test
  void aGoalWithoutAYearIsAnsweredWithoutOne() {
    for (String id : new String[] {"T14", "T42", "T43"}) {
      assertThat(goal(standing(service(Map.of()), id), null).status())
          .as(id)
          .isEqualTo(Status.UNKNOWN);
    }
  }

  @Test
  void answersOverHttp() throws Exception {
    MockMvcBuilders.standaloneSetup(new TargetController(service(Map.of("forest-cover", 15.8))))
        .build()
        .perform(get("/api/v1/targets"))
        .andExpect(jsonPath("$.targets.length()").value(44))
        .andExpect(jsonPath("$.targets[33].id").value("T34"))
        .andExpect(jsonPath("$.targets[33].title.zh").value("森林覆盖率"))
        .andExpect(jsonPath("$.targets[33].actual.value").value(15.8))
        .andExpect(jsonPath("$.targets[33].actual.text").value("15.8"))
        .andExpect(jsonPath("$.targets[33].actual.indicator").value("forest-cover"))
        .andExpect(jsonPath("$.targets[33].status").value("short"))
        .andExpect(jsonPath("$.targets[33].actual.asOf").value("2023"))
        .andExpect(jsonPath("$.targets[13].goals[0].year").value(nullValue()))
        .andExpect(jsonPath("$.targets[33].actual.provenance").value("illustrative"))
        .andExpect(jsonPath("$.targets[33].goals[0].comparison").value("at-least"))
        .andExpect(jsonPath("$.targets[33].goals[0].status").value("short"))
        .andExpect(jsonPath("$.goalsByStatus.contradictory").value(2))
        .andExpect(jsonPath("$.goalsByStatus.short").value(1));
  }

  @Test
  void measuresTheCityByTheStoredFigures(@TempDir Path folder) {
    try (GeoPackageStore store = GeoPackageStore.open(folder)) {
      MeasuredActuals actuals =
          new MeasuredActuals(
              new MeasureService(
                  CATALOG, store, new Snapshots(store, 0), new AnswerBook(store.measurements())));
      IndicatorRef piles = new IndicatorRef("charging-piles", "public", null, 0.5);
      assertThat(actuals.of(piles)).isEmpty();
      fill(store);
      Actual actual = actuals.of(piles).orElseThrow();
      assertThat(actual.value()).isCloseTo(4, within(1e-9));
      assertThat(actual.definition()).isEqualTo("public");
      assertThat(actual.asOf()).isEqualTo(CATALOG.layer("charging-station").provenance().asOf());
      assertThat(store.measurements().find(actual.measurementId())).isPresent();
    }
  }

  /** One county with a public station of 6 + 2 piles, and one outside it. */
  private static void fill(GeoPackageStore store) {
    try (LayerFixture counties = new LayerFixture(store, CATALOG.layer("county"))) {
      counties
          .add(
              "POLYGON((106.2 38.4, 106.3 38.4, 106.3 38.5, 106.2 38.5, 106.2 38.4))",
              Map.of("code", "640106", "name", "金凤区"))
          .publish();
    }
    try (LayerFixture stations = new LayerFixture(store, CATALOG.layer("charging-station"))) {
      Map<String, Object> station =
          Map.of("kind", "charging", "acPiles", 6L, "dcPiles", 2L, "publicAccess", true);
      stations.add("POINT(106.25 38.45)", station).add("POINT(107 38.45)", station).publish();
    }
  }
}
