package io.tantu.measure;

import static io.tantu.measure.HectareGround.POINTS;
import static io.tantu.measure.HectareGround.ZONES;
import static io.tantu.measure.HectareGround.box;
import static io.tantu.measure.HectareGround.stands;
import static io.tantu.measure.HectareGround.zones;
import static io.tantu.snapshot.TestSnapshots.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Feature;
import io.tantu.catalog.IndicatorDefinition.Value;
import io.tantu.snapshot.TestSnapshots;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures on {@link HectareGround}. */
class FiguresTest {

  private static Figures coverage(ZoneSet zones, Selection... parts) {
    return CoverageFigures.of(zones, List.of(parts), Denominator.MEASURED, Breakdown.NONE);
  }

  /** Domain study §1.1: 120 ha arbour, 30 ha special shrub, 10 ha four-side of which 4 inside. */
  @Test
  void statutoryAndInventoryForestCover() {
    ZoneSet county = zones(box(0, 0, 25, 40));
    Feature[] stands = {
      feature(1, box(0, 0, 12, 10), "arbour", 0.0),
      feature(2, box(12, 0, 22, 1), "sparse", 0.0),
      feature(3, box(0, 20, 10, 23), "shrub", 0.0),
      feature(4, box(8, 9, 12, 11.5), "fourside", 0.0)
    };
    Figures statutory = coverage(county, stands("kind IN ('arbour','shrub','fourside')", stands));
    Figures inventory = coverage(county, stands("kind IN ('arbour','shrub')", stands));
    assertThat(statutory.total().ratio()).isCloseTo(0.156, within(1e-6));
    assertThat(inventory.total().ratio()).isCloseTo(0.150, within(1e-6));
    assertThat(statutory.total().overlapHa()).isCloseTo(4, within(4e-3));
    assertThat(statutory.overlaps()).hasSize(1);
    assertThat(inventory.overlaps()).isEmpty();
  }

  @Test
  void aParcelAcrossABoundaryIsSharedOutAndTheZonesAddUp() {
    ZoneSet two = zones(box(0, 0, 10, 10), box(10, 0, 20, 10));
    Figures figures = coverage(two, stands(null, feature(1, box(7, 2, 12, 4), "a", 0.0)));
    ZoneFigure west = figures.zones().get(0);
    ZoneFigure east = figures.zones().get(1);
    assertThat(west.coveredAreaHa()).isCloseTo(6, within(6e-3));
    assertThat(east.coveredAreaHa()).isCloseTo(4, within(4e-3));
    assertThat(Math.round(west.coveredAreaHa() * 1e6) + Math.round(east.coveredAreaHa() * 1e6))
        .isEqualTo(Math.round(figures.total().coveredAreaHa() * 1e6));
    assertThat(figures.total().featureCount()).isEqualTo(1);
    assertThat(figures.identityError()).isLessThan(1e-9);
  }

  @Test
  void groundClaimedThreeTimesCountsOnce() {
    ZoneSet zone = zones(box(0, 0, 10, 10));
    Feature a = feature(1, box(0, 0, 4, 4), "a", 0.0);
    Feature b = feature(2, box(2, 0, 6, 4), "b", 0.0);
    Feature c = feature(3, box(0, 2, 6, 4), "c", 0.0);
    Figures figures = coverage(zone, stands(null, a, b, c));
    assertThat(figures.total().ratio()).isCloseTo(0.24, within(1e-6));
    assertThat(figures.overlaps()).hasSize(3);
  }

  @Test
  void partsOfSeveralLayersCountOnceTogether() {
    ZoneSet zone = zones(box(0, 0, 10, 10));
    Selection one = stands(null, feature(1, box(0, 0, 4, 4), "a", 0.0));
    Selection other = stands(null, feature(1, box(0, 0, 4, 5), "b", 0.0));
    assertThat(coverage(zone, one, other).total().ratio()).isCloseTo(0.20, within(1e-6));
  }

  @Test
  void overlappingZonesAreCountedOnceInTheTotal() {
    ZoneSet crossing = zones(box(0, 0, 10, 10), box(5, 0, 15, 10));
    Figures figures = coverage(crossing, stands(null, feature(1, box(4, 0, 11, 10), "a", 0.0)));
    assertThat(figures.total().zoneAreaHa()).isCloseTo(150, within(0.15));
    assertThat(figures.total().coveredAreaHa()).isCloseTo(70, within(0.07));
    assertThat(figures.zones()).hasSize(2);
  }

  @Test
  void outsideAllZonesCountsNothingAndAnEmptyZoneIsZero() {
    ZoneSet zone = zones(box(0, 0, 10, 10));
    Figures figures = coverage(zone, stands(null, feature(1, box(50, 0, 60, 10), "a", 0.0)));
    assertThat(figures.total().coveredAreaHa()).isZero();
    assertThat(figures.total().ratio()).isZero();
    assertThat(figures.total().featureCount()).isZero();
  }

