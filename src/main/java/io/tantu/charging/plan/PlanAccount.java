package io.tantu.charging.plan;

import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.plan.Building.Built;
import io.tantu.charging.plan.ChargingPlan.PartlyServed;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.charging.plan.ChargingPlan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the sites of a plan do, one after the other, with the piles that they have: each is there
 * with all of them from its step on.
 *
 * @param proof of the last step
 * @param after who is served when all stand
 */
record PlanAccount(List<Site> sites, List<Step> steps, Proof proof, Served after) {

  /** Gives account of the steps. */
  static PlanAccount of(PlanSteps plan, PileShares piles, int pinned) {
    Building building = plan.building();
    Served served = new Served(building.served().standing(), building.reach());
    List<Site> sites = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    Proof proof = null;
    for (PlanSteps.Taken step : plan.taken()) {
      served = served.of(step.demand());
      County earlier = served.total();
      County then = earlier;
      while (sites.size() < step.sites()) {
        int next = sites.size();
        Built site = building.sites().get(next);
        long[] left = left(served);
        served.add(site.place(), piles.room(next));
        County now = served.total();
        sites.add(site(next + 1, site, now, then, left, served));
        then = now;
      }
      proof =
          Proof.of(
              step.free(), pinned, step.before(), served, piles.servedAtMost(), building.counted());
      steps.add(
          new Step(
              step.year(),
              step.sites(),
              then.residents(),
              earlier.servedResidents(),
              then.servedResidents(),
              proof.mostServed(),
              proof.gap()));
    }
    return new PlanAccount(sites, steps, proof, served);
  }

  /** Residents by demand point whom nobody serves. */
  private static long[] left(Served served) {
    return IntStream.range(0, served.ways().demand().size()).mapToLong(served::left).toArray();
  }

  private static Site site(
      int rank, Built built, County now, County then, long[] left, Served served) {
    List<DemandPoint> demand = served.ways().demand();
    List<String> newly = new ArrayList<>();
    List<PartlyServed> partly = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      long still = served.left(i);
      DemandPoint point = demand.get(i);
      if (still < left[i] && still == 0) {
        newly.add(point.id());
      } else if (still < left[i]) {
        partly.add(new PartlyServed(point.id(), 1 - (double) still / point.residents()));
      }
    }
    return new Site(
        rank,
        built.place().lon(),
        built.place().lat(),
        built.countyCode(),
        now.servedResidents() - then.servedResidents(),
        now.servedShare(),
        now.meanMetres(),
        built.phase(),
        built.pinned() ? true : null,
        null,
        null,
        null,
        newly,
        partly.isEmpty() ? null : partly,
        null);
  }
}
