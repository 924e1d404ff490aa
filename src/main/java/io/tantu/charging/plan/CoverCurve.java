package io.tantu.charging.plan;

import io.tantu.charging.plan.ChargingPlan.CurvePoint;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.charging.siting.MaximalCover;
import java.util.ArrayList;
import java.util.List;

/** How coverage grows with the number of sites, and how it could at most. */
final class CoverCurve {

  private CoverCurve() {}

  /**
   * The points from the sites by hand to all of them.
   *
   * @param start ways when those by hand stand
   * @param pinned how many stand by hand
   */
  static List<CurvePoint> of(CandidateWays start, int pinned, List<Site> sites) {
    long served = start.before().total().servedResidents();
    double[] most =
        MaximalCover.bounds(
            start.unserved(), Choice.unserved(start.before()), sites.size() - pinned);
    List<CurvePoint> curve = new ArrayList<>();
    long now = served;
    for (int count = pinned; count <= sites.size(); count++) {
      now += count == pinned ? 0 : sites.get(count - 1).newlyServed();
      curve.add(new CurvePoint(count, now, Math.max(now, served + (long) most[count - pinned])));
    }
    return curve;
  }
}
