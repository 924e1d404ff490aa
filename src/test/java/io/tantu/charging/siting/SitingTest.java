package io.tantu.charging.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SitingTest {

  private static final int[] CHOSEN = {3, 1};

  @Test
  void theGapIsAPartOfTheLarger() {
    assertThat(Siting.most(CHOSEN, 90, 100).gap()).isEqualTo(0.1);
    assertThat(Siting.least(CHOSEN, 100, 90).gap()).isEqualTo(0.1);
  }

  @Test
  void whatIsLeftOfRoundingIsNoGap() {
    assertThat(Siting.most(CHOSEN, 100, 100 + 1e-8).gap()).isZero();
    assertThat(Siting.most(CHOSEN, 100, 100 - 1e-8).gap()).isZero();
    assertThat(Siting.least(CHOSEN, 0, 0).gap()).isZero();
  }

  /** A wrong bound must not pass for a proof. */
  @Test
  void aBoundThatTheChoiceBeatsIsAFault() {
    assertThatThrownBy(() -> Siting.most(CHOSEN, 100, 99))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("99");
    assertThatThrownBy(() -> Siting.least(CHOSEN, 99, 100))
        .isInstanceOf(IllegalStateException.class);
  }
}
