package io.tantu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static final FigureTable TABLE =
      new FigureTable(
          "森林覆盖率 Forest cover",
          List.of(
              new Column("名称", "name", null, 0),
              new Column("面积", "areaHa", "公顷", 2),
              new Column("要素数", "featureCount", null, 0)),
          List.of(
              Arrays.asList("兴庆区", 1234.565, 12L), Arrays.asList("=cmd|' /C calc'!A1", 1e-5, null)),
          List.of(new Note("口径 definition", "条例口径, a \"quoted\" one")));

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(before);
  }

  private static String written(TableFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(TABLE, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvHasEveryDigitAndRunsNothing() throws IOException {
    assertThat(written(TableFormat.CSV))
        .isEqualTo(
            "\uFEFF名称 name,面积 areaHa 公顷,要素数 featureCount\r\n"
                + "兴庆区,1234.565,12\r\n"
                + "'=cmd|' /C calc'!A1,0.000010,\r\n"
                + "\"# 口径 definition\",\"条例口径, a \"\"quoted\"\" one\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de-DE", "fr-FR", "ar-EG"})
  void figuresReadTheSameInEveryLanguage(String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(language));
    assertThat(written(TableFormat.TABLE))
        .contains("1,234.57", "0.00", "12", "–")
        .doesNotContain("1.234,57");
    assertThat(Decimals.grouped(-0.5, 0)).isEqualTo("-1");
  }
}