  /** Domain study §1.2: 100 ha of wetland, reserves over 60 and 50 ha of it sharing 20: 90 %. */
  @Test
  void aShareCountsGroundUnderTwoReservesOnce() {
    ZoneSet zone = zones(box(0, 0, 30, 30));
    Selection wetland = stands(null, feature(1, box(0, 0, 10, 10), "wetland", 0.0));
    Selection reserves =
        stands(
            null, feature(1, box(0, -5, 6, 10), "r", 0.0), feature(2, box(4, 0, 9, 10), "r", 0.0));
    Figures figures = ShareFigures.of(zone, List.of(wetland), List.of(reserves));
    assertThat(figures.total().ratio()).isCloseTo(0.90, within(1e-6));
    assertThat(figures.total().baseAreaHa()).isCloseTo(100, within(0.1));
  }

  @Test
  void aShareOfNothingIsUnknownNotZero() {
    Selection nothing = stands("kind = 'none'", feature(1, box(0, 0, 1, 1), "a", 0.0));
    Figures figures = ShareFigures.of(zones(box(0, 0, 9, 9)), List.of(nothing), List.of(nothing));
    assertThat(figures.total().ratio()).isNull();
  }

  @Test
  void pointsAddUpAndOneOnASharedLineCountsOnce() {
    ZoneSet two = zones(box(0, 0, 10, 10), box(10, 0, 20, 10));
    Selection points =
        new Selection(
            TestSnapshots.of(
                POINTS,
                List.of(
                    feature(1, box(1, 1, 1, 1), "a", 3.0),
                    feature(2, box(15, 1, 15, 1), "a", 4.0),
                    feature(
                        3,
                        two.geometries()
                            .get(0)
                            .getGeometryN(0)
                            .getFactory()
                            .createPoint(two.geometries().get(0).getCoordinates()[2]),
                        "a",
                        5.0),
                    feature(4, box(99, 1, 99, 1), "a", 100.0),
                    feature(5, box(2, 1, 2, 1), "a", (Object) null))),
            values -> true);
    Figures figures =
        AmountFigures.of(two, List.of(points), new Value(List.of("count"), 0.1, false));
    assertThat(figures.total().amount()).isCloseTo(1.2, within(1e-12));
  }

  @Test
  void amountsPerHectareFollowTheClippedArea() {
    ZoneSet zone = zones(box(0, 0, 10, 10));
    Selection stands = stands(null, feature(1, box(8, 0, 12, 5), "a", 30.0));
    Figures figures = AmountFigures.of(zone, List.of(stands), new Value(List.of("count"), 1, true));
    assertThat(figures.total().amount()).isCloseTo(300, within(0.3));
  }

  @Test
  void plantsOnTheSameGroundKeepTheirCapacity() {
    ZoneSet zone = zones(box(0, 0, 10, 10));
    Selection plants =
        stands(
            null, feature(1, box(1, 1, 3, 3), "a", 100.0), feature(2, box(1, 1, 3, 3), "b", 50.0));
    Figures figures =
        AmountFigures.of(zone, List.of(plants), new Value(List.of("count"), 1, false));
    assertThat(figures.total().amount()).isCloseTo(150, within(1e-6));
    assertThat(figures.overlaps()).hasSize(1);
  }

  @Test
  void aFeatureAcrossTwoZonesIsOneFeatureInTheTotal() {
    ZoneSet two = zones(box(0, 0, 10, 10), box(10, 0, 20, 10));
    Selection stand = stands(null, feature(1, box(8, 0, 12, 5), "a", 30.0));
    Figures figures = AmountFigures.of(two, List.of(stand), new Value(List.of("count"), 1, true));
    assertThat(figures.zones()).extracting(ZoneFigure::featureCount).containsExactly(1L, 1L);
    assertThat(figures.total().featureCount()).isEqualTo(1);
  }

  @Test
  void classesAddUpToTheZoneAndOverlapsBelongToTheFirst() {
    ZoneSet zone = zones(box(0, 0, 10, 10));
    Selection stands =
        stands(
            null,
            feature(1, box(0, 0, 4, 4), "b", 0.0),
            feature(2, box(2, 0, 6, 4), "a", 0.0),
            feature(3, box(8, 8, 9, 9), null, 0.0));
    Figures figures =
        CoverageFigures.of(
            zone, List.of(stands), Denominator.MEASURED, new Breakdown("kind", null));
    List<ClassFigure> classes = figures.zones().get(0).classes();
    assertThat(classes).extracting(ClassFigure::code).containsExactly("", "a", "b");
    assertThat(classes.get(1).coveredAreaHa()).isCloseTo(8, within(8e-3));
    assertThat(classes.get(2).coveredAreaHa()).isCloseTo(16, within(16e-3));
    assertThat(classes).extracting(ClassFigure::featureCount).containsExactly(1L, 1L, 1L);
    assertThat(classes.stream().mapToLong(c -> Math.round(c.coveredAreaHa() * 1e6)).sum())
        .isEqualTo(Math.round(figures.zones().get(0).coveredAreaHa() * 1e6));
    assertThat(figures.total().classes()).hasSize(3);
  }

