package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ByteTapeTest {

  @Test
  void whatWasWrittenIsReadInTurn() {
    ByteTape tape = new ByteTape();
    long[] numbers = {
      0, 1, -1, 63, 64, -65, 300, Integer.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE
    };
    for (long number : numbers) {
      tape.signed(number);
    }
    Object[] values = {null, "林地", "", 5L, -7L, 0.25, true, false, LocalDate.of(2025, 1, 31)};
    int place = tape.size();
    for (Object value : values) {
      tape.value(value);
    }
    tape.trim();
    ByteTape.Reader reader = tape.readFrom(0);
    for (long number : numbers) {
      assertThat(reader.signed()).isEqualTo(number);
    }
    ByteTape.Reader later = tape.readFrom(place);
    for (int i = 0; i < values.length - 1; i++) {
      assertThat(later.value()).isEqualTo(values[i]);
    }
    assertThat(later.value()).as("a date is its text").isEqualTo("2025-01-31");
  }
}
