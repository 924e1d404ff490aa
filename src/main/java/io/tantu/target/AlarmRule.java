package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import io.tantu.target.Target.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Raises alarms: the newest figure is worse than the one before it; the pace so far does not meet a
 * goal by its last day; the last day has passed and the goal is not met. Where the plan contradicts
 * itself there is nothing to hold a figure against. Immutable.
 */
record AlarmRule(Target target, Evidence evidence, GoalRule rule) {

  /** Alarms of the figure itself and of one goal after the other. */
  List<Alarm> alarms(List<Goal> uncontradicted) {
    List<Alarm> alarms = new ArrayList<>();
    if (evidence.actual() != null) {
      fell().ifPresent(alarms::add);
      uncontradicted.stream().filter(this::unmet).forEach(goal -> of(goal).ifPresent(alarms::add));
    }
    return alarms;
  }

  private boolean unmet(Goal goal) {
    return goal.numeric()
        && goal.year() != null
        && !rule.met(goal)
        && !goal.comparison().met(evidence.actual().value(), goal.value());
  }

  private Optional<Alarm> fell() {
    return evidence
        .series()
        .previous()
        .filter(
            before -> {
              double change = evidence.actual().value() - before.value();
              return target.lowerIsBetter() ? change > 0 : change < 0;
            })
        .map(this::fell);
  }

  private Alarm fell(HistoryPoint before) {
    double by = Math.abs(evidence.actual().value() - before.value());
    LocalizedText difference = Quantity.difference(by, target.unit());
    boolean rose = target.lowerIsBetter();
    return alarm(
        "fell",
        null,
        "%s较上期%s %s".formatted(word().zh(), rose ? "升高" : "下降", difference.zh()),
        "%s is %s than the one before by %s"
            .formatted(word().en(), rose ? "higher" : "lower", difference.en()),
        seen(
            before.date(),
            before.value(),
            evidence.actual().date(),
            evidence.actual().value(),
            "%s %s → %s %s"));
  }

  private Optional<Alarm> of(Goal goal) {
    LocalDate deadline = GoalRule.deadline(goal);
    if (rule.overdue(goal)) {
      LocalizedText missing = new Reasons(target, goal, evidence).missing();
      return Optional.of(
          alarm(
              "overdue",
              goal.year(),
              "%d 年目标期限已过，%s仍差 %s".formatted(goal.year(), word().zh(), missing.zh()),
              "The last day of the %d goal has passed; %s is %s short"
                  .formatted(goal.year(), word().en().replace("The", "the"), missing.en()),
              seen(
                  evidence.actual().date(),
                  evidence.actual().value(),
                  deadline,
                  goal.value(),
                  "%s %s; %s → %s")));
    }
    return evidence
        .pace()
        .filter(pace -> rule.neededPerYear(goal) != null)
        .filter(
            pace ->
                !goal.comparison()
                    .met(pace.projected(evidence.actual().value(), deadline), goal.value()))
        .map(pace -> lags(goal, pace));
  }

  private Alarm lags(Goal goal, Pace pace) {
    Double needed = rule.neededPerYear(goal);
    LocalizedText so = Quantity.difference(pace.perYear(), target.unit());
    LocalizedText must = Quantity.difference(needed, target.unit());
    return alarm(
        "lags",
        goal.year(),
        "%s每年 %s，慢于 %d 年目标所需的每年 %s".formatted(word().zh(), so.zh(), goal.year(), must.zh()),
        "%s goes %s a year, the %d goal needs %s"
            .formatted(word().en(), so.en(), goal.year(), must.en()),
        new LocalizedText(
            "%s 至 %s 每年 %s；所需每年 %s".formatted(pace.from(), pace.to(), so.zh(), must.zh()),
            "%s to %s %s a year; needed %s a year"
                .formatted(pace.from(), pace.to(), so.en(), must.en())));
  }

  /** Two figures with their days, in both languages. */
  private LocalizedText seen(
      LocalDate first, double before, LocalDate second, double after, String form) {
    Object day = first == null ? "–" : first;
    LocalizedText from = Quantity.of(before, target.unit());
    LocalizedText to = Quantity.of(after, target.unit());
    return new LocalizedText(
        form.formatted(day, from.zh(), second, to.zh()),
        form.formatted(day, from.en(), second, to.en()));
  }

  /** The figure, with the word that an illustrative one must carry. */
  private LocalizedText word() {
    return evidence.actual().illustrative()
        ? new LocalizedText("（示意）现值", "The illustrative figure")
        : new LocalizedText("现值", "The figure");
  }

  private Alarm alarm(String code, Integer year, String zh, String en, LocalizedText seen) {
    return new Alarm(code, year, new LocalizedText(zh, en), seen, evidence.actual().illustrative());
  }
}
