package io.tantu.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  @Test
  void bothLanguagesStateTheSameFactsEachInItsOwnOrder() {
    LocalizedText point = LocalizedText.of("%s（第 %d 行）", "%s (line %d)", "J1", 2);
    LocalizedText text = LocalizedText.of("环 %2$s 的点 %1$s", "point %s of ring %s", point, 7);
    assertThat(text)
        .isEqualTo(new LocalizedText("环 7 的点 J1（第 2 行）", "point J1 (line 2) of ring 7"));
  }

  @Test
  void numbersLookTheSameOnEveryMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(LocalizedText.of("%,.2f 公顷", "%,.2f ha", 1234.5).zh()).isEqualTo("1,234.50 公顷");
    } finally {
      Locale.setDefault(before);
    }
  }
}
