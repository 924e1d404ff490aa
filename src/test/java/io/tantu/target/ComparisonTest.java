package io.tantu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest(name = "{1} is {0} {2}: {3}")
  @CsvSource({
    "AT_LEAST, 16, 16, true",
    "AT_LEAST, 15.99, 16, false",
    "ABOVE, 500, 500, false",
    "ABOVE, 500.01, 500, true",
    "ABOUT, 617.5, 650, true",
    "ABOUT, 617.4, 650, false",
    "ABOUT, 900, 650, true",
    "AT_MOST, 300, 300, true",
    "AT_MOST, 300.1, 300, false",
    "EQUAL, 188, 188, true",
    "EQUAL, 190, 188, true",
    "EQUAL, 187.9, 188, false",
  })
  void isMet(Comparison comparison, double actual, double goal, boolean met) {
    assertThat(comparison.met(actual, goal)).isEqualTo(met);
  }

  @Test
  void noNumberMeetsAQualitativeGoal() {
    assertThatThrownBy(() -> Comparison.QUALITATIVE.met(1, 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
