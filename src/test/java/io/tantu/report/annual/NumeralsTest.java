package io.tantu.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九"})
  void sectionsAreCountedInChinese(int number, String words) {
    assertThat(AnnualReport.numeral(number)).isEqualTo(words);
  }
}
