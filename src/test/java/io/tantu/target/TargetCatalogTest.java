package io.tantu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetCatalogTest {

  private static final Catalog CATALOG = CatalogReader.read(Path.of("layers"));

  private static final String GOOD =
      """
      areas: [{id: ecology, title: {zh: 生态, en: Ecology}, chapter: 三、（七）}]
      targets:
        - id: T1
          area: ecology
          title: {zh: 森林覆盖率, en: Forest cover}
          unit: "%"
          goals:
            - {year: 2025, text: 达到 16% 以上, comparison: at-least, value: 16}
            - {year: 2030, text: 持续提高, comparison: qualitative}
          leadBureau: 市自然资源局
          clause: 三、（七）2
          indicator: {id: forest-cover, definition: statutory, factor: 100}
          contradicts: [T2]
        - id: T2
          area: ecology
          title: {zh: 湿地面积, en: Wetland area}
          unit: 万亩
          goals: [{year: 2025, text: 达到 80 万亩, comparison: equal, value: 80}]
          leadBureau: 市自然资源局
          clause: 三、（七）2
          indicator: {id: wetland-area, of: area, factor: 0.0015}
      """;

  @TempDir Path folder;

  private TargetCatalog read(String text) throws IOException {
    Path file = folder.resolve("targets.yml");
    Files.writeString(file, text);
    return TargetCatalog.read(file, CATALOG);
  }

  @Test
  void readsTargets() throws IOException {
    TargetCatalog targets = read(GOOD);
    assertThat(targets.targets()).extracting(Target::id).containsExactly("T1", "T2");
    assertThat(targets.targets().get(0).goals().get(1).comparison())
        .isEqualTo(Comparison.QUALITATIVE);
    assertThat(targets.targets().get(1).indicator().of()).isEqualTo(IndicatorRef.Figure.AREA);
  }

  @Test
  void readsTheShippedFile() {
    TargetCatalog shipped = TargetCatalog.read(Path.of("layers/targets.yml"), CATALOG);
    assertThat(shipped.targets()).hasSize(44);
    assertThat(shipped.targets()).filteredOn(target -> target.indicator() != null).isNotEmpty();
  }

  @Test
  void aFolderMayDoWithoutTargets() {
    assertThat(TargetCatalog.read(folder.resolve("none.yml"), CATALOG).targets()).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unit: 万亩             | unt: 万亩                | unknown key 'unt'
          id: T2                 | id: T1                   | target T1: the id is missing or there twice
          unit: 万亩             | unit: ''                | target T2: 'unit' is missing
          en: Wetland area       | en: ''                  | 'title' needs zh and en
          clause: 三、（七）2    |                          | target T1: 'clause' is missing
          leadBureau: 市自然资源局 |                        | target T1: 'leadBureau' is missing
          , value: 80            |                          | a number needs a 'value'
          comparison: qualitative| comparison: qualitative, value: 3 | a qualitative goal has none
          comparison: equal      | comparison: exactly      | comparison is 'exactly'; it is one of
          value: 80              | value: 1e999             | 'value' is not finite
          year: 2030             | year: 2025               | the year 2025 is there twice
          year: 2030             | year: 203                | the year 203 is not within 2020..2060
          text: 持续提高,        |                          | a goal lacks 'text'
          contradicts: [T2]      | contradicts: [T9]        | 'contradicts' names 'T9'
          contradicts: [T2]      | contradicts: [T1]        | 'contradicts' names 'T1'
          id: forest-cover       | id: tree-cover           | target T1: There is no indicator 'tree-cover'
          definition: statutory  | definition: mine         | no definition 'mine'
          of: area               | of: length               | 'of' is 'length'; it is ratio, area, amount or count
          area: ecology          | area: sea                | target T1: 'area' is 'sea'; it is one of [ecology]
          en: Ecology            | en: ''                   | area ecology: it needs 'id'
          of: area               | of: area, over: survey2  | 'over' belongs to a count
          of: area               | of: count, over: mine    | no definition 'mine'
          , factor: 0.0015       |                          | 'factor' of the indicator must be above 0
          factor: 100            | factor: -1               | 'factor' of the indicator must be above 0
          """)
  void refuses(String seen, String by, String message) {
    assertThat(GOOD).contains(seen);
    int at = GOOD.indexOf(seen);
    String bad =
        GOOD.substring(0, at) + (by == null ? "" : by) + GOOD.substring(at + seen.length());
    assertThatThrownBy(() -> read(bad))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo("bad-catalog"))
        .hasMessageContaining(message);
  }

  @Test
  void refusesAnEmptyList() {
    assertThatThrownBy(() -> read("targets: []\n")).hasMessageContaining("there is no target");
  }
}
