package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.LocalizedText;
import io.tantu.testing.BothStores;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothStores
class ValueConversionTest {

  private static Object value(AttributeType type, Object raw) {
    ValueConversion.Result result = ValueConversion.convert(raw, attribute(type));
    return result.problem() == null ? result.value() : result.problem();
  }

  private static AttributeDefinition attribute(AttributeType type) {
    return Importing.attribute("a", type, "甲", "a", false);
  }

  @Test
  void numbers() {
    assertThat(value(AttributeType.NUMBER, "0.65")).isEqualTo(0.65);
    assertThat(value(AttributeType.NUMBER, 3L)).isEqualTo(3.0);
    assertThat(value(AttributeType.NUMBER, " 1e3 ")).isEqualTo(1000.0);
    assertThat(value(AttributeType.NUMBER, -0.0)).isEqualTo(0.0);
    assertThat(value(AttributeType.NUMBER, "-1e-400")).isEqualTo(0.0);
    assertThat(value(AttributeType.INTEGER, 3.0)).isEqualTo(3L);
    assertThat(value(AttributeType.INTEGER, "640104")).isEqualTo(640104L);
    assertThat(value(AttributeType.INTEGER, 3.5)).isEqualTo("not-an-integer");
    assertThat(value(AttributeType.INTEGER, "1e300")).isEqualTo("not-a-number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"****", "1,234", "NaN", "0x10", "1e999999999", "12d", "一", "--1"})
  void whatIsNoNumberIsSaid(String text) {
    assertThat(value(AttributeType.NUMBER, text)).isEqualTo("not-a-number");
  }

  @Test
  void codesKeptAsNumbersStayCodes() {
    assertThat(value(AttributeType.STRING, 640104L)).isEqualTo("640104");
    assertThat(value(AttributeType.STRING, 640104.0)).isEqualTo("640104");
    assertThat(value(AttributeType.STRING, 0.5)).isEqualTo("0.5");
  }

  @Test
  void datesAndTruth() {
    LocalDate day = LocalDate.of(2024, 8, 5);
    for (String text :
        new String[] {"2024-08-05", "2024/8/5", "20240805", "2024年8月5日", "2024-08-05T10:00:00Z"}) {
      assertThat(value(AttributeType.DATE, text)).as(text).isEqualTo(day);
    }
    for (String noDay : new String[] {"2024-02-30", "202411", "2024111", "2024-11", "20241301"}) {
      assertThat(value(AttributeType.DATE, noDay)).as(noDay).isEqualTo("not-a-date");
    }
    assertThat(value(AttributeType.BOOLEAN, "是")).isEqualTo(true);
    assertThat(value(AttributeType.BOOLEAN, 0L)).isEqualTo(false);
    assertThat(value(AttributeType.BOOLEAN, "perhaps")).isEqualTo("not-a-boolean");
  }

  @Test
  void limitsAndCodes() {
    AttributeDefinition density =
        new AttributeDefinition(
            "d", AttributeType.NUMBER, new LocalizedText("a", "b"), null, false, 0.0, 1.0, null);
    assertThat(ValueConversion.convert("1.01", density).problem()).isEqualTo("out-of-range");
    assertThat(ValueConversion.convert("1", density).value()).isEqualTo(1.0);
    AttributeDefinition coded =
        new AttributeDefinition(
            "c",
            AttributeType.STRING,
            new LocalizedText("a", "b"),
            null,
            true,
            null,
            null,
            Map.of("0301", new LocalizedText("乔木林地", "arbor forest")));
    assertThat(ValueConversion.convert("0301", coded).value()).isEqualTo("0301");
    assertThat(ValueConversion.convert("乔木林地", coded).value()).isEqualTo("0301");
    assertThat(ValueConversion.convert("0399", coded).problem()).isEqualTo("unknown-code");
    assertThat(ValueConversion.convert("  ", coded).problem()).isEqualTo("missing-value");
  }

  @Test
  void codesOfNumbersAreMatchedAsNumbers() {
    for (AttributeType type : List.of(AttributeType.NUMBER, AttributeType.INTEGER)) {
      AttributeDefinition coded =
          new AttributeDefinition(
              "c",
              type,
              new LocalizedText("a", "b"),
              null,
              true,
              null,
              null,
              Map.of("1", new LocalizedText("是", "yes"), "100", new LocalizedText("百", "c")));
      for (Object one : List.of(1L, 1.0, "1", "1.0")) {
        assertThat(ValueConversion.convert(one, coded).problem()).as("%s %s", type, one).isNull();
      }
      assertThat(ValueConversion.convert("100", coded).problem()).isNull();
      assertThat(ValueConversion.convert("2", coded).problem()).isEqualTo("unknown-code");
    }
  }

  @Test
  void spoiltTextIsNeverTakenOver() {
    byte[] utf8 = "银川市".getBytes(StandardCharsets.UTF_8);
    for (String spoilt :
        new String[] {
          "贺兰\uFFFD",
          new String(utf8, TextEncoding.WINDOWS_1252),
          new String("银川".getBytes(StandardCharsets.UTF_8), TextEncoding.GB18030)
        }) {
      assertThat(value(AttributeType.STRING, spoilt)).as(spoilt).isEqualTo("replacement-character");
    }
    for (String right : new String[] {"银川市", "Höhe", "café", "联通", "№ 5 — 贺兰山"}) {
      assertThat(value(AttributeType.STRING, right)).isEqualTo(right);
    }
  }
}
