package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

class OutlineTest {

  private static final Coordinate CENTRE = new Coordinate(600_000, 4_260_000);

  @RepeatedTest(50)
  void drawsAValidLakeOfTheWantedArea(RepetitionInfo run) {
    Chance chance = Chance.of("lake " + run.getCurrentRepetition());
    Polygon lake = Outline.natural(CENTRE, 120, 1.6, chance);
    assertThat(lake.isValid()).isTrue();
    assertThat(lake.getArea()).isCloseTo(1_200_000, within(0.01));
  }

  @RepeatedTest(20)
  void drawsAValidParkOfTheWantedArea(RepetitionInfo run) {
    Chance chance = Chance.of("park " + run.getCurrentRepetition());
    Polygon park = Outline.built(CENTRE, 900, 25, chance);
    assertThat(park.isValid()).isTrue();
    assertThat(park.getArea()).isCloseTo(9_000_000, within(0.01));
  }
}
