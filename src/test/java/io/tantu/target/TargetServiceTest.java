package io.tantu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Provenance;
import io.tantu.target.TargetStanding.GoalStanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The shipped targets against figures that the cases choose. */
class TargetServiceTest {

  private static final Catalog CATALOG = CatalogReader.read(Path.of("layers"));
  private static final TargetCatalog SHIPPED =
      TargetCatalog.read(Path.of("layers/targets.yml"), CATALOG);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  /** Illustrative figures of 2023 by indicator id, without counties or a past. */
  private static Actuals figures(Map<String, Double> values) {
    return new Actuals() {
      @Override
      public Optional<MeasuredFigure> of(IndicatorRef indicator) {
        return Optional.ofNullable(values.get(indicator.id()))
            .map(
                value ->
                    new MeasuredFigure(
                        Actual.measured(
                            value, indicator.id(), "d", "m1", "2023", Provenance.Kind.ILLUSTRATIVE),
                        List.of(
                            new CountyFigure("640104", "兴庆区", value, 3),
                            new CountyFigure("640106", "金凤区", value, 1)),
                        MeasuredFigure.SplitRule.EQUAL_POINTS));
      }

      @Override
      public List<HistoryPoint> history(IndicatorRef indicator, Actual now) {
        return List.of();
      }
    };
  }

  private static TargetService service(Map<String, Double> values) {
    return service(values, EnteredValues.none());
  }

  private static TargetService service(Map<String, Double> values, EnteredValues entered) {
    return new TargetService(SHIPPED, CATALOG, entered, figures(values), CLOCK);
  }

  private static TargetStanding standing(TargetService service, String id) {
    return service.detail(id).standing();
  }

