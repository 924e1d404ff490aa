package io.tantu.charging.road;

import io.tantu.charging.Position;
import io.tantu.charging.Travel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** By road, towards the place; equality with a bound within a micrometre counts. */
final class RoadTravel implements Travel {

  private final RoadNet net;
  private final List<Optional<RoadPlace>> from;

  RoadTravel(RoadNet net, List<Position> demand) {
    this.net = net;
    this.from = demand.stream().map(at -> net.place(at.lon(), at.lat())).toList();
  }

  /**
   * One search against the traffic, as far as the farthest bound.
   *
   * @throws io.tantu.problem.ProblemException {@code cancelled}, {@code too-slow}
   */
  @Override
  public double[] metresTo(Position place, double[] farthest) {
    double longest = Arrays.stream(farthest).max().orElse(-1);
    double[] metres = new double[from.size()];
    Arrays.fill(metres, Double.POSITIVE_INFINITY);
    if (longest >= 0) {
      net.place(place.lon(), place.lat())
          .map(end -> RoadSearch.to(net, end, Cost.METRES, longest))
          .ifPresent(search -> fill(metres, search, farthest));
    }
    return metres;
  }

  /** One search from all of the places together. */
  @Override
  public double[] metresToNearest(List<Position> places, double[] farthest) {
    NearestStops nearest =
        new NearestStops(
            net, places.stream().flatMap(at -> net.place(at.lon(), at.lat()).stream()).toList());
    double[] metres = new double[from.size()];
    Arrays.setAll(
        metres,
        i -> {
          double way = from.get(i).map(nearest::metres).orElse(Double.POSITIVE_INFINITY);
          return bounded(way, farthest[i]);
        });
    return metres;
  }

  private static double bounded(double way, double bound) {
    return way <= bound + RoadSearch.TOLERANCE ? Math.min(way, bound) : Double.POSITIVE_INFINITY;
  }

  private void fill(double[] metres, RoadSearch search, double[] farthest) {
    for (int i = 0; i < metres.length; i++) {
      if (farthest[i] >= 0 && from.get(i).isPresent()) {
        metres[i] = bounded(search.cost(from.get(i).get()), farthest[i]);
      }
    }
  }
}
