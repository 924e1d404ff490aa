package io.tantu.charging.plan;

import io.tantu.catalog.LocalizedText;
import io.tantu.charging.Position;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.gaps.GapService;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.charging.plan.ChargingPlan.Capacity;
import io.tantu.charging.plan.ChargingPlan.CurvePoint;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.charging.plan.ChargingPlan.Way;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.problem.ProblemException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Chooses the sites beside the stations there are, and tells what they change.
 *
 * @param candidates that may be chosen
 * @param countyOf the county's code at a place; null outside all
 * @param standingPiles public piles that there are
 */
record PlanCalculation(
    PlanQuestion question,
    DemandWays before,
    Candidates candidates,
    List<Exclusion> excluded,
    Rules rules,
    Function<Position, String> countyOf,
    long standingPiles) {

  /**
   * The plan.
   *
   * @throws ProblemException {@code no-candidates}, {@code too-many-sites}, {@code plan-too-large},
   *     {@code no-way}
   */
  ChargingPlan answer(Inputs inputs, String id, Instant now) {
    new PlanCheck(question, before, candidates, excluded, countyOf).check(purse());
    PlanSteps steps =
        PlanSteps.of(question, before, candidates.places(), countyOf, mostNewlyServed(), purse());
    PileShares piles = piles(steps);
    PlanAccount account = PlanAccount.of(steps, piles, question.pinned().size());
    Served after = account.after();
    DemandWays without = after.standing();
    County then = after.total();
    County earlier = without.total();
    Proof proof = account.proof();
    long outOfReach = steps.last().free().outOfReach();
    List<Site> sites = sites(steps, account, piles);
    return new ChargingPlan(
        inputs.provenance(),
        question.goal(),
        question.by(),
        question.sites(),
        question.standards(),
        ServiceStandards.ASSUMPTION,
        earlier.residents(),
        without.residentsOutside(),
        earlier.servedResidents(),
        then.servedResidents(),
        proof.fewest(),
        proof.mostServed(),
        new Way(earlier.meanMetres(), then.meanMetres(), proof.leastMeanMetres()),
        longestWay(steps.building().counted(), without, after.ways(), proof),
        proof.gap(),
        outOfReach,
        candidates.places().size(),
        excluded,
        rules.notJudged(),
        rules.broken(sites),
        sites,
        capacity(after),
        curve(steps, piles),
        question.phases().isEmpty() ? null : account.steps(),
        binding(steps, after, sites, piles),
        Unreachable.of(steps.start()),
        cost(sites),
        candidates.places().stream().map(place -> List.of(place.lon(), place.lat())).toList(),
        without.byCounty(),
        after.byCounty(),
        Receipts.ofRule(
            id,
            now,
            inputs,
            new PlanParameters(question, steps.last().free().model(), standingPiles, rules).named(),
            GapService.rule(question.by())));
  }

  private Way longestWay(CountedWays counted, DemandWays without, DemandWays after, Proof proof) {
    return question.goal() == Goal.LONGEST_WAY
        ? new Way(
            tenths(counted.longest(without)),
            tenths(counted.longest(after)),
            tenths(proof.leastLongestMetres()))
        : null;
  }

  private static Double tenths(double metres) {
    return Double.isFinite(metres) ? (Double) (Math.round(10 * metres) / 10.0) : null;
  }

  private Site asCandidate(Site site) {
    Double cost = question.hasOwnCosts() ? (Double) costs().at(site.at()).doubleValue() : null;
    return site.asCandidate(candidates.names().get(site.at()), cost);
  }

  /** Null where money is no matter. */
  private StationCosts costs() {
    return question.budget() == null ? null : question.budget().costs(candidates.costs());
  }

  private Purse purse() {
    return Purse.of(question, costs());
  }

  private Double cost(List<Site> sites) {
    if (question.budget() == null) {
      return null;
    }
    long piles = sites.stream().mapToLong(one -> one.piles() == null ? 0 : one.piles()).sum();
    return question.budget().cost(stations(sites), piles).doubleValue();
  }

  private BigDecimal stations(List<Site> sites) {
    return costs().at(sites.stream().map(Site::at).toList());
  }

  private List<CurvePoint> curve(PlanSteps steps, PileShares piles) {
    return question.goal() == Goal.COVERAGE
        ? CoverCurve.of(steps, piles, question.pinned().size())
        : List.of();
  }

  private boolean isCapacitated() {
    return Double.isFinite(question.room());
  }

  /** How many residents all new piles together serve at most, whatever the stations. */
  private long mostNewlyServed() {
    return isCapacitated() ? missingPiles() * question.piles().residentsPerPile() : Long.MAX_VALUE;
  }

  private PileShares piles(PlanSteps steps) {
    int stations = steps.places().size();
    return question.piles() == null
        ? PileShares.none(stations)
        : PileShares.of(
            question.piles(),
            isCapacitated(),
            wantedPiles(steps.places()),
            residents(steps, steps.building().served()));
  }

  /** Of each station: whom it serves where that counts, else to whom it is the nearest. */
  private double[] residents(PlanSteps steps, Served served) {
    return isCapacitated()
        ? served.loads()
        : PileShares.nearest(steps.places(), served.standing(), steps.building().reach());
  }

  private long wantedPiles(List<Position> stations) {
    return question.budget() == null
        ? missingPiles()
        : Math.min(missingPiles(), question.budget().piles(costs().at(stations)));
  }

  private List<Site> sites(PlanSteps steps, PlanAccount account, PileShares piles) {
    List<Site> sites = account.sites();
    if (question.piles() != null) {
      double[] residents = residents(steps, account.after());
      sites =
          sites.stream()
              .map(
                  site ->
                      site.withPiles(
                          (int) piles.shares()[site.rank() - 1],
                          Math.round(residents[site.rank() - 1])))
              .toList();
    }
    return sites.stream().map(this::asCandidate).toList();
  }

  private Capacity capacity(Served after) {
    PileCount piles = question.piles();
    if (piles == null || piles.residentsPerPile() == null) {
      return null;
    }
    return new Capacity(
        isCapacitated(),
        (long) piles.room(),
        isCapacitated() ? (Long) withoutPile(after) : null,
        CapacityNote.of(question));
  }

  /** Residents near enough to a station who are not served. */
  private static long withoutPile(Served after) {
    return after.ways().total().servedResidents() - after.total().servedResidents();
  }

  private long missingPiles() {
    return question.piles() == null ? 0 : Math.max(0, question.piles().target() - standingPiles);
  }

  private List<LocalizedText> binding(
      PlanSteps steps, Served after, List<Site> sites, PileShares piles) {
    long outOfReach = steps.last().free().outOfReach();
    Binding binding = new Binding();
    if (question.goal() == Goal.COVERAGE) {
      if (!steps.building().isOutOfPiles()) {
        binding.sites(after.ways().total(), outOfReach, sites.size(), isPaid());
      }
      binding.candidates(outOfReach);
    } else {
      CountedWays counted = steps.building().counted();
      DemandWays ways = after.ways();
      binding
          .unconnected(ways.total().residents() - counted.total(ways))
          .withoutWay(counted.withoutWay(ways), isPaid());
    }
    binding.floor(question.countyFloor());
    if (question.budget() != null) {
      binding.budget(question, stations(sites), missingPiles());
    }
    if (isCapacitated()) {
      binding
          .room(withoutPile(after), question.piles())
          .target(piles.lacking() || steps.building().isOutOfPiles(), piles.servedAtMost());
    } else {
      binding.load(question.piles(), sites);
    }
    return binding
        .piles(piles.left(), question.piles() == null ? 0 : question.piles().perStation())
        .sentences();
  }

  /** Whether the budget and no number asked for limits the sites. */
  private boolean isPaid() {
    return question.budget() != null && !question.limit().equals(question.sites());
  }
}
