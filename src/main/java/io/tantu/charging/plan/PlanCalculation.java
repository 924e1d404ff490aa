package io.tantu.charging.plan;

import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.charging.plan.CandidateSites.Place;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.charging.plan.ChargingPlan.MeanWay;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Chooses the sites beside the stations there are, and tells what they change.
 *
 * @param places that may be chosen
 * @param countyOf the county's code at a place; null outside all
 */
record PlanCalculation(
    PlanQuestion question,
    DemandWays before,
    List<Place> places,
    List<Exclusion> excluded,
    Function<Place, String> countyOf) {

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
    CandidateWays ways = new CandidateWays(before, places);
    Choice choice = Choice.by(question, ways);
    double[] metres = before.metres().clone();
    List<Site> sites = sites(choice.siting().chosen(), ways, metres);
    DemandWays after = before.with(metres);
    County then = after.total();
    County earlier = before.total();
    Proof proof = Proof.of(choice, before, earlier, then);
    Map<String, String> parameters = new HashMap<>(question.standards().parameters());
    parameters.put("grid", question.gridMetres() + " m");
    parameters.put("sites", question.sites() == null ? "fewest" : question.sites().toString());
    parameters.put("model", choice.model().title());
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
        choice.outOfReach(),
        places.size(),
        excluded,
        sites,
        before.byCounty(),
        after.byCounty(),
        Receipts.ofWays(id, now, inputs, parameters));
  }

  private void check() {
    int demands = before.demand().size();
    if (places.isEmpty()) {
      throw ProblemException.conflict(
          "no-candidates",
          "No place is left for a station: %d demand points, and each of their squares lies on ground that forbids it. Import demand, or see the layers that forbid."
              .formatted(demands));
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

  /**
   * The sites in their order, without those that would serve nobody new where coverage is the goal;
   * the ways become those with them.
   */
  private List<Site> sites(List<Integer> chosen, CandidateWays ways, double[] metres) {
    List<Site> sites = new ArrayList<>();
    Interruption interruption = Interruption.ofThisThread();
    long served = before.total().servedResidents();
    for (int candidate : chosen) {
      interruption.check();
      Place place = places.get(candidate);
      double[] nearer = metres.clone();
      for (int i = 0; i < metres.length; i++) {
        nearer[i] = Math.min(metres[i], ways.metres(i, place));
      }
      County then = before.with(nearer).total();
      if (question.goal() == Goal.COVERAGE && then.servedResidents() == served) {
        break;
      }
      System.arraycopy(nearer, 0, metres, 0, metres.length);
      sites.add(
          new Site(
              sites.size() + 1,
              place.lon(),
              place.lat(),
              countyOf.apply(place),
              then.servedResidents() - served,
              then.servedShare(),
              then.meanMetres()));
      served = then.servedResidents();
    }
    return sites;
  }
}
