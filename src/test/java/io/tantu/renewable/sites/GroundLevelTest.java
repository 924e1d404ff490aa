package io.tantu.renewable.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.renewable.SiteCriteria.Criterion;
import io.tantu.snapshot.TestSnapshots;
import io.tantu.store.TestLayers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** A site of 1 km², and how fast the wind blows over it. */
class GroundLevelTest {

  private static final LayerDefinition WIND =
      TestLayers.PARK.withAttributes(Map.of("speed", AttributeType.NUMBER));
  private static final Criterion FROM_4_TO_8 =
      new Criterion(
          "wind", null, null, List.of(), null, null, "speed", "m/s", 4.0, 8.0, null, null, 1);
  private static final Polygon SITE = box(0, 1_000);

  /** From west to east, in metres; all of them 1 km high. */
  private static Polygon box(double west, double east) {
    Envelope box = new Envelope(500_000 + west, 500_000 + east, 4_250_000, 4_251_000);
    return (Polygon) new GeometryFactory().toGeometry(box);
  }

  private static Mark mark(Feature... winds) {
    ChosenFeatures told =
        ChosenFeatures.of(TestSnapshots.of(WIND, List.of(winds)), FROM_4_TO_8.where());
    return new GroundLevel(List.of(told), FROM_4_TO_8)
        .mark(SITE, new EllipsoidalArea(TestSnapshots.GRID));
  }

  private static Feature wind(long id, Double speed, Polygon ground) {
    return TestSnapshots.feature(id, ground, speed);
  }

  @Test
  void eachPartOfTheSiteScoresByItself() {
    Mark mark = mark(wind(1, 5.0, box(-500, 250)), wind(2, 7.0, box(250, 2_000)));
    assertThat(mark.score()).isCloseTo(0.25 * 0.25 + 0.75 * 0.75, within(1e-6));
    assertThat(mark.level()).isCloseTo(0.25 * 5 + 0.75 * 7, within(1e-6));
    assertThat(mark.metres()).isNull();
  }

  @Test
  void upToTheLowNothingIsScoredAndFromTheHighAll() {
    assertThat(mark(wind(1, 3.0, SITE)).score()).isZero();
    assertThat(mark(wind(1, 4.0, SITE)).score()).isZero();
    assertThat(mark(wind(1, 8.0, SITE)).score()).isEqualTo(1);
    assertThat(mark(wind(1, 11.0, SITE)).score()).isEqualTo(1);
    assertThat(mark(wind(1, 3.0, box(0, 500)), wind(2, 11.0, box(500, 1_000))).score())
        .as("a gale does not make up for a lull")
        .isCloseTo(0.5, within(1e-6));
  }

  @Test
  void groundThatNothingIsToldOfScoresNothingAndIsNotInTheMean() {
    Mark mark = mark(wind(1, 8.0, box(0, 250)), wind(2, null, box(250, 1_000)));
    assertThat(mark.score()).isCloseTo(0.25, within(1e-6));
    assertThat(mark.level()).isEqualTo(8);
    assertThat(mark(wind(1, 8.0, box(5_000, 6_000)))).isEqualTo(Mark.of(0));
  }

  @Test
  void whatIsToldTwiceOfTheSameGroundIsAveraged() {
    Mark mark = mark(wind(1, 8.0, SITE), wind(2, 4.0, SITE));
    assertThat(mark.score()).isCloseTo(0.5, within(1e-6));
    assertThat(mark.level()).isCloseTo(6, within(1e-6));
  }
}
