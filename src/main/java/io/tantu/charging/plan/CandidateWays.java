package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.siting.CoverSets;
import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How far each demand point has to each candidate. For one thread. */
final class CandidateWays {

  private final DemandWays before;
  private final List<Position> places;
  private final Reach reach;
  private final Interruption interruption = Interruption.ofThisThread();
  private CoverSets unserved;

  CandidateWays(DemandWays before, List<Position> places, Reach reach) {
    this.before = before;
    this.places = places;
    this.reach = reach;
  }

  DemandWays before() {
    return before;
  }

  List<Position> places() {
    return places;
  }

  /** The same ways of more residents, or fewer. */
  CandidateWays of(List<DemandPoint> residents) {
    return residents == before.demand()
        ? this
        : new CandidateWays(before.of(residents), places, reach);
  }

  /** All of them by demand point and candidate, metres. */
  double[][] metres() {
    double[][] metres = new double[before.demand().size()][places.size()];
    for (int j = 0; j < places.size(); j++) {
      interruption.check();
      double[] to = before.metresTo(places.get(j));
      for (int i = 0; i < to.length; i++) {
        metres[i][j] = to[i];
      }
    }
    return metres;
  }

  /**
   * To the nearest candidate, metres, by demand point; infinite where that is farther than the
   * bound.
   *
   * @param farthest below 0 where it is of no interest
   */
  double[] nearest(IntToDoubleFunction farthest) {
    double[] bounds = new double[before.demand().size()];
    Arrays.setAll(bounds, farthest);
    return before.travel().metresToNearest(places, bounds);
  }

  /**
   * Which demand, of what no station serves yet, each candidate would serve. Nobody need be served
   * where nobody lives.
   */
  CoverSets unserved() {
    if (unserved == null) {
      unserved =
          CoverSets.of(
              before.demand().size(),
              places.stream()
                  .map(place -> Arrays.stream(reach.of(place)).filter(this::isWanting).toArray()));
    }
    return unserved;
  }

  /** Whether people live at the point whom no station serves. */
  boolean isWanting(int point) {
    return !before.served(point) && before.demand().get(point).residents() > 0;
  }
}
