package io.tantu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.CatalogReader;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnteredValuesTest {

  private static final List<Target> TARGETS =
      TargetCatalog.read(Path.of("layers/targets.yml"), CatalogReader.read(Path.of("layers")))
          .targets();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final String GOOD =
      """
      target,date,value,unit,source,enteredBy
      T10,2024-12-31,31,家,市工信局公报,张三
      T06,2024-12-31,305.5,克/千瓦时,统计年鉴,李四
      T10,2023-12-31,28,家,市工信局公报,张三
      """;

  @TempDir Path folder;

  private EnteredValues read(String text) throws IOException {
    Path file = folder.resolve("layers/targets-entered.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return EnteredValues.read(file, TARGETS, TODAY);
  }

  @Test
  void readsValuesByTargetAndDate() throws IOException {
    EnteredValues values = read(GOOD);
    assertThat(values.of("T10")).extracting(EnteredValue::value).containsExactly(28.0, 31.0);
    assertThat(values.of("T10").get(1).source()).isEqualTo("市工信局公报");
    assertThat(values.of("T10").get(1).enteredBy()).isEqualTo("张三");
    assertThat(values.of("T01")).isEmpty();
  }

  @Test
  void noFileAndAHeaderAloneMeanNothingEntered() throws IOException {
    assertThat(EnteredValues.read(folder.resolve("none.csv"), TARGETS, TODAY).of("T10")).isEmpty();
    assertThat(read(GOOD.lines().findFirst().orElseThrow()).of("T10")).isEmpty();
  }

  @Test
  void todayIsNotTheFuture() throws IOException {
    assertThat(read(GOOD.replace("2024-12-31,31", "2026-06-01,31")).of("T10")).hasSize(2);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "unit,source|source|line 1: the columns [unit] are missing",
        "enteredBy|who|line 1: unknown column 'who'",
        "T06|T99|line 3: 'target' is 'T99', wanted one of [T01,",
        "T06|T44|line 3: target T44 has a goal in words only",
        "克/千瓦时|克|line 3: 'unit' is '克', wanted the unit of T06, '克/千瓦时'",
        "2023-12-31|2026-06-02|line 4: 'date' is 2026-06-02, in the future; wanted 2026-06-01 or before",
        "2023-12-31|2023-12|line 4: 'date' is '2023-12', wanted a day as 2024-12-31",
        "2023-12-31|2023-02-30|line 4: 'date' is '2023-02-30', wanted a day",
        "2023-12-31|2024-12-31|line 4: target T10 has a second row for 2024-12-31",
        "305.5|about 305|line 3: 'value' is 'about 305', wanted a number",
        "305.5|-3|line 3: 'value' is -3.0 克/千瓦时, wanted 0 or more",
        "305.5|0.3055|line 3: 'value' is 0.3055 克/千瓦时 beside a goal of 300.0 克/千瓦时, as if it were in another unit",
        "305.5|NaN|line 3: 'value' is 'NaN', wanted a finite number",
        "统计年鉴||line 3: 'source' is empty",
        "李四||line 3: 'enteredBy' is empty",
        ",李四|,李四,x|line 3: has 7 values, wanted 6",
      })
  void refuses(String seen, String by, String message) {
    assertThat(GOOD).contains(seen);
    String bad = GOOD.replaceFirst(seen, by == null ? "" : by);
    assertThatThrownBy(() -> read(bad))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("bad-entered-values"))
        .hasMessageContaining("layers/targets-entered.csv: " + message);
  }

  @Test
  void theShippedFileHoldsPublishedValuesWithTheirAddress() {
    EnteredValues shipped =
        EnteredValues.read(Path.of("layers/targets-entered.csv"), TARGETS, TODAY);
    List<EnteredValue> all =
        TARGETS.stream().flatMap(target -> shipped.of(target.id()).stream()).toList();
    assertThat(all).isNotEmpty().allSatisfy(value -> assertThat(value.source()).contains("."));
  }
}
