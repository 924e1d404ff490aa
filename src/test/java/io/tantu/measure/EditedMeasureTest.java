package io.tantu.measure;

import static io.tantu.measure.HectareGround.STANDS;
import static io.tantu.measure.HectareGround.box;
import static io.tantu.measure.HectareGround.zones;
import static io.tantu.snapshot.TestSnapshots.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Feature;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.TestSnapshots;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Single edits of 82 stands in two zones: 40 ha of them in each, one stand with 1 ha in either, and
 * one that claims half of its hectare with the first.
 */
class EditedMeasureTest {

  private static final Predicate<Object[]> ALL = values -> true;

  private final ZoneSet zones = zones(box(0, 0, 10, 12), box(10, 0, 20, 12));
  private final TreeMap<Long, Feature> stands = new TreeMap<>();
  private Snapshot snapshot;

  @BeforeEach
  void measureBefore() {
    for (int i = 0; i < 80; i++) {
      double x = 2 * (i % 10) + (i % 10 < 5 ? 0 : 0.5);
      double y = 1.2 * (i / 10);
      put(stand(i + 1, x, y, x + 1, i % 2 == 0 ? "a" : "b"));
    }
    put(stand(81, 9, 10, 11, "a"));
    put(stand(82, 0.5, 0, 1.5, "b"));
    snapshot = TestSnapshots.of(STANDS, List.copyOf(stands.values()));
    expect(figures(snapshot), 41.5, 41, 0.5);
  }

  private void put(Feature stand) {
    stands.put(stand.id(), stand);
  }

  private static Feature stand(long id, double x, double y, double east, String kind) {
    return feature(id, box(x, y, east, y + 1), kind, 0.0);
  }

  private Figures figures(Snapshot of) {
    return CoverageFigures.of(
        zones, List.of(new Selection(of, ALL)), Denominator.MEASURED, new Breakdown("kind", null));
  }

  /** The figures after the edit, which are those of the whole measured anew, digit for digit. */
  private Figures edit(Set<Long> deleted, Feature... put) {
    snapshot = TestSnapshots.edited(snapshot, List.of(put), deleted);
    Arrays.stream(put).forEach(this::put);
    deleted.forEach(stands::remove);
    Figures edited = figures(snapshot);
    Snapshot whole = TestSnapshots.of(STANDS, List.copyOf(stands.values()));
    assertThat(edited).isEqualTo(figures(whole));
    assertThat(LayerOverlaps.of(snapshot)).isEqualTo(LayerOverlaps.of(whole));
    return edited;
  }

  private static void expect(Figures figures, double west, double east, double overlap) {
    assertThat(figures.zones().get(0).coveredAreaHa()).isCloseTo(west, within(0.03));
    assertThat(figures.zones().get(1).coveredAreaHa()).isCloseTo(east, within(0.03));
    assertThat(figures.total().overlapHa()).isCloseTo(overlap, within(0.003));
  }

  private static long[] counts(Figures figures) {
    return figures.total().classes().stream().mapToLong(ClassFigure::featureCount).toArray();
  }

  @Test
  void aStandThatGoesGivesItsGroundToTheOneThatClaimedItToo() {
    Figures figures = edit(Set.of(1L));
    expect(figures, 41, 41, 0);
    assertThat(figures.overlaps()).isEmpty();
    assertThat(counts(figures)).containsExactly(40, 41);
  }

  @Test
  void aStandThatMovesOverTheBoundaryIsCutAnew() {
    expect(edit(Set.of(), stand(81, 9.5, 10, 12, "a")), 41, 42, 0.5);
  }

  @Test
  void aStandThatLeavesAZoneLeavesNothingThere() {
    Figures figures = edit(Set.of(), stand(81, 12, 10, 14, "a"));
    expect(figures, 40.5, 42, 0.5);
    assertThat(figures.zones().get(0).featureCount()).isEqualTo(41);
    assertThat(figures.identityError()).isZero();
  }

  @Test
  void aStandOnGroundThatIsTakenAddsAnOverlapAndNoGround() {
    Figures figures = edit(Set.of(), stand(83, 0.5, 0, 1.5, "a"));
    expect(figures, 41.5, 41, 1.5);
    assertThat(figures.overlaps()).hasSize(3);
    assertThat(counts(figures)).containsExactly(42, 41);
  }

  @Test
  void twoNewStandsThatShareGroundAreOneOverlap() {
    Figures figures = edit(Set.of(), stand(83, 1.5, 10, 2.5, "a"), stand(84, 2, 10, 3, "a"));
    expect(figures, 43, 41, 1);
    assertThat(figures.overlaps()).hasSize(2);
  }

  @Test
  void aStandOfAnotherClassIsCountedThere() {
    Figures figures = edit(Set.of(), stand(3, 4, 0, 5, "b"));
    expect(figures, 41.5, 41, 0.5);
    assertThat(counts(figures)).containsExactly(40, 42);
  }

  @Test
  void aClassThatWasNotThereBeforeIsToldToo() {
    Figures figures = edit(Set.of(), stand(3, 4, 0, 5, "c"));
    assertThat(figures.total().classes())
        .extracting(ClassFigure::code)
        .containsExactly("a", "b", "c");
    assertThat(counts(figures)).containsExactly(40, 41, 1);
  }

  @Test
  void editAfterEditTheFiguresStayThoseOfTheWhole() {
    edit(Set.of(1L), stand(2, 2.2, 0, 3.2, "b"));
    edit(Set.of(), stand(1, 0, 0, 1, "a"), stand(85, 18, 10, 19, "a"));
    expect(edit(Set.of(85L, 2L)), 40.5, 41, 0.5);
  }

  @Test
  void halfTheStandsEditedAtOnceComeOutTheSame() {
    Feature[] moved =
        stands.values().stream()
            .filter(stand -> stand.id() <= 40)
            .map(
                stand -> stand(stand.id(), 2 * (stand.id() % 10), 1.2 * (stand.id() / 10), 11, "a"))
            .toArray(Feature[]::new);
    edit(Set.of(82L), moved);
  }
}
