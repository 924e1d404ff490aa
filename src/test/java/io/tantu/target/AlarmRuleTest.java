package io.tantu.target;

import static io.tantu.target.Figures.entered;
import static io.tantu.target.Figures.goal;
import static io.tantu.target.Figures.measured;
import static io.tantu.target.Figures.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Provenance;
import io.tantu.target.Target.Goal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Goal BY_2025 = goal(2025, Comparison.AT_LEAST, 100.0);
  private static final Goal BY_2030 = goal(2030, Comparison.AT_LEAST, 200.0);

  private static List<Alarm> alarms(Evidence evidence, Goal... goals) {
    Target target = target("台", goals);
    return new AlarmRule(target, evidence, new GoalRule(target, evidence, TODAY))
        .alarms(List.of(goals));
  }

  @Test
  void aFigureBelowTheOneBeforeItHasFallen() {
    List<Alarm> alarms = alarms(entered("2023-12-31", 250, "2024-12-31", 240), BY_2025, BY_2030);
    assertThat(alarms).extracting(Alarm::code).containsExactly("fell");
    assertThat(alarms.get(0).text().zh()).isEqualTo("现值较上期下降 10 台");
    assertThat(alarms.get(0).text().en())
        .isEqualTo("The figure is lower than the one before by 10");
    assertThat(alarms.get(0).seen().zh()).isEqualTo("2023-12-31 250 台 → 2024-12-31 240 台");
  }

  @Test
  void whereLessIsBetterARiseIsTheFall() {
    Goal ceiling = goal(2030, Comparison.AT_MOST, 300.0);
    assertThat(alarms(entered("2023-12-31", 280, "2024-12-31", 290), ceiling))
        .extracting(Alarm::code)
        .containsExactly("fell");
    assertThat(alarms(entered("2023-12-31", 290, "2024-12-31", 280), ceiling)).isEmpty();
  }

  @Test
  void onlyTheFigureJustBeforeIsComparedWith() {
    assertThat(
            alarms(
                entered("2022-12-31", 190, "2023-12-31", 150, "2024-12-31", 180),
                goal(2030, Comparison.AT_LEAST, 100.0)))
        .isEmpty();
  }

  @Test
  void aPaceBelowTheOneNeededLags() {
    // 5 a year so far, 60 in 6 years wanted.
    List<Alarm> alarms = alarms(entered("2020-12-31", 120, "2024-12-31", 140), BY_2030);
    assertThat(alarms).extracting(Alarm::code, Alarm::year).containsExactly(tuple("lags", 2030));
    assertThat(alarms.get(0).text().zh()).contains("每年 5 台", "所需的每年 10 台");
    assertThat(alarms.get(0).seen().en())
        .isEqualTo("2020-12-31 to 2024-12-31 5 a year; needed 10 a year");
    assertThat(alarms(entered("2020-12-31", 100, "2024-12-31", 140), BY_2030)).isEmpty();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @Test
  void aGoalWhoseLastDayHasPassedUnmetIsOverdue() {
    List<Alarm> alarms = alarms(entered("2024-12-31", 90), BY_2025, BY_2030);
    assertThat(alarms).extracting(Alarm::code, Alarm::year).containsExactly(tuple("overdue", 2025));
    assertThat(alarms.get(0).seen().en()).isEqualTo("2024-12-31 90; 2025-12-31 → 100");
    assertThat(alarms.get(0).illustrative()).isFalse();
  }

  @Test
  void anAlarmFromIllustrativeLayersSaysSo() {
    Alarm alarm = alarms(measured(90, "2024", Provenance.Kind.ILLUSTRATIVE), BY_2025).get(0);
    assertThat(alarm.illustrative()).isTrue();
    assertThat(alarm.text().zh()).contains("示意");
    assertThat(alarm.text().en()).contains("illustrative");
  }

  @Test
  void aFigureOfTheLastDayItselfHasNoTimeLeftToLagIn() {
    assertThat(alarms(entered("2025-12-31", 120, "2030-12-31", 140), BY_2030)).isEmpty();
  }

  @Test
  void withoutAFigureThereIsNothingToWarnOf() {
    assertThat(alarms(Evidence.NONE, BY_2025, BY_2030)).isEmpty();
  }
}
