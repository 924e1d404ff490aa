package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.plan.ChargingPlan.Step;
import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Takes the steps of a plan: first the sites by hand, then those that the counties' floor asks for,
 * then the best beside them; each step keeps the sites of those before. Each step is measured
 * against the best choice of so many beside those by hand alone, so that its gap holds what the
 * floor and the nesting cost.
 *
 * @param start the ways of the last step when only the sites by hand stand
 * @param building all sites with the ways after them
 * @param proof of the last step
 * @param free the best choice for the last step alone
 */
record PlanSteps(
    CandidateWays start, Building building, List<Step> steps, Proof proof, Choice free) {

  /**
   * A step asked for.
   *
   * @param year null for the only one
   * @param sites by its end at most; null for the fewest
   */
  private record Wanted(Integer year, Integer sites) {}

  /**
   * Takes them.
   *
   * @throws ProblemException {@code bad-plan} when the floor alone needs more sites
   */
  static PlanSteps of(
      PlanQuestion question,
      DemandWays before,
      List<Position> places,
      Function<Position, String> countyOf) {
    Choice.Model model = Choice.Model.of(question);
    Building building = new Building(question.goal(), before, places, countyOf);
    List<Wanted> wanted = wanted(question);
    List<DemandPoint> first = question.demandIn(wanted.get(0).year(), before.demand());
    building.begin(wanted.get(0).year(), first);
    question.pinned().forEach(building::pin);
    int pinned = building.sites().size();
    CandidateWays start = building.candidates();
    List<Step> steps = new ArrayList<>();
    Proof proof = null;
    Choice free = null;
    for (Wanted step : wanted) {
      List<DemandPoint> demand =
          steps.isEmpty() ? first : question.demandIn(step.year(), before.demand());
      building.begin(step.year(), demand);
      start = start.of(demand);
      County earlier = building.ways().total();
      free = Choice.by(model, missing(step, pinned, start), start);
      if (steps.isEmpty() && question.countyFloor() == 0) {
        building.build(free.places(start));
      } else {
        if (steps.isEmpty()) {
          building.raise(model, question.countyFloor());
          checkFloor(question, building, step);
        }
        CandidateWays rest = building.candidates();
        Integer missing = missing(step, building.sites().size(), rest);
        building.build(Choice.by(model, missing, rest).places(rest));
      }
      proof = Proof.of(free, pinned, start.before(), building.ways());
      County then = building.ways().total();
      steps.add(
          new Step(
              step.year(),
              building.sites().size(),
              then.residents(),
              earlier.servedResidents(),
              then.servedResidents(),
              proof.mostServed(),
              proof.gap()));
    }
    return new PlanSteps(start, building, question.phases().isEmpty() ? null : steps, proof, free);
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
