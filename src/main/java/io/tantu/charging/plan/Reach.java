package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** How far demand has to places, and whom each would serve; measured once. For one thread. */
final class Reach {

  private final DemandWays ways;
  private final double[] standards;
  private final Map<Position, int[]> known = new HashMap<>();
  private final Map<Position, double[]> knownMetres = new HashMap<>();
  private final Interruption interruption = Interruption.ofThisThread();

  Reach(DemandWays ways) {
    this.ways = ways;
    this.standards = new double[ways.demand().size()];
    Arrays.setAll(standards, ways::standard);
  }

  /** The demand points, ascending, that are no farther from the place than their standard. */
  int[] of(Position place) {
    return known.computeIfAbsent(place, this::measured);
  }

  /** From each demand point to a place that is built at, metres; not to be changed. */
  double[] metresTo(Position place) {
    return knownMetres.computeIfAbsent(place, ways::metresTo);
  }

  private int[] measured(Position place) {
    interruption.check();
    double[] metres = ways.travel().metresTo(place, standards);
    return IntStream.range(0, metres.length)
        .filter(i -> metres[i] < Double.POSITIVE_INFINITY)
        .toArray();
  }
}
