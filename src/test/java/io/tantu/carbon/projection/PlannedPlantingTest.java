package io.tantu.carbon.projection;

import static io.tantu.carbon.projection.PlanWorkspace.parcel;
import static io.tantu.carbon.projection.PlanWorkspace.poplar;
import static io.tantu.carbon.projection.PlanWorkspace.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.tantu.carbon.projection.Projection.PlannedSpecies;
import io.tantu.carbon.projection.Projection.Step;
import io.tantu.carbon.projection.Projection.Zone;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan as a layer; parcels are boxes between two longitudes. */
class PlannedPlantingTest {

  /** Boxes of one width differ by some parts in 100,000: their edges are straight on the map. */
  private static final Percentage SMALL = Percentage.withPercentage(0.02);

  @TempDir Path folder;
  private PlanWorkspace workspace;

  /** Parcels keep off the counties' rims, whose edges are straight on the map. */
  private static String box(double west, double east) {
    return PlanWorkspace.box(west, 38.405, east, 38.445);
  }

  @BeforeEach
  void open() {
    workspace = new PlanWorkspace(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void parcelsCountInTheCountyThatTheyLieInByTheirSpeciesYearAndSurvival() {
    workspace.plan(
        plan ->
            plan.add(box(106.22, 106.23), poplar("P1"))
                .add(box(106.24, 106.26), parcel("P2", "榆树", 2028L, 0.5)));
    Projection projection = workspace.project(2026, 2030);
    Zone west = projection.zones().get(0);
    Zone east = projection.zones().get(1);
    double column = east.plantedHa();
    assertThat(west.plantedHa()).isCloseTo(2 * column, SMALL);
    assertThat(west.steps().get(0).plantedTonnesC()).isZero();
    assertThat(east.steps().get(1).plantedTonnesC())
        .isCloseTo(column * 0.5 * 0.43 * 2, within(1e-6));
    assertThat(west.steps().get(1).plantedTonnesC())
        .isCloseTo(column * (0.8 * 2.17 * 4 + 0.5 * 0.43 * 2), SMALL);
    assertThat(projection.total().steps().get(1).plantedTonnesC())
        .isCloseTo(
            west.steps().get(1).plantedTonnesC() + east.steps().get(1).plantedTonnesC(),
            within(1e-9));
    assertThat(projection.plan().parcels()).isEqualTo(2);
    assertThat(projection.plan().countedParcels()).isEqualTo(2);
    assertThat(projection.plan().hectares()).isEqualTo(projection.total().plantedHa());
    assertThat(projection.plan().species())
        .extracting(PlannedSpecies::species, PlannedSpecies::halfWidthPercent)
        .containsExactly(tuple("杨树", 50.0), tuple("榆树", 50.0));
    assertThat(projection.plan().issues()).isEmpty();
  }

  /** Both rates may be off by half, each for itself: the sum is off by less than half. */
  @Test
  void eachSpeciesIsOffByAFactorOfItsOwn() {
    workspace.publish(
        "forest",
        stands ->
            stands.add(
                box(106.29, 106.30),
                Map.of("standId", "S1", "landClass", "0307", "species", "杨树")));
    workspace.plan(plan -> plan.add(box(106.22, 106.23), poplar("P1")));
    double alone = relativeWidth(workspace.project(2036).total().steps().get(0));
    workspace.plan(
        plan ->
            plan.add(box(106.22, 106.225), poplar("P1")).add(box(106.225, 106.23), poplar("P2")));
    assertThat(relativeWidth(workspace.project(2036).total().steps().get(0)))
        .isCloseTo(alone, within(1e-6));
    workspace.plan(
        plan ->
            plan.add(box(106.22, 106.22 + 0.01 * 0.43 / 2.6), poplar("P1"))
                .add(box(106.23, 106.23 + 0.01 * 2.17 / 2.6), parcel("P2", "榆树", 2026L, 0.8)));
    assertThat(relativeWidth(workspace.project(2036).total().steps().get(0)))
        .isCloseTo(alone / Math.sqrt(2), within(0.05 * alone));
  }

  private static double relativeWidth(Step step) {
    return (step.upper95() - step.lower95()) / step.stockTonnesC();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "missing-species, -, 2026, 0.8, 没有树种, 杨树、榆树",
        "no-planting-rate, 樟子松, 2026, 0.8, 樟子松, planting.csv",
        "missing-planting-year, 杨树, -, 0.8, 没有造林年份, 2027",
        "planting-year-out-of-range, 杨树, 20260, 0.8, 20260, 2023 至 2060",
        "planted-before-base-year, 杨树, 2022, 0.8, 2022, 描述的 2023 年",
        "missing-survival, 杨树, 2026, -, 没有成活率, 0.85",
        "survival-out-of-range, 杨树, 2026, 85, 85.0, 0.85",
        "survival-out-of-range, 杨树, 2026, 0, 0.0, 大于 0",
        "survival-out-of-range, 杨树, 2026, NaN, NaN, 大于 0",
      })
  void aParcelThatCannotBeCountedIsNamedAndNoSilentZero(
      String code, String species, Long year, Double survival, String seen, String remedy) {
    PlannedParcel parcel = new PlannedParcel("P7", "东坡", species, year, survival);
    ParcelRule rule =
        new ParcelRule(PlantingRates.read(Path.of("layers/carbon/planting.csv")), 2023);
    assertThat(rule.defects(parcel))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.planId()).isEqualTo("P7");
              assertThat(issue.counted()).isFalse();
              assertThat(issue.seen().zh()).contains(seen);
              assertThat(issue.remedy().zh()).contains(remedy);
              assertThat(issue.seen().en()).isNotBlank();
              assertThat(issue.remedy().en()).isNotBlank().doesNotContain("%%");
            });
  }

  @Test
  void groundThatCannotBePlantedIsNamedWholeOrInPart() {
    workspace.plan(
        plan ->
            plan.add(box(106.202, 106.208), poplar("forest"))
                .add(box(106.205, 106.215), poplar("edge"))
                .add(box(107.20, 107.21), poplar("moon"))
                .add(box(106.29, 106.31), poplar("rim"))
                .add(box(106.22, 106.23), poplar("first"))
                .add(box(106.222, 106.228), poplar("inside"))
                .add(box(106.24, 106.245), parcel("late", "榆树", 2030L, 0.9))
                .add(box(106.26, 106.27), parcel("odd", null, null, null)));
    Projection.Planned plan = workspace.project(2030).plan();
    assertThat(plan.issues())
        .extracting(PlanIssue::planId, PlanIssue::code, PlanIssue::counted)
        .containsExactly(
            tuple("forest", "already-forest", false),
            tuple("moon", "outside-zones", false),
            tuple("inside", "already-planned", false),
            tuple("odd", "missing-species", false),
            tuple("odd", "missing-planting-year", false),
            tuple("odd", "missing-survival", false),
            tuple("edge", "partly-forest", true),
            tuple("rim", "partly-outside-zones", true),
            tuple("late", "planted-later", true));
    assertThat(plan.issues().get(0).seen().zh()).contains("S1");
    assertThat(plan.issues().get(2).seen().zh()).contains("first");
    assertThat(plan.issueCount()).isEqualTo(9);
    assertThat(plan.parcels()).isEqualTo(8);
    assertThat(plan.countedParcels()).isEqualTo(4);
    assertThat(plan.hectares()).isLessThan(plan.drawnHectares());
  }

  @Test
  void standsThatOnlyTouchAParcelAreNotNamed() {
    workspace.publish(
        "forest",
        stands ->
            stands
                .add(box(106.215, 106.22), Map.of("standId", "beside", "landClass", "0301"))
                .add(box(106.22, 106.222), Map.of("standId", "little", "landClass", "0301"))
                .add(box(106.222, 106.23), Map.of("standId", "most", "landClass", "0301")));
    workspace.plan(plan -> plan.add(box(106.22, 106.23), poplar("P1")));
    assertThat(workspace.project(2030).plan().issues().get(0).seen().zh())
        .contains("（most、little）");
  }

  @Test
  void overlappingParcelsCountOnceForTheFirstAndAreNamed() {
    workspace.plan(
        plan ->
            plan.add(box(106.22, 106.23), poplar("P1"))
                .add(box(106.225, 106.235), parcel("P2", "榆树", 2026L, 0.8)));
    Projection.Planned plan = workspace.project(2030).plan();
    assertThat(plan.overlapCount()).isEqualTo(1);
    assertThat(plan.overlaps().get(0).first()).isEqualTo("P1");
    assertThat(plan.overlaps().get(0).second()).isEqualTo("P2");
    double poplar = plan.species().get(0).hectares();
    double elm = plan.species().get(1).hectares();
    assertThat(poplar / elm).isCloseTo(2, within(1e-3));
    assertThat(plan.overlaps().get(0).hectares()).isCloseTo(elm, SMALL);
    assertThat(plan.drawnHectares() - plan.hectares())
        .isCloseTo(plan.overlaps().get(0).hectares(), SMALL);
  }

  @Test
  void aParcelThatDoesNotCountHoldsNoGround() {
    workspace.plan(
        plan ->
            plan.add(box(106.22, 106.23), parcel("P1", "樟子松", 2026L, 0.8))
                .add(box(106.22, 106.23), poplar("P2")));
    Projection.Planned plan = workspace.project(2030).plan();
    assertThat(plan.countedParcels()).isEqualTo(1);
    assertThat(plan.hectares()).isCloseTo(plan.drawnHectares() / 2, SMALL);
  }

  @Test
  void drawnGroundThatIsInThePlanCountsOnce() {
    workspace.plan(plan -> plan.add(box(106.22, 106.23), poplar("P1")));
    double planned = workspace.project(2030).total().plantedHa();
    DrawnPlanting drawn =
        new DrawnPlanting(
            DrawnPlanting.ground("106.22 38.405, 106.24 38.405, 106.24 38.445, 106.22 38.445"),
            "榆树",
            2026,
            0.9);
    Projection both = workspace.service().sketch(request(drawn, 2030));
    assertThat(both.planting().plannedHectares()).isCloseTo(planned, SMALL);
    assertThat(both.planting().hectares())
        .isCloseTo(both.planting().drawnHectares() - planned, SMALL);
    assertThat(both.total().plantedHa()).isCloseTo(both.planting().drawnHectares(), SMALL);
    assertThat(both.plan().hectares()).isEqualTo(planned);
  }

  @Test
  void aKeptProjectionIsMadeAgainToTheLastDigitAndASketchIsKeptNowhere() {
    workspace.plan(
        plan ->
            plan.add(box(106.22, 106.23), poplar("P1"))
                .add(box(106.225, 106.26), parcel("P2", "榆树", 2027L, 0.8)));
    DrawnPlanting drawn =
        new DrawnPlanting(
            DrawnPlanting.ground("106.2100001 38.41, 106.24 38.41, 106.24 38.42"), "榆树", 2026, 0.9);
    Projection sketch = workspace.service().sketch(request(drawn, 2025, 2030));
    assertThat(sketch.receipt()).isNull();
    assertThat(workspace.store().measurements().list("carbon-projection", null, 10)).isEmpty();

    Projection kept = workspace.service().project(request(drawn, 2025, 2030));
    assertThat(kept.total()).isEqualTo(sketch.total());
    assertThat(kept.receipt().layers())
        .extracting(layer -> layer.id())
        .containsExactly("county", "forest", "planting-plan");
    assertThat(kept.receipt().overlapCount()).isEqualTo(1);
    assertThat(kept.receipt().parameters())
        .containsEntry("species", "榆树")
        .containsKeys("uptake:杨树", "plantingRatesVersion", "polygon");
    assertThat(workspace.service().project(request(drawn, 2025, 2030))).isEqualTo(kept);

    workspace.plan(plan -> plan.add(box(106.22, 106.23), poplar("other")));
    assertThat(workspace.verifier().verify(kept.receipt().id()).same()).isTrue();
    assertThat(workspace.service().project(request(drawn, 2025, 2030)).receipt().id())
        .isNotEqualTo(kept.receipt().id());
    assertThat(workspace.store().measurements().list("carbon-projection", "planting-plan", 10))
        .hasSize(2);
  }

  @Test
  void aLayerThatIsNoPlanIsRefused() {
    for (String layer : List.of("wetland", "charging-station")) {
      assertThatThrownBy(
              () ->
                  workspace
                      .service()
                      .project(
                          new ProjectionRequest(null, null, 0, 50, List.of(2030), layer, null)))
          .hasMessageContaining("no planting plan")
          .isInstanceOfSatisfying(
              ProblemException.class,
              problem -> assertThat(problem.code()).isEqualTo("no-planting-plan"));
    }
    assertThatThrownBy(() -> workspace.project(2030))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("layer-not-ready"));
  }
}
