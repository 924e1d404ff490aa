package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

  @Test
  void fifteenMuMakeAHectare() {
    assertThat(Area.ofHectares(1).mu()).isEqualTo(15);
    assertThat(Area.ofSquareMetres(10_000).hectares()).isEqualTo(1);
    assertThat(Area.ofSquareMetres(1_000_000).mu()).isEqualTo(1500);
    assertThat(Area.ofSquareMetres(1_000_000).squareKilometres()).isEqualTo(1);
  }

  @Test
  void wetlandTargetOfThePlan() {
    Area target = Area.ofMu(800_000);
    assertThat(target.hectares()).isCloseTo(53_333.333333333336, within(1e-9));
    assertThat(target.squareKilometres()).isCloseTo(533.3333333333334, within(1e-11));
    assertThat(target.mu()).isEqualTo(800_000);
  }

  @Test
  void smallBoxOfTheAreaRule() {
    Area box = Area.ofSquareMetres(968_533.99);
    assertThat(box.hectares()).isCloseTo(96.8534, within(0.00005));
    assertThat(box.mu()).isCloseTo(1452.80, within(0.005));
  }

  @Test
  void addsAndCompares() {
    assertThat(Area.ZERO.plus(Area.ofHectares(2)).plus(Area.ofMu(15)))
        .isEqualTo(Area.ofSquareMetres(30_000));
    assertThat(Area.ofHectares(1)).isGreaterThan(Area.ofMu(14));
    assertThat(Area.ofSquareMetres(-0.0)).isEqualTo(Area.ZERO);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -1e-9, Double.NaN, Double.POSITIVE_INFINITY})
  void noAreaIsNegativeOrEndless(double squareMetres) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Area.ofSquareMetres(squareMetres))
        .withMessageContaining(String.valueOf(squareMetres));
  }
}
