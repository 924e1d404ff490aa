package io.tantu.charging.gaps;

import io.tantu.charging.Position;
import io.tantu.charging.Travel;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.problem.Interruption;
import java.util.List;

/** Along the geodesic on the ellipsoid. */
record StraightTravel(List<DemandPoint> demand) implements Travel {

  /** No place on the ellipsoid has shorter degrees of latitude, metres. */
  private static final double SHORTEST_DEGREE = 110_000;

  /** No place up to the 60th parallel has shorter degrees of longitude, metres. */
  private static final double SHORTEST_DEGREE_ACROSS = 55_000;

  @Override
  public double[] metresTo(Position place, double[] farthest) {
    double[] metres = new double[demand.size()];
    for (int i = 0; i < metres.length; i++) {
      DemandPoint point = demand.get(i);
      double way =
          isFarther(point, place, farthest[i])
              ? Double.POSITIVE_INFINITY
              : GeodesicDistance.metres(point.lon(), point.lat(), place.lon(), place.lat());
      metres[i] = way <= farthest[i] ? way : Double.POSITIVE_INFINITY;
    }
    return metres;
  }

  @Override
  public double[] metresToNearest(List<Position> places, double[] farthest) {
    Interruption interruption = Interruption.ofThisThread();
    double[] nearest = Travel.unbounded(demand.size());
    double[] bounds = farthest.clone();
    for (Position place : places) {
      interruption.check();
      double[] metres = metresTo(place, bounds);
      for (int i = 0; i < metres.length; i++) {
        nearest[i] = Math.min(nearest[i], metres[i]);
        bounds[i] = Math.min(bounds[i], metres[i]);
      }
    }
    return nearest;
  }

  /** Without measuring. */
  private static boolean isFarther(DemandPoint point, Position place, double bound) {
    return bound < 0
        || Math.abs(point.lat() - place.lat()) * SHORTEST_DEGREE > bound
        || Math.abs(point.lon() - place.lon()) * SHORTEST_DEGREE_ACROSS > bound
            && Math.abs(point.lat()) < 60
            && Math.abs(place.lat()) < 60;
  }
}
