package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Whether the layers hold what a plan needs, and not too much of it.
 *
 * @param before ways to the stations there are
 * @param countyOf the county's code at a place; null outside all
 */
record PlanCheck(
    PlanQuestion question,
    DemandWays before,
    Candidates candidates,
    List<Exclusion> excluded,
    Function<Position, String> countyOf) {

  /** Distances between demand and candidates that are looked at. */
  private static final long MOST_PAIRS = 50_000_000;

  /** Distances that are held at once. */
  private static final long MOST_HELD_PAIRS = 6_000_000;

  /**
   * Checks it.
   *
   * @param purse null where candidates have no costs of their own
   * @throws ProblemException {@code no-demand}, {@code no-candidates}, {@code bad-plan}, {@code
   *     too-many-sites}, {@code plan-too-large}
   */
  void check(Purse purse) {
    if (before.total().residents() == 0) {
      throw ProblemException.conflict(
          "no-demand",
          "%d demand points have no residents, so that no station would serve anybody. Import the layer charging-demand with residents."
              .formatted(before.demand().size()));
    }
    if (candidates.places().isEmpty()) {
      throw noCandidates();
    }
    question.pinned().forEach(this::checkCounty);
    if (purse != null) {
      checkPaid(purse);
    }
    if (question.growth() != null) {
      question.growth().check(before.counties().keySet());
    }
    checkSize();
  }

  private ProblemException noCandidates() {
    return ProblemException.conflict(
        "no-candidates",
        "No place is left for a station: %d demand points, and of %s each lies on ground that forbids it (%s), or there is none. Import demand or candidates, or see the rules."
            .formatted(
                before.demand().size(),
                question.candidates().described(),
                excluded.stream()
                    .filter(one -> one.candidates() > 0)
                    .map(one -> one.layer() + " " + one.candidates())
                    .collect(Collectors.joining(", "))));
  }

  private void checkCounty(Position pinned) {
    if (countyOf.apply(pinned) == null) {
      throw PlanQuestion.bad(
          "pinned",
          "lon %s, lat %s, in no county".formatted(pinned.lon(), pinned.lat()),
          "a place in one of them");
    }
  }

  /** That the sites by hand are paid, and one candidate where there is none by hand. */
  private void checkPaid(Purse whole) {
    Purse purse = whole;
    for (Position pinned : question.pinned()) {
      purse = purse.after(pinned);
    }
    if (purse.left().signum() < 0) {
      throw PlanQuestion.bad(
          "budget",
          "%s too little for the %d places by hand"
              .formatted(purse.left().negate().toPlainString(), question.pinned().size()),
          "more, or fewer of those,");
    }
    long amount = purse.amount();
    if (question.pinned().isEmpty()
        && LongStream.of(purse.prices(candidates.places())).allMatch(price -> price > amount)) {
      throw PlanQuestion.bad(
          "budget",
          "too little for any of the %d candidates with %d piles"
              .formatted(candidates.places().size(), question.pilesPaid()),
          "more, or fewer piles a station,");
    }
  }

  private void checkSize() {
    int places = candidates.places().size();
    int chosen = question.sites() == null ? 0 : question.sites() - question.pinned().size();
    if (chosen > places) {
      throw ProblemException.invalid(
              "too-many-sites",
              "%d sites are asked for beside those by hand, but there are %d candidates. Ask for fewer, or for a finer grid."
                  .formatted(chosen, places))
          .with("candidates", places);
    }
    int demands = before.demand().size();
    long most = question.goal() == Goal.COVERAGE ? MOST_PAIRS : MOST_HELD_PAIRS;
    if ((long) demands * places > most) {
      throw ProblemException.tooLarge(
          "plan-too-large",
          "%d demand points and %d candidates are too many for one plan by %s. Ask for a coarser grid, or for fewer candidates."
              .formatted(demands, places, question.goal().id()));
    }
  }
}
