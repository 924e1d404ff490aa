package io.tantu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Provenance;
import io.tantu.measure.MeasureService;
import io.tantu.measure.PastWorkspace;
import io.tantu.snapshot.Snapshots;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of targets from a store with two square counties. */
@BothStores
class MeasuredActualsTest {

  private static final IndicatorRef PILES = new IndicatorRef("charging-piles", "public", null, 0.5);

  @TempDir Path folder;
  private PastWorkspace workspace;

  @BeforeEach
  void open() {
    workspace = new PastWorkspace(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private MeasuredActuals actuals() {
    return new MeasuredActuals(
        new MeasureService(
            workspace.catalog(),
            workspace.store(),
            new Snapshots(workspace.store(), 0),
            workspace.answers()),
        new MeasuredHistory(
            workspace.catalog(), workspace.history(), workspace.answers(), workspace.store()));
  }

  /** Stations with so many piles in the western and in the eastern county, and one outside. */
  private void stations(long west, long east) {
    workspace.publish(
        "charging-station",
        stations ->
            stations
                .add("POINT(106.22 38.42)", station(west))
                .add("POINT(106.27 38.42)", station(east))
                .add("POINT(107 38.42)", station(99)));
  }

  private static Map<String, Object> station(long piles) {
    return Map.of("kind", "charging", "acPiles", piles, "dcPiles", 0L, "publicAccess", true);
  }

  private static Map<String, Object> park(String code, boolean circular) {
    return Map.of(
        "code",
        code,
        "name",
        code,
        "level",
        "national",
        "circular",
        circular,
        "green",
        false,
        "carbonPeakPilot",
        false);
  }

  @Test
  void theCityAndItsCountiesAreMeasuredInTheUnitOfTheTarget() {
    assertThat(actuals().of(PILES)).isEmpty();
    stations(6, 2);
    MeasuredFigure figure = actuals().of(PILES).orElseThrow();
    assertThat(figure.actual().value()).isCloseTo(4, within(1e-9));
    assertThat(figure.actual().definition()).isEqualTo("public");
    assertThat(figure.actual().asOf())
        .isEqualTo(workspace.layer("charging-station").provenance().asOf());
    assertThat(figure.actual().provenance()).isEqualTo(Provenance.Kind.ILLUSTRATIVE);
    assertThat(workspace.store().measurements().find(figure.actual().measurementId())).isPresent();
    assertThat(figure.counties()).extracting(CountyFigure::value).containsExactly(3.0, 1.0);
    assertThat(figure.counties()).extracting(CountyFigure::weight).containsExactly(6.0, 2.0);
    assertThat(figure.splitRule()).isEqualTo(MeasuredFigure.SplitRule.EQUAL_GROWTH);
  }

  @Test
  void aRatioIsSharedOutByItsDenominator() {
    workspace.publish(
        "forest",
        forest ->
            forest.add(
                PastWorkspace.box(106.20, 38.40, 106.22, 38.45), PastWorkspace.stand("a", 0.5)));
    MeasuredFigure figure =
        actuals().of(new IndicatorRef("forest-cover", "statutory", null, 100)).orElseThrow();
    assertThat(figure.splitRule()).isEqualTo(MeasuredFigure.SplitRule.EQUAL_POINTS);
    assertThat(figure.actual().value()).isCloseTo(20, within(0.01));
    assertThat(figure.counties().get(0).weight())
        .isCloseTo(figure.counties().get(1).weight(), within(0.5));
  }

  @Test
  void featuresAreCountedOnceAndDividedByTheirWhole() {
    workspace.publish(
        "industrial-park",
        parks ->
            parks
                .add(PastWorkspace.box(106.21, 38.41, 106.22, 38.42), park("A", true))
                // Across the boundary between the counties: one park of the city all the same.
                .add(PastWorkspace.box(106.24, 38.41, 106.26, 38.42), park("B", true))
                .add(PastWorkspace.box(106.27, 38.41, 106.28, 38.42), park("C", false)));
    IndicatorRef count =
        new IndicatorRef("industrial-parks", "circular", IndicatorRef.Figure.COUNT, null, 1);
    assertThat(actuals().of(count).orElseThrow().actual().value()).isEqualTo(2);
    IndicatorRef share =
        new IndicatorRef("industrial-parks", "circular", IndicatorRef.Figure.COUNT, "all", 100);
    MeasuredFigure figure = actuals().of(share).orElseThrow();
    assertThat(figure.actual().value()).isCloseTo(200.0 / 3, within(1e-9));
    assertThat(actuals().history(share, figure.actual())).hasSize(1);
    String whole = figure.actual().denominatorMeasurementId();
    assertThat(workspace.store().measurements().find(whole).orElseThrow().body())
        .contains("industrial-parks", "\"all\"");
    assertThat(figure.actual().receipts())
        .isEqualTo(figure.actual().measurementId() + " ÷ " + whole);
    assertThat(actuals().of(count).orElseThrow().actual().denominatorMeasurementId()).isNull();
  }

  @Test
  void theHistoryHasOnePointForEachVersionThatWasMeasured() {
    MeasuredActuals actuals = actuals();
    stations(6, 2);
    Actual first = actuals.of(PILES).orElseThrow().actual();
    assertThat(actuals.history(PILES, first)).hasSize(1);
    stations(8, 2);
    Actual second = actuals.of(PILES).orElseThrow().actual();
    actuals.of(new IndicatorRef("charging-piles", "all", null, 1));
    List<HistoryPoint> history = actuals.history(PILES, second);
    assertThat(history).extracting(HistoryPoint::value).containsExactlyInAnyOrder(4.0, 5.0);
    assertThat(history)
        .allSatisfy(
            point -> {
              assertThat(point.layers()).singleElement().asString().startsWith("charging-station@");
              assertThat(point.date()).hasToString("2025-12-31");
            });
  }

  @Test
  void whatARollbackWithdrewIsNoEarlierState() {
    MeasuredActuals actuals = actuals();
    stations(6, 2);
    String first = workspace.store().requireCurrent(workspace.layer("charging-station")).version();
    actuals.of(PILES);
    stations(800, 2);
    actuals.of(PILES);
    workspace.store().rollback(workspace.layer("charging-station"), first);
    stations(8, 2);
    Actual now = actuals.of(PILES).orElseThrow().actual();
    assertThat(actuals.history(PILES, now))
        .extracting(HistoryPoint::value)
        .containsExactlyInAnyOrder(4.0, 5.0);
  }
}
