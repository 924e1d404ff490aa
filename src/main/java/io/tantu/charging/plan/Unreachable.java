package io.tantu.charging.plan;

import io.tantu.catalog.LocalizedText;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.plan.ChargingPlan.Infeasible;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Demand that no station serves and no candidate could, and why. */
final class Unreachable {

  private static final int MOST_TOLD = 100;

  private Unreachable() {}

  static List<Infeasible> of(CandidateWays ways) {
    var sets = ways.unserved();
    return IntStream.range(0, sets.demands())
        .filter(i -> !ways.before().served(i) && !sets.isCovered(i))
        .filter(i -> ways.before().demand().get(i).residents() > 0)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -ways.before().demand().get(i).residents()))
        .limit(MOST_TOLD)
        .map(i -> infeasible(ways, i))
        .toList();
  }

  private static Infeasible infeasible(CandidateWays ways, int i) {
    DemandPoint point = ways.before().demand().get(i);
    double nearest =
        ways.places().stream()
            .mapToDouble(place -> ways.metres(i, place))
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    double standard = ways.before().standard(i);
    LocalizedText reason =
        new LocalizedText(
            String.format(Locale.ROOT, "最近的候选点在 %,.0f 米外，超过服务半径 %,.0f 米", nearest, standard),
            String.format(
                Locale.ROOT,
                "the nearest candidate is %,.0f m away, the standard is %,.0f m",
                nearest,
                standard));
    return new Infeasible(point.id(), point.place(), point.countyCode(), point.residents(), reason);
  }
}
