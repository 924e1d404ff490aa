package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompensatedSumTest {

  @Test
  void keepsWhatPlainSummationLoses() {
    CompensatedSum sum = new CompensatedSum().add(1).add(1e100).add(1).add(-1e100);
    assertThat(sum.value()).isEqualTo(2);
  }

  @Test
  void aMillionTenthsAreAHundredThousand() {
    CompensatedSum sum = new CompensatedSum();
    IntStream.range(0, 1_000_000).forEach(i -> sum.add(0.1));
    assertThat(sum.value()).isEqualTo(100_000);
  }
}
