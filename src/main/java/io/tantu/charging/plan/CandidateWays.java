package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.siting.CoverSets;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.List;

/** How far each demand point has to each candidate, on the ellipsoid. */
record CandidateWays(DemandWays before, List<Position> places) {

  /** No place on the ellipsoid has shorter degrees of latitude, metres. */
  private static final double SHORTEST_DEGREE = 110_000;

  /** No place up to the 60th parallel has shorter degrees of longitude, metres. */
  private static final double SHORTEST_DEGREE_ACROSS = 55_000;

  double metres(int point, Position place) {
    DemandPoint demand = before.demand().get(point);
    return GeodesicDistance.metres(demand.lon(), demand.lat(), place.lon(), place.lat());
  }

  /** From each demand point to the place. */
  double[] metresTo(Position place) {
    double[] metres = new double[before.demand().size()];
    Arrays.setAll(metres, point -> metres(point, place));
    return metres;
  }

  /** All of them by demand point and candidate, metres. */
  double[][] metres() {
    Interruption interruption = Interruption.ofThisThread();
    double[][] metres = new double[before.demand().size()][places.size()];
    for (int i = 0; i < metres.length; i++) {
      interruption.check();
      for (int j = 0; j < metres[i].length; j++) {
        metres[i][j] = metres(i, places.get(j));
      }
    }
    return metres;
  }

  /** Which demand, of what no station serves yet, each candidate would serve. */
  CoverSets unserved() {
    return CoverSets.within(
        0, before.demand().size(), places.size(), (i, j) -> beyond(i, places.get(j)));
  }

  /**
   * How far the place lies beyond the demand's standard, metres; at most 0 when it serves it.
   * Nobody need be served where nobody lives.
   */
  private double beyond(int point, Position place) {
    DemandPoint demand = before.demand().get(point);
    double standard = before.standard(point);
    if (before.served(point)
        || demand.residents() == 0
        || Math.abs(demand.lat() - place.lat()) * SHORTEST_DEGREE > standard
        || Math.abs(demand.lon() - place.lon()) * SHORTEST_DEGREE_ACROSS > standard
            && Math.abs(demand.lat()) < 60) {
      return Double.POSITIVE_INFINITY;
    }
    return metres(point, place) - standard;
  }
}
