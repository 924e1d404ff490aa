package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Takes the steps of a plan: first the sites by hand, then those that the counties' floor asks for,
 * then the best beside them; each step keeps the sites of those before.
 *
 * @param start the ways of the last step when only the sites by hand stand
 * @param building all sites
 * @param taken the steps, at least one
 */
record PlanSteps(CandidateWays start, Building building, List<Taken> taken) {

  /**
   * A step asked for.
   *
   * @param year null for the only one
   * @param sites by its end at most; null for the fewest
   */
  private record Wanted(Integer year, Integer sites) {}

  /**
   * A step taken.
   *
   * @param year null for the only one
   * @param demand at its end
   * @param before the ways when only the sites by hand stand
   * @param free the best choice of so many beside those by hand alone, so that the gap to it holds
   *     what the floor and the nesting cost
   * @param sites by its end
   */
  record Taken(Integer year, List<DemandPoint> demand, DemandWays before, Choice free, int sites) {}

  /**
   * Takes them.
   *
   * @param most residents whom all new stations together can serve
   * @param purse null where candidates have no costs of their own
   * @throws ProblemException {@code bad-plan} when the floor alone needs more sites
   */
  static PlanSteps of(
      PlanQuestion question,
      DemandWays before,
      List<Position> places,
      Function<Position, String> countyOf,
      long most,
      Purse purse) {
    Choice.Model model = Choice.Model.of(question);
    Building building = new Building(question, before, places, countyOf, most, purse);
    List<Wanted> wanted = wanted(question);
    List<DemandPoint> first = question.demandIn(wanted.get(0).year(), before.demand());
    building.begin(wanted.get(0).year(), first);
    question.pinned().forEach(building::pin);
    int pinned = building.sites().size();
    CandidateWays start = building.candidates();
    List<Taken> taken = new ArrayList<>();
    for (Wanted step : wanted) {
      List<DemandPoint> demand =
          taken.isEmpty() ? first : question.demandIn(step.year(), before.demand());
      building.begin(step.year(), demand);
      start = start.of(demand);
      Choice free = Choice.by(model, missing(step, pinned, start), start);
      if (taken.isEmpty() && question.countyFloor() == 0) {
        building.build(free.places(start));
      } else {
        if (taken.isEmpty()) {
          building.raise(model, question.countyFloor());
          checkFloor(question, building, step);
        }
        CandidateWays rest = building.candidates();
        Integer missing = missing(step, building.sites().size(), rest);
        building.build(Choice.by(model, missing, rest).places(rest));
      }
      taken.add(new Taken(step.year(), demand, start.before(), free, building.sites().size()));
    }
    return new PlanSteps(start, building, taken);
  }

  Taken last() {
    return taken.get(taken.size() - 1);
  }

  /** Where the new stations are, in their order. */
  List<Position> places() {
    return building.served().places();
  }

  private static List<Wanted> wanted(PlanQuestion question) {
    return question.phases().isEmpty()
        ? List.of(new Wanted(null, question.limit()))
        : question.phases().stream()
            .map(one -> new Wanted(one.year(), Math.min(one.sites(), question.limit())))
            .toList();
  }

  /** How many are to be chosen yet; null for the fewest. */
  private static Integer missing(Wanted step, int built, CandidateWays ways) {
    return step.sites() == null
        ? null
        : (Integer) Math.max(0, Math.min(step.sites() - built, ways.places().size()));
  }

  private static void checkFloor(PlanQuestion question, Building building, Wanted step) {
    int built = building.sites().size();
    if (built > step.sites()) {
      throw ProblemException.invalid(
              "bad-plan",
              "countyFloor is %d, which with the sites by hand makes %d sites; the first step has %d. Ask for more sites or a lower floor."
                  .formatted(question.countyFloor(), built, step.sites()))
          .with("parameter", "countyFloor");
    }
  }
}
