package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SquareMetresTest {

  @Test
  void aHectareIsTenThousandSquareMetresAndFifteenMu() {
    long hectare = SquareMetres.hundredths(10_000);
    assertThat(hectare).isEqualTo(1_000_000);
    assertThat(SquareMetres.hectares(hectare)).isEqualTo(1);
    assertThat(SquareMetres.mu(hectare)).isEqualTo(15);
    assertThat(SquareMetres.hundredths(0.004)).isZero();
    assertThat(SquareMetres.hundredths(0.006)).isEqualTo(1);
  }

  /** 666.67 m² are 1.000005 亩. */
  @Test
  void muAreRoundedToTheTenThousandth() {
    assertThat(SquareMetres.mu(66_667)).isEqualTo(1.0);
    assertThat(SquareMetres.mu(66_674)).isEqualTo(1.0001);
  }
}
