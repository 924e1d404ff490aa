package io.tantu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Feature;
import io.tantu.measure.ZoneSet;
import io.tantu.scenario.Scenario.Placement;
import io.tantu.snapshot.TestSnapshots;
import io.tantu.store.TestLayers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Two counties of 1 km by 1 km, side by side, and features of 100 m and more on them. */
class PlacedFeaturesTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final ZoneSet COUNTIES =
      ZoneSet.of(
          TestSnapshots.of(
              TestLayers.PARK,
              List.of(
                  feature(1, box(0, 0, 1_000, 1_000)), feature(2, box(1_000, 0, 2_000, 1_000)))));

  private static Geometry box(double west, double south, double east, double north) {
    return FACTORY.toGeometry(
        new Envelope(500_000 + west, 500_000 + east, 4_250_000 + south, 4_250_000 + north));
  }

  private static Feature feature(long id, Geometry ground) {
    return TestSnapshots.feature(id, ground, new Object[TestLayers.PARK.attributes().size()]);
  }

  private static Placement put(List<Long> ids, Geometry... features) {
    List<Feature> all =
        IntStream.range(0, features.length).mapToObj(i -> feature(i + 1, features[i])).toList();
    return new PlacedFeatures(TestSnapshots.of(TestLayers.PARK, all), COUNTIES).of(ids);
  }

  @Test
  void whatLiesInACountyAndAloneNeedsNoWord() {
    assertThat(put(List.of(1L), box(100, 100, 300, 200), box(300, 100, 400, 200)))
        .as("neighbours touch")
        .isEqualTo(new Placement(0, 0, 0));
    assertThat(put(List.of(1L), box(900, 100, 1_100, 200)))
        .as("in two counties")
        .isEqualTo(new Placement(0, 0, 0));
  }

  @Test
  void groundAcrossTheLineIsToldAndWhatLiesBeyondItIsCounted() {
    Placement ground = put(List.of(1L, 2L), box(1_900, 0, 2_100, 100), box(5_000, 0, 5_100, 100));
    assertThat(ground.outside()).isEqualTo(1);
    assertThat(ground.outsideHa()).isCloseTo(2, within(0.01));
  }

  @Test
  void pointsAreCountedOnly() {
    Placement ground =
        put(
            List.of(1L, 2L),
            box(5_000, 0, 5_100, 100).getCentroid(),
            box(100, 0, 200, 100).getCentroid());
    assertThat(ground).isEqualTo(new Placement(1, 0, 0));
  }

  @Test
  void groundThatSeveralClaimIsToldOnce() {
    Placement ground =
        put(
            List.of(1L, 2L),
            box(0, 0, 200, 100),
            box(100, 0, 300, 100),
            box(100, 0, 200, 100),
            box(250, 50, 400, 100));
    assertThat(ground.sharedHa()).isCloseTo(1.25, within(0.01));
  }
}
