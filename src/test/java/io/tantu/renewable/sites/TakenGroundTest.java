package io.tantu.renewable.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.snapshot.TestSnapshots;
import io.tantu.store.TestLayers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** A site of 1 km², and slopes on it. */
class TakenGroundTest {

  private static final LayerDefinition SLOPE =
      TestLayers.PARK.withAttributes(Map.of("slopeFrom", AttributeType.NUMBER));
  private static final EllipsoidalArea AREAS = new EllipsoidalArea(TestSnapshots.GRID);

  private static Polygon box(double west, double south, double east, double north) {
    return (Polygon)
        new GeometryFactory()
            .toGeometry(
                new Envelope(500_000 + west, 500_000 + east, 4_250_000 + south, 4_250_000 + north));
  }

  private static double part(Feature... slopes) {
    TakenGround ground =
        new TakenGround(
            List.of(
                ChosenFeatures.of(TestSnapshots.of(SLOPE, List.of(slopes)), "slopeFrom >= 15")));
    return ground.part(box(0, 0, 1_000, 1_000), AREAS);
  }

  private static Feature slope(long id, double from, Polygon ground) {
    return TestSnapshots.feature(id, ground, from);
  }

  @Test
  void onlyWhatIsSteepEnoughAndOnTheSiteCounts() {
    assertThat(
            part(
                slope(1, 25, box(-500, 0, 250, 1_000)),
                slope(2, 15, box(900, 900, 1_500, 1_500)),
                slope(3, 6, box(250, 0, 900, 900))))
        .isCloseTo(0.26, within(1e-6));
  }

  @Test
  void whatTwoTakeCountsOnce() {
    assertThat(part(slope(1, 15, box(0, 0, 500, 1_000)), slope(2, 25, box(250, 0, 750, 1_000))))
        .isCloseTo(0.75, within(1e-6));
  }

  @Test
  void aSiteOnTheFlatHasNothingTaken() {
    assertThat(part(slope(1, 2, box(0, 0, 1_000, 1_000)))).isZero();
  }
}
