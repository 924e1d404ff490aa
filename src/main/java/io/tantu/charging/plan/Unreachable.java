package io.tantu.charging.plan;

import io.tantu.catalog.LocalizedText;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.plan.ChargingPlan.Infeasible;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Demand that no station serves and no candidate could, and why. */
final class Unreachable {

  private static final int MOST_TOLD = 100;

  /** A candidate is looked for so far. */
  private static final double FARTHEST_METRES = 30_000;

  private static final LocalizedText NO_WAY =
      new LocalizedText("30 公里之内没有通往任何候选点的路", "there is no way to a candidate within 30 km");

  private Unreachable() {}

  static List<Infeasible> of(CandidateWays ways) {
    var sets = ways.unserved();
    List<Integer> told =
        IntStream.range(0, sets.demands())
            .filter(i -> ways.isWanting(i) && !sets.isCovered(i))
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer i) -> -ways.before().demand().get(i).residents()))
            .limit(MOST_TOLD)
            .toList();
    Set<Integer> asked = Set.copyOf(told);
    double[] nearest = ways.nearest(i -> asked.contains(i) ? FARTHEST_METRES : -1);
    return told.stream().map(i -> infeasible(ways.before(), i, nearest[i])).toList();
  }

  private static Infeasible infeasible(DemandWays ways, int i, double nearest) {
    DemandPoint point = ways.demand().get(i);
    return new Infeasible(
        point.id(),
        point.place(),
        point.countyCode(),
        point.residents(),
        Double.isInfinite(nearest) ? NO_WAY : tooFar(nearest, ways.standard(i)));
  }

  private static LocalizedText tooFar(double nearest, double standard) {
    return new LocalizedText(
        String.format(Locale.ROOT, "最近的候选点在 %,.0f 米外，超过服务半径 %,.0f 米", nearest, standard),
        String.format(
            Locale.ROOT,
            "the nearest candidate is %,.0f m away, the standard is %,.0f m",
            nearest,
            standard));
  }
}
