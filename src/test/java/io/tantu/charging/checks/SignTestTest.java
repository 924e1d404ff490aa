package io.tantu.charging.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignTestTest {

  /** (45 + 10 + 1) ÷ 1024 for eight or more of ten. */
  @Test
  void knownChances() {
    assertThat(SignTest.chance(8, 10)).isCloseTo(56 / 1024.0, within(1e-15));
    assertThat(SignTest.chance(10, 10)).isCloseTo(1 / 1024.0, within(1e-15));
    assertThat(SignTest.chance(0, 0)).isEqualTo(1);
    assertThat(SignTest.chance(0, 9)).isCloseTo(1, within(1e-12));
    assertThat(SignTest.chance(5_000, 10_000)).isCloseTo(0.503989, within(1e-6));
    assertThat(SignTest.chance(10_000, 10_000)).isGreaterThanOrEqualTo(0).isLessThan(1e-300);
  }

  /** At least so many for one side, or more than the rest for the other: one of both happens. */
  @Property
  void bothSidesTogetherAreCertain(
      @ForAll @IntRange(max = 400) int cases, @ForAll @IntRange(max = 400) int some) {
    int speaking = Math.min(some, cases);
    double fewer = speaking == 0 ? 0 : SignTest.chance(cases - speaking + 1, cases);
    assertThat(SignTest.chance(speaking, cases) + fewer).isCloseTo(1, within(1e-10));
  }
}
