package io.tantu.charging.plan;

import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.charging.plan.CandidateSites.Place;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.charging.siting.CoverSets;
import io.tantu.charging.siting.MaximalCover;
import io.tantu.charging.siting.SetCover;
import io.tantu.charging.siting.Siting;
import io.tantu.geodesy.GeodesicDistance;
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
 * Chooses the sites that serve most of those whom no station serves yet.
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

  /** No place on the ellipsoid has shorter degrees of latitude, metres. */
  private static final double SHORTEST_DEGREE = 110_000;

  /** No place up to the 60th parallel has shorter degrees of longitude, metres. */
  private static final double SHORTEST_DEGREE_ACROSS = 55_000;

  /**
   * The plan.
   *
   * @throws ProblemException {@code no-candidates}, {@code too-many-sites}, {@code plan-too-large}
   */
  ChargingPlan answer(Inputs inputs, String id, Instant now) {
    List<DemandPoint> demand = before.demand();
    check(demand.size());
    double[] weights = new double[demand.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = before.served(i) ? 0 : demand.get(i).residents();
    }
    CoverSets sets =
        CoverSets.within(0, weights.length, places.size(), (i, j) -> beyond(i, places.get(j)));
    Siting siting =
        question.sites() == null
            ? fewest(sets)
            : new MaximalCover(sets, weights, question.sites()).solve();
    double[] metres = before.metres().clone();
    List<Site> sites = sites(siting, metres);
    DemandWays after = before.with(metres);
    long servedBefore = before.total().servedResidents();
    long residents = before.total().residents();
    long servedAfter = after.total().servedResidents();
    long bound =
        question.sites() == null
            ? servedAfter
            : servedBefore + (long) Math.floor(siting.bound() + 1e-6);
    Map<String, String> parameters = new HashMap<>(question.standards().parameters());
    parameters.put("grid", question.gridMetres() + " m");
    parameters.put("sites", question.sites() == null ? "fewest" : question.sites().toString());
    parameters.put(
        "model",
        question.sites() == null
            ? "set covering (Toregas et al. 1971), existing stations fixed"
            : "maximal covering (Church and ReVelle 1974), existing stations fixed");
    return new ChargingPlan(
        inputs.provenance(),
        question.standards(),
        ServiceStandards.ASSUMPTION,
        residents,
        servedBefore,
        servedAfter,
        question.sites() == null ? (Integer) (int) siting.bound() : null,
        bound,
        bound == servedBefore ? 0 : (double) (bound - servedAfter) / (bound - servedBefore),
        outOfReach(sets, weights),
        places.size(),
        excluded,
        sites,
        before.byCounty(),
        after.byCounty(),
        Receipts.of(id, now, inputs, parameters, List.of(), 0));
  }

  private static Siting fewest(CoverSets sets) {
    CoverSets reachable = sets.reachable();
    return reachable.demands() == 0 ? new Siting(List.of(), 0, 0) : new SetCover(reachable).solve();
  }

  private void check(int demands) {
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
    if ((long) demands * places.size() > MOST_PAIRS) {
      throw ProblemException.tooLarge(
          "plan-too-large",
          "%d demand points and %d candidates are too many for one plan. Ask for a coarser grid."
              .formatted(demands, places.size()));
    }
  }

  /** How far the place lies beyond the demand's standard, metres; at most 0 when it serves it. */
  private double beyond(int point, Place place) {
    DemandPoint demand = before.demand().get(point);
    double standard = before.standard(point);
    if (before.served(point)
        || Math.abs(demand.lat() - place.lat()) * SHORTEST_DEGREE > standard
        || Math.abs(demand.lon() - place.lon()) * SHORTEST_DEGREE_ACROSS > standard
            && Math.abs(demand.lat()) < 60) {
      return Double.POSITIVE_INFINITY;
    }
    return metres(demand, place) - standard;
  }

  private static double metres(DemandPoint demand, Place place) {
    return GeodesicDistance.metres(demand.lon(), demand.lat(), place.lon(), place.lat());
  }

  /** The sites in their order; the ways become those with them. */
  private List<Site> sites(Siting siting, double[] metres) {
    List<DemandPoint> demand = before.demand();
    double residents = Math.max(1, before.total().residents());
    long served = before.total().servedResidents();
    List<Site> sites = new ArrayList<>();
    Interruption interruption = Interruption.ofThisThread();
    for (int chosen : siting.chosen()) {
      interruption.check();
      Place place = places.get(chosen);
      long newly = 0;
      for (int i = 0; i < metres.length; i++) {
        double way = metres(demand.get(i), place);
        if (way < metres[i]) {
          newly +=
              metres[i] > before.standard(i) && way <= before.standard(i)
                  ? demand.get(i).residents()
                  : 0;
          metres[i] = way;
        }
      }
      served += newly;
      sites.add(
          new Site(
              sites.size() + 1,
              place.lon(),
              place.lat(),
              countyOf.apply(place),
              newly,
              served / residents));
    }
    return sites;
  }

  private static long outOfReach(CoverSets sets, double[] weights) {
    long out = 0;
    for (int i = 0; i < weights.length; i++) {
      out += sets.isCovered(i) ? 0 : (long) weights[i];
    }
    return out;
  }
}
