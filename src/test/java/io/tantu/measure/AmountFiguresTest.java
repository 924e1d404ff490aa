package io.tantu.measure;

import static io.tantu.measure.HectareGround.POINTS;
import static io.tantu.measure.HectareGround.box;
import static io.tantu.measure.HectareGround.stands;
import static io.tantu.measure.HectareGround.zones;
import static io.tantu.snapshot.TestSnapshots.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.IndicatorDefinition.Value;
import io.tantu.snapshot.TestSnapshots;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AmountFiguresTest {

  private static final Value WHOLE = new Value(List.of("count"), 1, false);

  @Test
  void aPlantAcrossABoundaryGivesEachZoneItsPortion() {
    Selection plant = stands(null, feature(1, box(7, 0, 12, 4), "pv", 100.0));
    Figures figures =
        AmountFigures.of(zones(box(0, 0, 10, 10), box(10, 0, 20, 10)), List.of(plant), WHOLE);
    assertThat(figures.zones().get(0).amount()).isCloseTo(60, within(1e-3));
    assertThat(figures.zones().get(1).amount()).isCloseTo(40, within(1e-3));
    assertThat(figures.total().amount()).isCloseTo(100, within(1e-6));
    assertThat(figures.total().zoneAreaHa()).isCloseTo(200, within(0.2));
    assertThat(figures.zones().get(1).zoneAreaHa()).isCloseTo(100, within(0.1));
    assertThat(figures.total().featureCount()).isEqualTo(1);
  }

  @Test
  void inZonesThatOverlapAnAmountIsOnceInTheTotal() {
    Selection plant = stands(null, feature(1, box(8, 0, 12, 4), "pv", 100.0));
    Figures figures =
        AmountFigures.of(zones(box(0, 0, 12, 10), box(8, 0, 20, 10)), List.of(plant), WHOLE);
    assertThat(figures.zones()).extracting(ZoneFigure::amount).containsExactly(100.0, 100.0);
    assertThat(figures.total().amount()).isEqualTo(100);
    assertThat(figures.total().zoneAreaHa()).isCloseTo(200, within(0.2));
    assertThat(figures.total().featureCount()).isEqualTo(1);
  }

  @Test
  void pointsAndAreasAddUpTogether() {
    Selection points =
        new Selection(
            TestSnapshots.of(POINTS, List.of(feature(1, box(1, 1, 1, 1), "a", 3.0))),
            values -> true);
    Selection plant = stands(null, feature(1, box(2, 0, 3, 4), "pv", 4.0));
    Figures figures =
        AmountFigures.of(
            zones(box(0, 0, 10, 10)),
            List.of(points, plant),
            new Value(List.of("count", "count"), 0.5, false));
    assertThat(figures.total().amount()).isCloseTo(7, within(1e-9));
    assertThat(figures.total().featureCount()).isEqualTo(2);
    assertThat(figures.identityError()).isZero();
  }

  @Test
  void pointsAreCountedWithoutAnyAttribute() {
    Selection points =
        new Selection(
            TestSnapshots.of(
                POINTS,
                List.of(
                    feature(1, box(1, 1, 1, 1), "a", null),
                    feature(2, box(2, 2, 2, 2), "b", 7.0),
                    feature(3, box(12, 2, 12, 2), "c", 7.0))),
            values -> true);
    Figures figures =
        AmountFigures.of(
            zones(box(0, 0, 10, 10), box(10, 0, 20, 10)),
            List.of(points),
            new Value(List.of(), 1, false, true));
    assertThat(figures.zones()).extracting(ZoneFigure::amount).containsExactly(2.0, 1.0);
    assertThat(figures.total().amount()).isEqualTo(3);
  }

  /** Answers that were stored before points could be counted are still read and still found. */
  @Test
  void aSumIsWrittenAsItWasBeforeThereWereCounts() {
    String before = "{\"attributes\":[\"acPiles\"],\"factor\":1.0,\"perHectare\":false}";
    Value value = JsonMapper.shared().readValue(before, Value.class);
    assertThat(value).isEqualTo(new Value(List.of("acPiles"), 1, false));
    assertThat(JsonMapper.shared().writeValueAsString(value)).isEqualTo(before);
  }

  @Test
  void perHectareGroundClaimedTwiceIsTheFirstOnes() {
    Selection stands =
        stands(
            null, feature(1, box(0, 0, 4, 4), "a", 10.0), feature(2, box(2, 0, 6, 4), "b", 100.0));
    Figures figures =
        AmountFigures.of(
            zones(box(0, 0, 10, 10)), List.of(stands), new Value(List.of("count"), 1, true));
    assertThat(figures.total().amount()).isCloseTo(16 * 10 + 8 * 100, within(1.0));
  }
}
