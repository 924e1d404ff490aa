package io.tantu.charging.plan;

import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.plan.ChargingPlan.CurvePoint;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.charging.siting.MaximalCover;
import java.util.ArrayList;
import java.util.List;

/** How coverage of the last step's demand grows with the number of sites, and could at most. */
final class CoverCurve {

  /** Residents are whole; sums of them are nearly so. */
  private static final double ROUNDING = 1e-6;

  private CoverCurve() {}

  /**
   * The points from the sites by hand to all of them.
   *
   * @param start ways when those by hand stand
   * @param pinned how many stand by hand
   */
  static List<CurvePoint> of(CandidateWays start, int pinned, List<Site> sites) {
    DemandWays ways = start.before();
    long served = ways.total().servedResidents();
    double[] most =
        MaximalCover.bounds(start.unserved(), Choice.unserved(ways), sites.size() - pinned);
    List<CurvePoint> curve = new ArrayList<>();
    long now = served;
    for (int count = pinned; count <= sites.size(); count++) {
      if (count > pinned) {
        Site site = sites.get(count - 1);
        ways = ways.nearerBy(ways.metresTo(site.at()));
        now = ways.total().servedResidents();
      }
      curve.add(new CurvePoint(count, now, served + (long) (most[count - pinned] + ROUNDING)));
    }
    return curve;
  }
}
