package io.tantu.charging.plan;

import io.tantu.catalog.LocalizedText;
import io.tantu.charging.Position;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.charging.plan.ChargingPlan.CurvePoint;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.charging.plan.ChargingPlan.MeanWay;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.problem.ProblemException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Chooses the sites beside the stations there are, and tells what they change.
 *
 * @param places that may be chosen
 * @param countyOf the county's code at a place; null outside all
 * @param standingPiles public piles that there are
 */
record PlanCalculation(
    PlanQuestion question,
    DemandWays before,
    List<Position> places,
    List<Exclusion> excluded,
    Function<Position, String> countyOf,
    long standingPiles) {

  /** Distances between demand and candidates that are looked at. */
  private static final long MOST_PAIRS = 50_000_000;

  /** Distances that are held at once. */
  private static final long MOST_HELD_PAIRS = 6_000_000;

  /**
   * The plan.
   *
   * @throws ProblemException {@code no-candidates}, {@code too-many-sites}, {@code plan-too-large}
   */
  ChargingPlan answer(Inputs inputs, String id, Instant now) {
    check();
    PlanSteps steps = PlanSteps.of(question, before, places, countyOf);
    DemandWays after = steps.building().ways();
    County then = after.total();
    County earlier = before.total();
    Proof proof = steps.proof();
    long outOfReach = steps.free().outOfReach();
    PileShares piles = piles(steps.building().sites());
    return new ChargingPlan(
        inputs.provenance(),
        question.goal(),
        question.sites(),
        question.standards(),
        ServiceStandards.ASSUMPTION,
        earlier.residents(),
        earlier.servedResidents(),
        then.servedResidents(),
        proof.fewest(),
        proof.mostServed(),
        new MeanWay(earlier.meanMetres(), then.meanMetres(), proof.leastMeanMetres()),
        proof.gap(),
        outOfReach,
        places.size(),
        excluded,
        piles.sites(),
        curve(steps),
        steps.steps(),
        binding(then, outOfReach, piles),
        Unreachable.of(steps.start()),
        places.stream().map(place -> List.of(place.lon(), place.lat())).toList(),
        before.byCounty(),
        after.byCounty(),
        Receipts.ofWays(id, now, inputs, parameters(steps.free().model())));
  }

  private List<CurvePoint> curve(PlanSteps steps) {
    return question.goal() == Goal.COVERAGE
        ? CoverCurve.of(steps.start(), question.pinned().size(), steps.building().sites())
        : List.of();
  }

  private PileShares piles(List<Site> sites) {
    PileCount piles = question.piles();
    return piles == null
        ? new PileShares(sites, 0)
        : PileShares.of(
            Math.max(0, piles.target() - standingPiles), piles.perStation(), sites, before);
  }

  private List<LocalizedText> binding(County then, long outOfReach, PileShares piles) {
    Binding binding = new Binding();
    if (question.goal() == Goal.COVERAGE) {
      binding.sites(then, outOfReach, piles.sites().size()).candidates(outOfReach);
    }
    return binding
        .floor(question.countyFloor())
        .piles(piles.left(), question.piles() == null ? 0 : question.piles().perStation())
        .sentences();
  }

  private Map<String, String> parameters(Choice.Model model) {
    Map<String, String> parameters = new HashMap<>(question.standards().parameters());
    parameters.put("grid", question.gridMetres() + " m");
    parameters.put("sites", question.sites() == null ? "fewest" : question.sites().toString());
    parameters.put("model", model.title());
    if (!question.pinned().isEmpty()) {
      parameters.put("pinned", question.pinned().size() + " places");
    }
    if (!question.forbidden().isEmpty()) {
      parameters.put("forbidden", question.forbidden().size() + " places");
    }
    if (question.countyFloor() > 0) {
      parameters.put("county floor", Integer.toString(question.countyFloor()));
    }
    question
        .phases()
        .forEach(phase -> parameters.put("sites by " + phase.year(), phase.sites() + ""));
    if (question.piles() != null) {
      parameters.put("piles", question.piles().target() + " in all");
      parameters.put("piles standing", standingPiles + "");
      parameters.put("piles at a station", "at most " + question.piles().perStation());
    }
    return parameters;
  }

  private void check() {
    int demands = before.demand().size();
    if (places.isEmpty()) {
      throw ProblemException.conflict(
          "no-candidates",
          "No place is left for a station: %d demand points, and each of their squares lies on ground that forbids it. Import demand, or see the layers that forbid."
              .formatted(demands));
    }
    for (Position pinned : question.pinned()) {
      if (countyOf.apply(pinned) == null) {
        throw ProblemException.invalid(
                "bad-plan",
                "pinned holds lon %s, lat %s, which lies in no county; a place in one of them is wanted."
                    .formatted(pinned.lon(), pinned.lat()))
            .with("parameter", "pinned");
      }
    }
    if (question.sites() != null && question.sites() > places.size()) {
      throw ProblemException.invalid(
              "too-many-sites",
              "%d sites are asked for, but there are %d candidates. Ask for fewer, or for a finer grid."
                  .formatted(question.sites(), places.size()))
          .with("candidates", places.size());
    }
    long most = question.goal() == Goal.MEAN_WAY ? MOST_HELD_PAIRS : MOST_PAIRS;
    if ((long) demands * places.size() > most) {
      throw ProblemException.tooLarge(
          "plan-too-large",
          "%d demand points and %d candidates are too many for one plan by %s. Ask for a coarser grid."
              .formatted(demands, places.size(), question.goal().id()));
    }
  }
}
