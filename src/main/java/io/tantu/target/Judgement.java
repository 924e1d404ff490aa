package io.tantu.target;

import io.tantu.catalog.Catalog;
import io.tantu.target.Target.Goal;
import io.tantu.target.TargetStanding.GoalStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Makes a target's standing of the figure that counts. Immutable. */
record Judgement(TargetCatalog targets, Catalog catalog, LocalDate today) {

  private static final Comparator<GoalStanding> BY_YEAR =
      Comparator.comparing(GoalStanding::year, Comparator.nullsLast(Comparator.naturalOrder()));

  TargetStanding standing(Target target, Evidence evidence, Actual measured, Actual entered) {
    GoalRule rule = new GoalRule(target, evidence, today);
    List<GoalStanding> goals =
        target.goals().stream().map(goal -> standing(goal, rule)).sorted(BY_YEAR).toList();
    List<Goal> uncontradicted =
        target.goals().stream().filter(goal -> contradictions(target, goal).isEmpty()).toList();
    GoalStanding deciding = deciding(goals);
    return new TargetStanding(
        target.id(),
        target.title(),
        targets.area(target),
        target.unit(),
        target.base(),
        target.leadBureau(),
        target.clause(),
        target.indicator(),
        TargetDefinition.of(target, catalog),
        TargetDefinition.denominator(target, catalog),
        evidence.actual(),
        measured,
        entered,
        evidence.pace().orElse(null),
        deciding.status(),
        deciding.year(),
        deciding.reason(),
        deciding.illustrative(),
        goals,
        new AlarmRule(target, evidence, rule).alarms(uncontradicted),
        target.contradicts(),
        target.needs(),
        target.note());
  }

  /**
   * The earliest goal with a number that is not met, else the last with a number, else the first.
   */
  private static GoalStanding deciding(List<GoalStanding> goals) {
    List<GoalStanding> numeric = goals.stream().filter(goal -> goal.value() != null).toList();
    if (numeric.isEmpty()) {
      return goals.get(0);
    }
    return numeric.stream()
        .filter(goal -> goal.status() != Status.MET)
        .findFirst()
        .orElse(numeric.get(numeric.size() - 1));
  }

  private GoalStanding standing(Goal goal, GoalRule rule) {
    List<Contradiction> contradictions = contradictions(rule.target(), goal);
    GoalRule.Verdict verdict = rule.judge(goal, contradictions);
    Actual actual = rule.evidence().actual();
    boolean compared = actual != null && goal.numeric();
    return new GoalStanding(
        goal.year(),
        GoalRule.deadline(goal),
        goal.text(),
        goal.comparison(),
        goal.value(),
        verdict.status(),
        verdict.reason(),
        compared && actual.illustrative() && contradictions.isEmpty(),
        compared ? (Double) GapSplit.onGrid(actual.value() - goal.value()) : null,
        compared
            ? (Double) GapSplit.onGrid(goal.comparison().missing(actual.value(), goal.value()))
            : null,
        rule.neededPerYear(goal),
        contradictions);
  }

  /** Goals of the same year by targets that contradict this one, where the number is another. */
  private List<Contradiction> contradictions(Target target, Goal goal) {
    return targets.targets().stream()
        .filter(other -> target.contradicts().contains(other.id()))
        .flatMap(
            other ->
                other.goals().stream()
                    .filter(its -> Objects.equals(its.year(), goal.year()))
                    .filter(its -> its.numeric() && !its.value().equals(goal.value()))
                    .map(
                        its ->
                            new Contradiction(other.id(), other.title(), its.text(), its.value())))
        .toList();
  }
}
