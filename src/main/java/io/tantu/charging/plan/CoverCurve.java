package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.plan.ChargingPlan.CurvePoint;
import io.tantu.charging.siting.CapacitatedCover;
import io.tantu.charging.siting.MaximalCover;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How coverage of the last step's demand grows with the number of sites, and could at most. */
final class CoverCurve {

  /** Residents are whole; sums of them are nearly so. */
  private static final double ROUNDING = 1e-6;

  private CoverCurve() {}

  /**
   * The points from the sites by hand to all of them.
   *
   * @param pinned how many stand by hand
   */
  static List<CurvePoint> of(PlanSteps plan, PileShares piles, int pinned) {
    CandidateWays start = plan.start();
    List<Position> places = plan.places();
    Served served = new Served(plan.building().served().standing(), plan.building().reach());
    double[] most = most(start, places.size() - pinned);
    Choice free = plan.last().free();
    if (free.model() == Choice.Model.MOST_FOR_MONEY) {
      Arrays.setAll(most, count -> Math.min(most[count], free.siting().bound()));
    }
    long before = start.before().total().servedResidents();
    List<CurvePoint> curve = new ArrayList<>();
    for (int count = 0; count <= places.size(); count++) {
      if (count > 0) {
        served.add(places.get(count - 1), piles.room(count - 1));
      }
      if (count >= pinned) {
        long more = (long) (most[count - pinned] + ROUNDING);
        curve.add(
            new CurvePoint(
                count,
                served.total().servedResidents(),
                before + Math.min(more, piles.servedAtMost())));
      }
    }
    return curve;
  }

  private static double[] most(CandidateWays start, int upTo) {
    double[] unserved = Choice.unserved(start.before());
    return Double.isInfinite(start.room())
        ? MaximalCover.bounds(start.unserved(), unserved, upTo)
        : CapacitatedCover.bounds(start.unserved(), unserved, start.room(), start.built(), upTo);
  }
}
