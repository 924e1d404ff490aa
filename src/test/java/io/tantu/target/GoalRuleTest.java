package io.tantu.target;

import static io.tantu.target.Figures.entered;
import static io.tantu.target.Figures.goal;
import static io.tantu.target.Figures.measured;
import static io.tantu.target.Figures.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.target.GoalRule.Verdict;
import io.tantu.target.Target.Goal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Contradiction OTHER =
      new Contradiction("T2", new LocalizedText("另一目标", "The other"), "达到 650", 650);

  private static GoalRule rule(Goal goal, Evidence evidence) {
    return new GoalRule(target("台", goal), evidence, TODAY);
  }

  private static Verdict judge(Goal goal, Evidence evidence) {
    return rule(goal, evidence).judge(goal, List.of());
  }

  @ParameterizedTest(name = "2030 {0} {1}, {2} at the end of 2021 and {3} of 2025: {4}")
  @CsvSource({
    // 10 a year more until 2025; five such years remain.
    "AT_LEAST, 200, 110, 150, ON_TRACK",
    "AT_LEAST, 200.1, 110, 150, BEHIND",
    "ABOVE, 200, 110, 150, BEHIND",
    "ABOVE, 199.9, 110, 150, ON_TRACK",
    // 5 % below the number still meets "about": 200 of 210.5.
    "ABOUT, 210.5, 110, 150, ON_TRACK",
    "ABOUT, 210.6, 110, 150, BEHIND",
    "EQUAL, 200, 110, 150, ON_TRACK",
    "AT_LEAST, 150, 110, 150, MET",
    "AT_LEAST, 200, 150, 150, BEHIND",
    "AT_LEAST, 200, 160, 150, BEHIND",
    // A ceiling is reached by falling: 10 a year less.
    "AT_MOST, 300, 390, 350, ON_TRACK",
    "AT_MOST, 299.9, 390, 350, BEHIND",
    "AT_MOST, 350, 390, 350, MET",
  })
  void isOnTrackWhenTheGoalIsMetOnItsLastDayAtThePaceSoFar(
      Comparison comparison, double value, double before, double now, Status status) {
    Evidence evidence = entered("2021-12-31", before, "2025-12-31", now);
    assertThat(judge(goal(2030, comparison, value), evidence).status()).isEqualTo(status);
  }

  @Test
  void aReductionInPercentCountsUpLikeAnyOther() {
    Evidence evidence = entered("2020-12-31", 0, "2025-12-31", 4.5);
    assertThat(judge(goal(2030, Comparison.ABOUT, 9.5), evidence).status())
        .isEqualTo(Status.BEHIND);
    assertThat(judge(goal(2030, Comparison.ABOUT, 9.4), evidence).status())
        .isEqualTo(Status.ON_TRACK);
  }

  @ParameterizedTest(name = "{0} at the end of 2025 and {1} of 2027: {2}")
  @CsvSource({"160, 140, MET", "140, 160, BEHIND", "160, 170, MET"})
  void aGoalWhoseLastDayHasPassedIsJudgedByThatDay(double then, double now, Status status) {
    Goal goal = goal(2025, Comparison.AT_LEAST, 150.0);
    Evidence evidence = entered("2025-12-31", then, "2027-12-31", now);
    Verdict verdict =
        new GoalRule(target("台", goal), evidence, LocalDate.of(2028, 1, 1)).judge(goal, List.of());
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason().zh()).contains("期限 2025-12-31 时的数");
  }

  @Test
  void whatIsNeededLeadsFromTheNewestFigureToTheGoal() {
    Goal goal = goal(2030, Comparison.AT_LEAST, 6900.0);
    Evidence evidence = entered("2025-12-31", 4259);
    assertThat(rule(goal, evidence).neededPerYear(goal)).isCloseTo(528.2, within(1e-9));
    Goal ceiling = goal(2030, Comparison.AT_MOST, 300.0);
    assertThat(rule(ceiling, entered("2025-12-31", 350)).neededPerYear(ceiling))
        .isCloseTo(-10, within(1e-9));
    Goal met = goal(2030, Comparison.AT_LEAST, 4000.0);
    assertThat(rule(met, evidence).neededPerYear(met)).isNull();
    Goal past = goal(2025, Comparison.AT_LEAST, 5000.0);
    assertThat(rule(past, evidence).neededPerYear(past)).isNull();
  }

  @Test
  void afterItsLastDayAGoalThatIsNotMetIsBehind() {
    Goal goal = goal(2025, Comparison.AT_LEAST, 16.0);
    Verdict verdict = judge(goal, entered("2020-12-31", 10, "2024-12-31", 15.9));
    assertThat(verdict.status()).isEqualTo(Status.BEHIND);
    assertThat(verdict.reason().zh()).contains("差 0.1 台", "期限 2025-12-31 已过", "须更新");
    assertThat(verdict.reason().en()).contains("0.1 short", "2025-12-31, has passed", "newer");
    assertThat(
            new GoalRule(target("台", goal), entered("2025-12-31", 1), LocalDate.of(2025, 12, 31))
                .judge(goal, List.of())
                .status())
        .as("the last day itself still counts")
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void oneFigureAloneHasNoPace() {
    Verdict verdict = judge(goal(2030, Comparison.AT_LEAST, 6900.0), entered("2025-12-31", 4259));
    assertThat(verdict.status()).isEqualTo(Status.UNKNOWN);
    assertThat(verdict.reason().zh())
        .isEqualTo("按 2025-12-31 的填报值 4,259 台，差 2,641 台，每年需 528.2 台；只有一期数据，已有速度不详。");
    assertThat(verdict.reason().en()).contains("2,641 short", "528.2 a year");
  }

  @Test
  void aFigureWithoutADateHasNoPaceEither() {
    Verdict verdict =
        judge(
            goal(2030, Comparison.AT_LEAST, 6900.0),
            measured(4259, null, Provenance.Kind.OFFICIAL));
    assertThat(verdict.status()).isEqualTo(Status.UNKNOWN);
    assertThat(verdict.reason().zh()).contains("数据没有日期");
  }

  @Test
  void aFigureOfTheLastDayItselfMayStillBeRenewed() {
    Goal goal = goal(2030, Comparison.AT_LEAST, 200.0);
    assertThat(judge(goal, entered("2030-12-31", 140)).reason().zh()).contains("期限当日的数");
    assertThat(judge(goal, entered("2025-12-31", 120, "2030-12-31", 140)).status())
        .isEqualTo(Status.BEHIND);
  }

  @Test
  void wordsAloneAreUnknownWithTheChangeSinceTheFigureBefore() {
    Goal words = goal(2030, Comparison.QUALITATIVE, null);
    assertThat(judge(words, Evidence.NONE).status()).isEqualTo(Status.UNKNOWN);
    assertThat(judge(words, Evidence.NONE).reason().zh()).isEqualTo("方案只有文字目标“方案的话”，没有可比较的数。");
    assertThat(judge(words, entered("2021-12-31", 15, "2025-12-31", 16)).reason().zh())
        .contains("填报值较 2021-12-31 上升 1 台");
    assertThat(judge(words, entered("2021-12-31", 15, "2025-12-31", 14)).reason().en())
        .contains("down by 1 since 2021-12-31");
  }

  @Test
  void withoutAFigureOrAYearNothingIsKnown() {
    assertThat(judge(goal(2025, Comparison.EQUAL, 3.0), Evidence.NONE).status())
        .isEqualTo(Status.UNKNOWN);
    Verdict noYear = judge(goal(null, Comparison.EQUAL, 3.0), entered("2025-12-31", 2));
    assertThat(noYear.status()).isEqualTo(Status.UNKNOWN);
    assertThat(noYear.reason().zh()).contains("未列年份", "差 1 台");
    assertThat(judge(goal(null, Comparison.EQUAL, 3.0), entered("2025-12-31", 3)).status())
        .isEqualTo(Status.MET);
  }

  @Test
  void aContradictionIsNamedWithBothGoalsWhateverTheFigure() {
    Goal goal = goal(2030, Comparison.AT_LEAST, 750.0);
    Verdict verdict = rule(goal, entered("2025-12-31", 900)).judge(goal, List.of(OTHER));
    assertThat(verdict.status()).isEqualTo(Status.CONTRADICTORY);
    assertThat(verdict.reason().zh()).contains("T1", "方案的话", "另一目标（T2）“达到 650”");
    assertThat(verdict.reason().en()).contains("at least 750", "650 of the other (T2)");
  }

  @Test
  void anIllustrativeFigureIsCalledSo() {
    for (double value : new double[] {3000, 5000}) {
      Verdict verdict =
          judge(
              goal(2025, Comparison.AT_LEAST, 4000.0),
              measured(value, "2025", Provenance.Kind.ILLUSTRATIVE));
      assertThat(verdict.reason().zh()).contains("示意测算值");
      assertThat(verdict.reason().en()).contains("illustrative");
    }
    assertThat(
            judge(
                    goal(2025, Comparison.AT_LEAST, 4000.0),
                    measured(1, "2025", Provenance.Kind.UNSTATED))
                .reason()
                .zh())
        .contains("来源未注明的测算值");
  }
}
