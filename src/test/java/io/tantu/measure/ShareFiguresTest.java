package io.tantu.measure;

import static io.tantu.measure.HectareGround.box;
import static io.tantu.measure.HectareGround.stands;
import static io.tantu.measure.HectareGround.zones;
import static io.tantu.snapshot.TestSnapshots.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two wetlands of 20 ha, 10 ha of each in each zone; a reserve over the lower half. */
class ShareFiguresTest {

  private static final Selection WETLANDS =
      stands(
          null,
          feature(1, box(5, 0, 15, 2), "lower", 0.0),
          feature(2, box(5, 6, 15, 8), "upper", 0.0));

  private static final Selection RESERVE = stands(null, feature(1, box(0, 0, 20, 4), "r", 0.0));

  private static Figures share(ZoneSet zones) {
    return ShareFigures.of(zones, List.of(WETLANDS), List.of(RESERVE));
  }

  @Test
  void theZonesAndTheTotalTellTheProtectedAreaAndWhatItIsAShareOf() {
    Figures figures = share(zones(box(0, 0, 10, 10), box(10, 0, 20, 10)));
    for (ZoneFigure zone : figures.zones()) {
      assertThat(zone.zoneAreaHa()).isCloseTo(100, within(0.1));
      assertThat(zone.baseAreaHa()).isCloseTo(20, within(0.02));
      assertThat(zone.coveredAreaHa()).isCloseTo(10, within(0.01));
      assertThat(zone.coveredAreaMu()).isCloseTo(zone.coveredAreaHa() * 15, within(1e-4));
      assertThat(zone.ratio()).isCloseTo(0.5, within(1e-6));
      assertThat(zone.featureCount()).isEqualTo(1);
      assertThat(zone.overlapHa()).isNull();
    }
    assertThat(figures.zones()).extracting(ZoneFigure::code).containsExactly("c0", "c1");
    ZoneFigure total = figures.total();
    assertThat(total.zoneAreaHa()).isCloseTo(200, within(0.2));
    assertThat(total.baseAreaHa()).isCloseTo(40, within(0.04));
    assertThat(total.coveredAreaHa()).isCloseTo(20, within(0.02));
    assertThat(total.featureCount()).isEqualTo(1);
    assertThat(figures.identityError()).isBetween(0.0, 1e-9);
  }

  @Test
  void overlappingZonesAreCountedOnceInTheTotal() {
    Figures figures = share(zones(box(0, 0, 12, 10), box(8, 0, 20, 10)));
    assertThat(figures.zones()).hasSize(2);
    assertThat(figures.zones().get(0).coveredAreaHa()).isCloseTo(14, within(0.014));
    assertThat(figures.total().zoneAreaHa()).isCloseTo(200, within(0.2));
    assertThat(figures.total().coveredAreaHa()).isCloseTo(20, within(0.02));
    assertThat(figures.total().baseAreaHa()).isCloseTo(40, within(0.04));
  }

  /** The reserve cuts where no zone does. */
  @Test
  void whatTheReserveCutsIsCheckedToo() {
    Selection across = stands(null, feature(1, box(3, 3, 5.7, 5.3), "a", 0.0));
    Figures figures = ShareFigures.of(zones(box(0, 0, 10, 10)), List.of(across), List.of(RESERVE));
    assertThat(figures.total().ratio()).isCloseTo(1 / 2.3, within(1e-6));
    assertThat(figures.identityError()).isLessThan(1e-9);
  }

  @Test
  void aWetlandThatTwoClaimIsOneBase() {
    Selection twice =
        stands(null, feature(1, box(0, 0, 4, 8), "a", 0.0), feature(2, box(0, 0, 4, 8), "b", 0.0));
    Figures figures = ShareFigures.of(zones(box(0, 0, 10, 10)), List.of(twice), List.of(RESERVE));
    assertThat(figures.total().baseAreaHa()).isCloseTo(32, within(0.032));
    assertThat(figures.total().coveredAreaHa()).isCloseTo(16, within(0.016));
    assertThat(figures.total().featureCount()).isEqualTo(1);
    assertThat(figures.overlaps()).hasSize(1);
  }
}
