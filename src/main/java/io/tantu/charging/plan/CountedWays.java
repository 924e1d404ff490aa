package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.Travel;
import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Whose ways count where a way is the goal, and how long one counts that there is not. By road some
 * may live where no road leads to any station or candidate: no choice changes their way, and it
 * does not count. Where a road leads to some of them only, a choice that leaves somebody without a
 * way is worse than any that does not: each such way counts as longer than any in a city.
 */
final class CountedWays {

  /** A way that there is not, by road. */
  static final double NO_WAY_METRES = 1_000_000;

  private final boolean[] counted;
  private final double noWay;

  private CountedWays(boolean[] counted, double noWay) {
    this.counted = counted;
    this.noWay = noWay;
  }

  /**
   * Looks for those who have a way.
   *
   * @param before to the stations there are
   * @param places where stations may be built
   * @throws ProblemException {@code no-way} when there is nobody
   */
  static CountedWays of(PlanQuestion question, DemandWays before, List<Position> places) {
    boolean[] counted = new boolean[before.demand().size()];
    if (question.by() == WayKind.STRAIGHT || question.goal() == Goal.COVERAGE) {
      Arrays.fill(counted, true);
      return new CountedWays(counted, Double.POSITIVE_INFINITY);
    }
    double[] nearest = before.travel().metresToNearest(places, Travel.unbounded(counted.length));
    for (int i = 0; i < counted.length; i++) {
      counted[i] = Double.isFinite(Math.min(before.metres()[i], nearest[i]));
    }
    CountedWays ways = new CountedWays(counted, NO_WAY_METRES);
    if (ways.total(before) == 0) {
      throw ProblemException.conflict(
          "no-way",
          "No road leads from where anybody lives to a station or a candidate, so that no way has a length. Ask for the goal coverage or for straight ways, or mend the road layer.");
    }
    return ways;
  }

  /** The way as it counts, metres. */
  double metres(double way) {
    return Math.min(way, noWay);
  }

  /** Residents who count, by demand point. */
  double[] residents(DemandWays ways) {
    return IntStream.range(0, counted.length)
        .mapToDouble(i -> counted[i] ? ways.demand().get(i).residents() : 0)
        .toArray();
  }

  /** How many residents count. */
  long total(DemandWays ways) {
    return (long) Arrays.stream(residents(ways)).sum();
  }

  /** Those of them who have no way. */
  long withoutWay(DemandWays ways) {
    double[] residents = residents(ways);
    return (long)
        IntStream.range(0, residents.length)
            .filter(i -> Double.isInfinite(ways.metres()[i]))
            .mapToDouble(i -> residents[i])
            .sum();
  }

  /** The longest way of any, metres; infinite when somebody has none. */
  double longest(DemandWays ways) {
    double[] residents = residents(ways);
    return IntStream.range(0, residents.length)
        .filter(i -> residents[i] > 0)
        .mapToDouble(i -> ways.metres()[i])
        .max()
        .orElse(0);
  }

  /** All ways together, metres; infinite when somebody has none. */
  double sum(DemandWays ways) {
    return sum(ways, way -> way);
  }

  /** All ways together as they count, metres. */
  double countedSum(DemandWays ways) {
    return sum(ways, this::metres);
  }

  private double sum(DemandWays ways, DoubleUnaryOperator length) {
    double[] residents = residents(ways);
    double sum = 0;
    for (int i = 0; i < residents.length; i++) {
      sum += residents[i] == 0 ? 0 : residents[i] * length.applyAsDouble(ways.metres()[i]);
    }
    return sum;
  }
}