  private static GoalStanding goal(TargetStanding standing, Integer year) {
    return standing.goals().stream()
        .filter(g -> Objects.equals(g.year(), year))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aGoalStandsByItsGap() {
    TargetStanding piles = standing(service(Map.of("charging-piles", 4100.0)), "T27");
    assertThat(goal(piles, 2025).status()).isEqualTo(Status.MET);
    assertThat(goal(piles, 2025).gap()).isEqualTo(100);
    assertThat(goal(piles, 2025).missing()).isZero();
    assertThat(goal(piles, 2030).status()).isEqualTo(Status.UNKNOWN);
    assertThat(goal(piles, 2030).gap()).isEqualTo(-2800);
    assertThat(goal(piles, 2030).missing()).isEqualTo(2800);
    assertThat(goal(piles, 2030).neededPerYear()).isCloseTo(400, within(1e-9));
    assertThat(goal(piles, 2030).deadline()).hasToString("2030-12-31");
    assertThat(piles.statusYear()).as("the first goal that is not met").isEqualTo(2030);
    assertThat(piles.illustrative()).isTrue();
    assertThat(piles.reason().zh()).contains("示意");
    assertThat(piles.actual().text()).isEqualTo("4,100");
    assertThat(piles.actual().measurementId()).isEqualTo("m1");
  }

  @Test
  void theContradictionOf2030IsShownOnBothSidesAndThatYearOnly() {
    TargetService service =
        service(Map.of("new-energy-capacity", 800.0, "clean-energy-capacity", 800.0));
    assertThat(goal(standing(service, "T01"), 2030).reason().zh())
        .contains("“达到 750 万千瓦以上”", "清洁能源装机规模（T02）“达到 650 万千瓦左右”");
    assertThat(goal(standing(service, "T02"), 2030).reason().zh())
        .contains("“达到 650 万千瓦左右”", "新能源发电装机规模（T01）“达到 750 万千瓦以上”");
    for (String id : new String[] {"T01", "T02"}) {
      TargetStanding standing = standing(service, id);
      assertThat(goal(standing, 2030).status()).as(id).isEqualTo(Status.CONTRADICTORY);
      assertThat(goal(standing, 2030).gap()).as(id).isNotNull();
      assertThat(goal(standing, 2025).status()).as(id).isEqualTo(Status.MET);
      assertThat(standing.status()).as(id).isEqualTo(Status.CONTRADICTORY);
      assertThat(standing.alarms()).as(id).isEmpty();
    }
  }

  @Test
  void whatNothingMeasuresIsUnknownWithTheReason() {
    TargetService service = service(Map.of());
    assertThat(goal(standing(service, "T05"), 2025).status()).isEqualTo(Status.UNKNOWN);
    assertThat(standing(service, "T05").reason().zh()).isEqualTo("没有测算值，也没有填报值。");
    assertThat(standing(service, "T44").reason().zh()).contains("只有文字目标");
    assertThat(goal(standing(service, "T34"), 2030).status()).isEqualTo(Status.UNKNOWN);
    assertThat(goal(standing(service, "T34"), 2030).reason().zh()).contains("文字目标“持续提高”");
    assertThat(goal(standing(service, "T34"), 2030).gap()).isNull();
    assertThat(standing(service, "T34").actual()).isNull();
    for (String id : new String[] {"T14", "T42", "T43"}) {
      assertThat(goal(standing(service, id), null).status()).as(id).isEqualTo(Status.UNKNOWN);
    }
  }

  @Test
  void anEnteredFigureStandsBesideAnIllustrativeOneAndCounts(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("targets-entered.csv");
    Files.writeString(
        file,
        """
        target,date,value,unit,source,enteredBy
        T34,2021-12-31,14,%,公报,局
        T34,2025-12-31,15,%,公报,局
        """);
    EnteredValues entered = EnteredValues.read(file, SHIPPED.targets(), LocalDate.now(CLOCK));
    TargetDetail detail = service(Map.of("forest-cover", 15.8), entered).detail("T34");
    TargetStanding cover = detail.standing();
    assertThat(cover.measured().value()).isEqualTo(15.8);
    assertThat(cover.entered().value()).isEqualTo(15);
    assertThat(cover.actual()).isEqualTo(cover.entered());
    assertThat(cover.illustrative()).isFalse();
    assertThat(cover.pace().perYear()).isCloseTo(0.25, within(1e-9));
    assertThat(cover.alarms()).extracting(Alarm::code).containsExactly("overdue");
    assertThat(detail.history()).extracting(HistoryPoint::counts).containsExactly(true, true);
    assertThat(goal(cover, 2025).missing()).isEqualTo(1);
    assertThat(detail.counties().zones())
        .extracting(zone -> zone.gaps().get(0).missing())
        .containsExactly(0.75, 0.25);
  }

  @ParameterizedTest(name = "{0} of {1} beside {2} entered: {3}")
  @CsvSource({
    "ILLUSTRATIVE, 2030, 2025-12-31, ENTERED",
    "OPEN, 2019, 2025-12-31, ENTERED",
    "OPEN, 2026, 2025-12-31, MEASURED",
  })
  void ofTwoFiguresTheOneThatCanBeReliedOnMoreOrTheLaterOneCounts(
      Provenance.Kind kind, String asOf, String entered, Actual.Kind counts) {
    Actual measured = Actual.measured(1, "i", "d", "m", asOf, kind);
    Actual told =
        Actual.entered(new EnteredValue("T1", LocalDate.parse(entered), 2, "台", "公报", "局"));
    assertThat(TargetService.counting(measured, told).kind()).isEqualTo(counts);
  }

  @Test
  void countiesShareTheGapByTheStatedAssumption() {
    TargetDetail cover = service(Map.of("forest-cover", 15.8)).detail("T34");
    assertThat(cover.counties().assumption().zh()).startsWith("规划假设：方案未分解到县（区）");
    assertThat(cover.counties().zones()).extracting(c -> c.share()).containsExactly(0.75, 0.25);
    assertThat(cover.counties().zones())
        .extracting(c -> c.gaps().get(0).missing())
        .containsExactly(0.15, 0.05);
    assertThat(service(Map.of()).detail("T34").counties()).isNull();
  }

  @Test
  void definitionAndDenominatorAreNamed() {
    TargetService service = service(Map.of());
    assertThat(standing(service, "T34").definition().title().zh()).isEqualTo("条例口径");
    assertThat(standing(service, "T34").denominator().en()).contains("county boundaries");
    assertThat(standing(service, "T33").denominator().zh()).contains("同一口径");
    assertThat(standing(service, "T27").denominator().zh()).contains("总量");
    assertThat(standing(service, "T28").denominator().zh()).isEqualTo("省级以上园区的个数");
    assertThat(standing(service, "T15").denominator().zh()).isEqualTo("同期新开工建筑面积");
    assertThat(standing(service, "T04").denominator().zh()).isEqualTo("方案未写明");
    assertThat(standing(service, "T04").definition()).isNull();
  }

  @Test
  void everyTargetHasAnAreaABureauAndAReasonInBothLanguages() {
    TargetService service = service(Map.of());
    List<TargetStanding> all = service.standings(TargetFilter.ALL);
    assertThat(all).hasSize(44);
    assertThat(all)
        .allSatisfy(
            target -> {
              assertThat(target.area().title().zh()).isNotBlank();
              assertThat(target.leadBureau()).isNotBlank();
              assertThat(target.reason().zh()).endsWith("。");
              assertThat(target.reason().en()).endsWith(".");
            });
    assertThat(service.areas())
        .allSatisfy(
            area -> assertThat(service.standings(service.filter(area.id(), null))).isNotEmpty());
    assertThat(service.standings(service.filter("生态", "市自然资源局")))
        .extracting(TargetStanding::id)
        .containsExactly("T33", "T34", "T35", "T36");
  }

  @Test
  void answersOverHttp() throws Exception {
    MockMvcBuilders.standaloneSetup(new TargetController(service(Map.of("forest-cover", 15.8))))
        .build()
        .perform(get("/api/v1/targets"))
        .andExpect(jsonPath("$.targets.length()").value(44))
        .andExpect(jsonPath("$.targets[33].id").value("T34"))
        .andExpect(jsonPath("$.targets[33].title.zh").value("森林覆盖率"))
        .andExpect(jsonPath("$.targets[33].area.id").value("ecology"))
        .andExpect(jsonPath("$.targets[33].actual.value").value(15.8))
        .andExpect(jsonPath("$.targets[33].actual.text").value("15.8"))
        .andExpect(jsonPath("$.targets[33].actual.indicator").value("forest-cover"))
        .andExpect(jsonPath("$.targets[33].status").value("behind"))
        .andExpect(jsonPath("$.targets[33].illustrative").value(true))
        .andExpect(jsonPath("$.targets[33].actual.asOf").value("2023"))
        .andExpect(jsonPath("$.targets[33].actual.date").value("2023-12-31"))
        .andExpect(jsonPath("$.targets[13].goals[0].year").value(nullValue()))
        .andExpect(jsonPath("$.targets[33].actual.provenance").value("illustrative"))
        .andExpect(jsonPath("$.targets[33].goals[0].comparison").value("at-least"))
        .andExpect(jsonPath("$.targets[33].goals[0].missing").value(0.2))
        .andExpect(jsonPath("$.targets[33].alarms[0].code").value("overdue"))
        .andExpect(jsonPath("$.today").value("2026-06-01"))
        .andExpect(jsonPath("$.byStatus.behind").value(1))
        .andExpect(jsonPath("$.byStatus.unknown").value(43));
  }
}
