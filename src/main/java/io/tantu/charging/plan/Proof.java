package io.tantu.charging.plan;

import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.siting.Siting;

/**
 * What is proven of a choice; null where its model says nothing of it.
 *
 * @param fewest no choice of fewer sites serves as many
 * @param mostServed no choice of so many sites serves more residents
 * @param leastMeanMetres no choice of so many sites has a shorter mean way
 * @param leastLongestMetres no choice of so many sites has a shorter longest way
 * @param gap what the choice may miss as a part of what the best could win; of the way that is left
 *     where there was no station before
 */
record Proof(
    Integer fewest,
    Long mostServed,
    Double leastMeanMetres,
    Double leastLongestMetres,
    double gap) {

  private static final double ROUNDING = 1e-9;

  /**
   * Measures what was built against the best choice that is free of all but the sites by hand.
   *
   * @param pinned sites by hand
   * @param before ways when only those stand, or not even they where room counts
   * @param servedAtMost how many residents all new piles serve at most
   */
  static Proof of(
      Choice free,
      int pinned,
      DemandWays before,
      Served built,
      long servedAtMost,
      CountedWays counted) {
    Siting siting = free.siting();
    DemandWays after = built.ways();
    County then = built.total();
    long servedBefore = before.total().servedResidents();
    return switch (free.model()) {
      case FEWEST ->
          new Proof(pinned + (int) siting.bound(), then.servedResidents(), null, null, 0);
      case MOST_SERVED, MOST_WITH_ROOM, MOST_FOR_MONEY -> {
        long most = servedBefore + Math.min((long) siting.bound(), servedAtMost);
        yield new Proof(null, most, null, null, gap(servedBefore, then.servedResidents(), most));
      }
      case SHORTEST_WAY -> shortest(siting, before, after, counted);
      case LEAST_LONGEST -> {
        double from = counted.longest(before);
        double way = counted.longest(after);
        double bound = siting.bound();
        double gap = lessGap(from, way, bound);
        yield new Proof(null, null, null, gap == 0 ? way : bound, gap);
      }
    };
  }

  /** The least mean way is not told while somebody has none, which counts but has no length. */
  private static Proof shortest(
      Siting siting, DemandWays before, DemandWays after, CountedWays counted) {
    double way = counted.countedSum(after);
    boolean best = siting.gap() == 0 && way <= siting.objective() * (1 + ROUNDING);
    double bound = best ? way : siting.bound();
    Double least =
        best ? after.total().meanMetres() : (Double) tenths(bound / counted.total(after));
    double gap = best ? 0 : lessGap(counted.sum(before), way, bound);
    return new Proof(null, null, counted.withoutWay(after) > 0 ? null : least, null, gap);
  }

  /**
   * Where less is better, and nothing may have been there before, nor for somebody be there now.
   */
  private static double lessGap(double before, double after, double best) {
    if (Double.isInfinite(after)) {
      return 1;
    }
    return Double.isInfinite(before) && best < after
        ? (after - best) / after
        : gap(before, after, best);
  }

  private static double tenths(double metres) {
    return Math.floor(10 * metres) / 10;
  }

  private static double gap(double before, double after, double best) {
    return best == after ? 0 : (best - after) / (best - before);
  }
}
