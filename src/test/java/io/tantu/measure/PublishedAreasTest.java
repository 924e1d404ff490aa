package io.tantu.measure;

import static io.tantu.measure.HectareGround.box;
import static io.tantu.measure.HectareGround.stands;
import static io.tantu.measure.HectareGround.surveyed;
import static io.tantu.snapshot.TestSnapshots.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** Two zones of 100 ha beside each other whose statistical areas are others than the measured. */
class PublishedAreasTest {

  private static final Geometry WEST = box(0, 0, 10, 10);
  private static final Geometry EAST = box(10, 0, 20, 10);

  /** 20 ha in the west, 10 ha in the east. */
  private static final Selection COVERED =
      stands(
          null,
          feature(1, box(4, 0, 9, 4), "a", 0.0),
          feature(2, box(11, 0, 13, 5), "b", 0.0),
          feature(3, box(50, 0, 60, 10), "far", 0.0));

  private static ZoneSet zones(Double west, Double east) {
    Map<Geometry, Double> zones = new LinkedHashMap<>();
    zones.put(WEST, west);
    zones.put(EAST, east);
    return surveyed(zones);
  }

  private static Figures measured(ZoneSet zones, Denominator denominator, Breakdown breakdown) {
    return CoverageFigures.of(zones, List.of(COVERED), denominator, breakdown);
  }

  @Test
  void theRatioIsOfThePublishedAreaAndTheTotalOfTheirSum() {
    Figures figures = measured(zones(0.8, 1.25), Denominator.PUBLISHED, Breakdown.NONE);
    ZoneFigure west = figures.zones().get(0);
    ZoneFigure east = figures.zones().get(1);
    assertThat(west.publishedAreaHa()).isEqualTo(80);
    assertThat(west.ratio()).isEqualTo(west.coveredAreaHa() / 80).isCloseTo(0.25, within(3e-4));
    assertThat(east.ratio()).isEqualTo(east.coveredAreaHa() / 125).isCloseTo(0.08, within(1e-4));
    assertThat(figures.total().publishedAreaHa()).isEqualTo(205);
    assertThat(figures.total().ratio()).isEqualTo(figures.total().coveredAreaHa() / 205);
  }

  @Test
  void whereOneZoneHasNoneItsRatioAndTheTotalAreUnknown() {
    Figures figures = measured(zones(0.8, null), Denominator.PUBLISHED, Breakdown.NONE);
    assertThat(figures.zones().get(0).ratio()).isNotNull();
    assertThat(figures.zones().get(1).ratio()).isNull();
    assertThat(figures.zones().get(1).publishedAreaHa()).isNull();
    assertThat(figures.total().publishedAreaHa()).isNull();
    assertThat(figures.total().ratio()).isNull();
  }

  @Test
  void aPublishedAreaOfNothingGivesNoRatio() {
    Figures figures = measured(zones(0.0, 1.0), Denominator.PUBLISHED, Breakdown.NONE);
    assertThat(figures.zones().get(0).ratio()).isNull();
  }

  @Test
  void theMeasuredDenominatorIsTheBoundaryWhateverIsPublished() {
    Figures figures = measured(zones(0.8, 1.25), Denominator.MEASURED, Breakdown.NONE);
    ZoneFigure west = figures.zones().get(0);
    assertThat(west.zoneAreaHa()).isCloseTo(100, within(0.1));
    assertThat(west.ratio()).isEqualTo(west.coveredAreaHa() / west.zoneAreaHa());
    assertThat(west.control()).isNull();
    assertThat(west.classes()).isNull();
    assertThat(figures.total().zoneAreaHa()).isCloseTo(200, within(0.2));
    assertThat(figures.total().ratio()).isCloseTo(0.15, within(1e-5));
    assertThat(figures.total().coveredAreaMu())
        .isCloseTo(figures.total().coveredAreaHa() * 15, within(1e-4));
  }

