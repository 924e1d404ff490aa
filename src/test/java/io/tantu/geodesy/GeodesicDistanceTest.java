package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeodesicDistanceTest {

  @Test
  void degreeAlongTheEquatorIsAPartOfItsCircle() {
    assertThat(GeodesicDistance.metres(106, 0, 107, 0))
        .isCloseTo(2 * Math.PI * 6_378_137.0 / 360, within(1e-6));
  }

  /** The meridian quadrant of GRS 80 is 10,001,965.7293 m. */
  @Test
  void quarterOfAMeridian() {
    assertThat(GeodesicDistance.metres(106, 0, 106, 90)).isCloseTo(10_001_965.7293, within(1e-4));
  }

  @Test
  void directionDoesNotMatter() {
    double there = GeodesicDistance.metres(106.2309, 38.4872, 106.88, 38.1);
    assertThat(GeodesicDistance.metres(106.88, 38.1, 106.2309, 38.4872))
        .isCloseTo(there, within(1e-8));
    assertThat(GeodesicDistance.metres(106.2, 38.4, 106.2, 38.4)).isZero();
  }
}
