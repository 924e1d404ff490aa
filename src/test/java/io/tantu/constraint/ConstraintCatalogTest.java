package io.tantu.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintCatalogTest {

  private static final Catalog CATALOG = CatalogReader.read(Path.of("layers"));
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static final String GOOD =
      """
      rules:
        - id: R1
          subjects: [charging-station, building]
          severity: forbid
          title: {zh: 红线, en: Redline}
          layer: ecological-redline
          withinMetres: 5
          bays: {from: 10, to: 20}
          validFrom: 2025-05-01
          validTo: 2026-04-30
          article: 第一条
          source: example
          verified: false
        - id: R2
          subjects: [wind-turbine]
          severity: warn
          title: {zh: 噪声, en: Noise}
          article: 第二条
          source: example
          needs: {zh: 没有距离, en: no distance}
      """;

  @TempDir Path folder;

  private ConstraintCatalog read(String text) throws IOException {
    Path file = folder.resolve("constraints.yml");
    Files.writeString(file, text);
    return ConstraintCatalog.read(file, CATALOG);
  }

  @ParameterizedTest
  @CsvSource({"2025-04-30, 0", "2025-05-01, 1", "2026-04-30, 1", "2026-05-01, 0"})
  void theFirstAndTheLastDayCount(LocalDate day, int rules) throws IOException {
    assertThat(read(GOOD).inForce(Subject.BUILDING, day)).hasSize(rules);
  }

  @ParameterizedTest
  @CsvSource({"9, 0", "10, 1", "20, 1", "21, 0"})
  void aRuleForSomeSizesIsForNoOthers(int bays, int rules) throws IOException {
    assertThat(read(GOOD).forStations(bays, TODAY)).hasSize(rules);
  }

  @Test
  void aRuleThatNothingTellsOfIsNotJudged() throws IOException {
    assertThat(read(GOOD).inForce(Subject.WIND_TURBINE, TODAY))
        .singleElement()
        .returns(false, Constraint::isJudged);
  }

  @Test
  void noFileIsNoRule() {
    assertThat(ConstraintCatalog.read(folder.resolve("none.yml"), CATALOG).rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: R2 | id: R1 | R1: the id is missing or there twice",
        "layer: ecological-redline | layer: redline | R1: There is no layer 'redline'",
        "withinMetres: 5 | withinMetres: -5 | R1: 'withinMetres' is -5.0",
        "validTo: 2026-04-30 | validTo: 2024-04-30 | R1: it ends on 2024-04-30",
        "withinMetres: 5 | where: height > 2 | names 'height'",
        "source: example | source: ' ' | R1: it needs article and source",
        "en: no distance | en: ' ' | R2: it needs either a 'layer' or 'needs'",
        "withinMetres: 5 | needs: {zh: 原因} | R1: it needs either a 'layer' or 'needs'",
        "severity: warn | severity: perhaps | There is no severity 'perhaps'",
        "subjects: [wind-turbine] | subjects: [windmill] | There is no subject 'windmill'",
        "severity: warn | severty: warn | unknown key 'severty'",
      })
  void aMistakeIsNamed(String right, String wrong, String said) {
    assertThatThrownBy(() -> read(GOOD.replaceFirst(right.replace("[", "\\["), wrong)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(said);
  }

  /** Between the notice of 2019, which has run out, and that of 2026 nothing forbids a turbine. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-27, WIND-3-RESERVE WIND-3-FOREST",
    "2024-06-01, ''",
    "2026-01-21, ''",
    "2026-01-22, WIND-1-REDLINE WIND-1-PROTECTED",
    "2030-12-31, WIND-1-REDLINE WIND-1-PROTECTED",
    "2031-01-01, ''",
  })
  void whatForbidsATurbineChangesWithTheNotices(LocalDate day, String ids) {
    ConstraintCatalog shipped =
        ConstraintCatalog.read(Path.of("layers", "constraints.yml"), CATALOG);
    assertThat(shipped.inForce(Subject.WIND_TURBINE, day))
        .filteredOn(rule -> rule.severity() == Severity.FORBID && !rule.id().startsWith("WET"))
        .extracting(Constraint::id)
        .containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  void theShippedFireDistancesBeginOnTheirDay() {
    ConstraintCatalog shipped =
        ConstraintCatalog.read(Path.of("layers", "constraints.yml"), CATALOG);
    LocalDate first = LocalDate.of(2025, 5, 1);
    assertThat(shipped.forStations(300, first.minusDays(1)))
        .extracting(Constraint::id)
        .noneMatch(id -> id.startsWith("CHG-3"));
    assertThat(shipped.forStations(300, first)).extracting(Constraint::id).contains("CHG-3-2");
  }
}