  @Test
  void aFeatureAcrossZonesIsOneOfItsClassInTheTotal() {
    ZoneSet three = zones(box(0, 0, 10, 10), box(10, 0, 20, 10), box(20, 0, 30, 10));
    Selection stands =
        stands(
            null,
            feature(1, box(5, 0, 25, 1), "a", 0.0),
            feature(2, box(5, 2, 15, 3), "b", 0.0),
            feature(3, box(6, 5, 8, 6), "b", 0.0));
    Figures figures =
        CoverageFigures.of(
            three, List.of(stands), Denominator.MEASURED, new Breakdown("kind", null));
    assertThat(figures.zones().get(1).classes())
        .extracting(ClassFigure::featureCount)
        .containsExactly(1L, 1L);
    assertThat(figures.total().classes())
        .extracting(ClassFigure::featureCount)
        .containsExactly(1L, 2L);
    assertThat(figures.total().featureCount()).isEqualTo(3);
  }

  /** Both stands have the number 1, each in its own layer. */
  @Test
  void aFeatureAcrossZonesIsOneOfItsClassWhicheverLayerItIsOf() {
    ZoneSet two = zones(box(0, 0, 10, 10), box(10, 0, 20, 10));
    Selection parcels =
        new Selection(
            TestSnapshots.of(
                ZonalEnginePropertyTest.layer(), List.of(feature(1, box(5, 2, 15, 3), "b"))),
            values -> true);
    Figures figures =
        CoverageFigures.of(
            two,
            List.of(stands(null, feature(1, box(5, 0, 15, 1), "a", 0.0)), parcels),
            Denominator.MEASURED,
            new Breakdown("kind", null));
    assertThat(figures.total().classes())
        .extracting(ClassFigure::code, ClassFigure::featureCount)
        .containsExactly(tuple("a", 1L), tuple("b", 1L));
  }

  @Test
  void theControlAreaIsMetOnHundredthsOfAHectareBesideTheMeasuredFigure() {
    ZoneSet zone = zones(box(0, 0, 10, 10));
    Selection stands =
        stands(
            null,
            feature(1, box(0, 0, 3.3333, 10), "a", 0.0),
            feature(2, box(3.3333, 0, 6.6666, 10), "b", 0.0));
    Figures figures =
        CoverageFigures.of(
            zone,
            List.of(stands),
            Denominator.MEASURED,
            new Breakdown("kind", ControlAreas.MEASURED));
    ZoneFigure figure = figures.zones().get(0);
    ControlFigure control = figure.control();
    assertThat(Math.round((control.coveredHa() + control.uncoveredHa()) * 100))
        .isEqualTo(Math.round(control.controlHa() * 100));
    assertThat(figure.classes().stream().mapToDouble(ClassFigure::controlledAreaHa).sum())
        .isCloseTo(control.coveredHa(), within(1e-9));
    assertThat(figure.coveredAreaHa()).isNotEqualTo(control.coveredHa());
  }

  @Test
  void pairsOfZonesAreTheGroundTheyShare() {
    Feature[] counties = {
      feature(1, box(0, 0, 10, 10), "w", "west", null),
      feature(2, box(10, 0, 20, 10), "e", "east", null)
    };
    Feature[] corridors = {
      feature(1, box(5, 0, 15, 2), "c", "corridor", null),
      feature(2, box(90, 0, 95, 2), "f", "far", null)
    };
    ZoneSet pairs =
        ZoneSet.ofPairs(
            TestSnapshots.of(ZONES, List.of(counties)),
            TestSnapshots.of(ZONES, List.of(corridors)));
    Figures figures = coverage(pairs, stands(null, feature(1, box(8, 0, 11, 9), "a", 0.0)));
    assertThat(figures.zones()).extracting(ZoneFigure::code).containsExactly("w/c", "e/c");
    assertThat(figures.zones().get(0).coveredAreaHa()).isCloseTo(4, within(4e-3));
    assertThat(figures.total().coveredAreaHa()).isCloseTo(6, within(6e-3));
    assertThat(figures.total().zoneAreaHa()).isCloseTo(20, within(2e-2));
  }
}
