package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.measure.ControlAreas.Fitted;
import io.tantu.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ControlAreasTest {

  /** Domain study §2.5: 30, 40 and 31 ha under a control of 100: 29.7030, 39.6040, 30.6931. */
  @Test
  void areasAreFittedProRata() {
    Fitted fitted = ControlAreas.fit(101, 100, new double[] {30, 40, 31});
    assertThat(fitted.classHa()).containsExactly(29.70, 39.61, 30.69);
    assertThat(fitted.figure().coveredHa()).isEqualTo(100.0);
    assertThat(fitted.figure().uncoveredHa()).isZero();
    assertThat(fitted.figure().deviation()).isCloseTo(0.01, within(1e-12));
  }

  @Test
  void theUncoveredRestBearsItsShare() {
    Fitted fitted = ControlAreas.fit(100.5, 100, new double[] {50.25});
    assertThat(fitted.classHa()).containsExactly(50.0);
    assertThat(fitted.figure().uncoveredHa()).isEqualTo(50.0);
  }

  @Test
  void beyondTheLimitNothingIsAdjusted() {
    Fitted fitted = ControlAreas.fit(102, 100, new double[] {30});
    assertThat(fitted.classHa()).isNull();
    assertThat(fitted.figure().coveredHa()).isNull();
    assertThat(fitted.figure().deviation()).isCloseTo(0.02, within(1e-12));
  }

  @Test
  void aControlIsMeasuredOrPublished() {
    assertThat(ControlAreas.of(null)).isNull();
    assertThat(ControlAreas.of("published")).isEqualTo(ControlAreas.PUBLISHED);
    assertThatThrownBy(() -> ControlAreas.of("guessed"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("guessed");
  }
}
