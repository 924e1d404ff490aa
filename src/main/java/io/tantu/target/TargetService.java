package io.tantu.target;

import io.tantu.target.Target.Goal;
import io.tantu.target.TargetStanding.GoalStanding;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Compares the plan's targets with what is measured. Thread-safe. */
@Service
public final class TargetService {

  private static final Comparator<GoalStanding> BY_YEAR =
      Comparator.comparing(GoalStanding::year, Comparator.nullsLast(Comparator.naturalOrder()));

  private final TargetCatalog catalog;
  private final Actuals actuals;

  public TargetService(TargetCatalog catalog, Actuals actuals) {
    this.catalog = catalog;
    this.actuals = actuals;
  }

  /** Every target in the plan's order. */
  public List<TargetStanding> standings() {
    return catalog.targets().stream().map(this::standing).toList();
  }

  private TargetStanding standing(Target target) {
    Optional<Actual> actual = Optional.ofNullable(target.indicator()).flatMap(actuals::of);
    List<GoalStanding> goals =
        target.goals().stream().map(goal -> standing(target, goal, actual)).toList();
    GoalStanding earliest = goals.stream().min(BY_YEAR).orElseThrow();
    return new TargetStanding(
        target.id(),
        target.title(),
        target.unit(),
        target.base(),
        target.leadBureau(),
        target.clause(),
        target.indicator(),
        actual.orElse(null),
        earliest.status(),
        goals,
        target.contradicts(),
        target.note());
  }

  private GoalStanding standing(Target target, Goal goal, Optional<Actual> actual) {
    Double gap =
        goal.value() == null || actual.isEmpty()
            ? null
            : (Double) (actual.get().value() - goal.value());
    return new GoalStanding(
        goal.year(),
        goal.text(),
        goal.comparison(),
        goal.value(),
        status(target, goal, actual),
        gap);
  }

  private Status status(Target target, Goal goal, Optional<Actual> actual) {
    if (goal.comparison() == Comparison.QUALITATIVE) {
      return Status.QUALITATIVE;
    }
    if (contradicted(target, goal)) {
      return Status.CONTRADICTORY;
    }
    if (actual.isEmpty()) {
      return Status.UNKNOWN;
    }
    return goal.comparison().met(actual.get().value(), goal.value()) ? Status.MET : Status.SHORT;
  }

  /** Whether a target that contradicts this one states another number for the goal's year. */
  private boolean contradicted(Target target, Goal goal) {
    return catalog.targets().stream()
        .filter(other -> target.contradicts().contains(other.id()))
        .flatMap(other -> other.goals().stream())
        .anyMatch(
            other ->
                Objects.equals(other.year(), goal.year())
                    && other.value() != null
                    && !other.value().equals(goal.value()));
  }
}