  @Test
  void partsFittedToPublishedAreasAddUpOverTheZones() {
    Figures figures =
        measured(
            zones(1.005, 0.995),
            Denominator.MEASURED,
            new Breakdown("kind", ControlAreas.PUBLISHED));
    ControlFigure west = figures.zones().get(0).control();
    ControlFigure east = figures.zones().get(1).control();
    assertThat(west.controlHa()).isEqualTo(100.5);
    assertThat(west.deviation()).isCloseTo(-0.5 / 100.5, within(1e-3)).isNegative();
    assertThat(west.coveredHa()).isEqualTo(20.1);
    assertThat(west.uncoveredHa()).isEqualTo(80.4);
    assertThat(east.coveredHa()).isEqualTo(9.95);

    ControlFigure total = figures.total().control();
    double measuredHa = figures.total().zoneAreaHa();
    assertThat(total.controlHa()).isEqualTo(200);
    assertThat(total.deviation()).isCloseTo((measuredHa - 200) / 200, within(1e-12));
    assertThat(total.limit()).isEqualTo(0.01);
    assertThat(total.coveredHa()).isEqualTo(30.05);
    assertThat(total.uncoveredHa()).isEqualTo(169.95);
    assertThat(figures.total().classes())
        .extracting(ClassFigure::controlledAreaHa)
        .containsExactly(20.1, 9.95);
  }

  @Test
  void beyondTheLimitOnlyTheDeviationIsToldAndTheTotalIsNotFitted() {
    Figures figures =
        measured(
            zones(1.0, 1.2), Denominator.MEASURED, new Breakdown("kind", ControlAreas.PUBLISHED));
    ControlFigure east = figures.zones().get(1).control();
    assertThat(east.controlHa()).isEqualTo(120);
    assertThat(east.deviation()).isCloseTo(-1 / 6.0, within(1e-3));
    assertThat(east.coveredHa()).isNull();
    assertThat(figures.zones().get(1).classes())
        .extracting(ClassFigure::controlledAreaHa)
        .containsOnlyNulls();
    assertThat(figures.zones().get(0).control().coveredHa()).isNotNull();
    assertThat(figures.total().control()).isNull();
    assertThat(figures.total().classes())
        .extracting(ClassFigure::controlledAreaHa)
        .containsOnlyNulls();
  }

  @Test
  void aZoneWithoutAPublishedAreaIsNotFitted() {
    Figures figures =
        measured(
            zones(1.0, null), Denominator.MEASURED, new Breakdown(null, ControlAreas.PUBLISHED));
    assertThat(figures.zones().get(0).control()).isNotNull();
    assertThat(figures.zones().get(1).control()).isNull();
    assertThat(figures.total().control()).isNull();
  }

  @Test
  void aClassThatNoZoneHasIsLeftOutAndOneThatAnyHasIsToldInAll() {
    Figures figures = measured(zones(1.0, 1.0), Denominator.MEASURED, new Breakdown("kind", null));
    for (ZoneFigure zone : figures.zones()) {
      assertThat(zone.classes()).extracting(ClassFigure::code).containsExactly("a", "b");
      assertThat(zone.classes()).extracting(each -> each.title().zh()).containsExactly("a", "b");
      assertThat(zone.control()).isNull();
    }
    List<ClassFigure> west = figures.zones().get(0).classes();
    assertThat(west.get(0).coveredAreaMu()).isCloseTo(300, within(0.3));
    assertThat(west.get(0).ratio()).isCloseTo(0.2, within(1e-5));
    assertThat(west.get(1).coveredAreaHa()).isZero();
    assertThat(west.get(1).featureCount()).isZero();
    List<ClassFigure> total = figures.total().classes();
    assertThat(total.get(0).coveredAreaHa()).isCloseTo(20, within(0.02));
    assertThat(total.get(1).coveredAreaHa()).isCloseTo(10, within(0.01));
    assertThat(total).extracting(ClassFigure::featureCount).containsExactly(1L, 1L);
  }
}
