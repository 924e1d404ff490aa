package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import io.tantu.target.Target.Goal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * Decides how one goal stands, in this order: the plan contradicts itself; words only; no figure; a
 * figure of its last day, if that has passed; met; no year; the last day has passed; no pace to
 * judge by; on track or behind by whether the goal is met on its last day at the pace so far.
 * Immutable.
 *
 * @param today what deadlines are compared with
 */
record GoalRule(Target target, Evidence evidence, LocalDate today) {

  /** A status with its reason in one sentence. */
  record Verdict(Status status, LocalizedText reason) {}

  Verdict judge(Goal goal, List<Contradiction> contradictions) {
    Reasons reasons = new Reasons(target, goal, evidence);
    if (!contradictions.isEmpty()) {
      return new Verdict(Status.CONTRADICTORY, reasons.contradictory(contradictions));
    }
    if (!goal.numeric()) {
      return new Verdict(Status.UNKNOWN, reasons.wordsOnly());
    }
    if (evidence.actual() == null) {
      return new Verdict(Status.UNKNOWN, reasons.noFigure());
    }
    Optional<HistoryPoint> then = atDeadline(goal);
    if (then.isPresent()) {
      return new Verdict(
          met(goal) ? Status.MET : Status.BEHIND,
          reasons.atDeadline(then.get(), deadline(goal), met(goal)));
    }
    if (met(goal)) {
      return new Verdict(Status.MET, reasons.met());
    }
    if (goal.year() == null) {
      return new Verdict(Status.UNKNOWN, reasons.noYear());
    }
    if (overdue(goal)) {
      return new Verdict(Status.BEHIND, reasons.overdue(deadline(goal)));
    }
    Optional<Pace> pace = evidence.pace();
    if (pace.isEmpty()) {
      return new Verdict(Status.UNKNOWN, reasons.noPace(neededPerYear(goal)));
    }
    double projected = pace.get().projected(evidence.actual().value(), deadline(goal));
    return goal.comparison().met(projected, goal.value())
        ? new Verdict(Status.ON_TRACK, reasons.onTrack(pace.get(), projected, deadline(goal)))
        : new Verdict(Status.BEHIND, reasons.lagging(pace.get(), projected, deadline(goal)));
  }

  /**
   * The figure that a passed goal is judged by, where it is not the newest one: the last that is
   * known of its last day.
   */
  private Optional<HistoryPoint> atDeadline(Goal goal) {
    LocalDate newest = evidence.actual().date();
    boolean before = newest != null && overdue(goal) && newest.isAfter(deadline(goal));
    return before ? evidence.series().upTo(deadline(goal)) : Optional.empty();
  }

  /** Whether the goal is met by the figure that it is judged by. */
  boolean met(Goal goal) {
    double value = atDeadline(goal).map(HistoryPoint::value).orElse(evidence.actual().value());
    return goal.comparison().met(value, goal.value());
  }

  /** The last day of the goal's year, or null without a year. */
  static LocalDate deadline(Goal goal) {
    return goal.year() == null ? null : LocalDate.of(goal.year(), Month.DECEMBER, 31);
  }

  /** Whether the goal's last day has passed; the day itself still counts. */
  boolean overdue(Goal goal) {
    return goal.year() != null && today.isAfter(deadline(goal));
  }

  /**
   * The change a year that leads from the newest figure to the goal's number on its last day, in
   * the target's unit; null when the goal is met, or nothing says how long there is.
   */
  Double neededPerYear(Goal goal) {
    Actual actual = evidence.actual();
    LocalDate deadline = deadline(goal);
    if (actual == null
        || !goal.numeric()
        || goal.comparison().met(actual.value(), goal.value())
        || actual.date() == null
        || deadline == null
        || !actual.date().isBefore(deadline)) {
      return null;
    }
    return (goal.value() - actual.value()) / Years.between(actual.date(), deadline);
  }
}
