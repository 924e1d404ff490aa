package io.tantu.charging.gaps;

import io.tantu.charging.gaps.ChargingGaps.County;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up one county's demand, or that of all. For one thread. */
final class CountyTally {

  private static final double TENTH = 0.1;

  private record Way(long residents, double metres) {}

  private final List<Way> ways = new ArrayList<>();
  private long points;
  private long residents;
  private long served;
  private long unservedPoints;
  private long withoutWay;

  /**
   * Adds a demand point.
   *
   * @param metres to the nearest station; infinite where there is none
   * @param servedCount how many of them are served
   * @param isServed whether none is left
   */
  void add(long count, double metres, long servedCount, boolean isServed) {
    points++;
    if (Double.isFinite(metres)) {
      ways.add(new Way(count, metres));
    } else {
      withoutWay += count;
    }
    residents += count;
    served += servedCount;
    unservedPoints += isServed ? 0 : 1;
  }

  County county(String code, String name) {
    ways.sort(Comparator.comparingDouble(Way::metres));
    return new County(
        code,
        name,
        residents,
        served,
        residents - served,
        residents == 0 ? null : (Double) ((double) served / residents),
        points,
        unservedPoints,
        withoutWay,
        rounded(meanOfFarthest(withWay())),
        rounded(median()),
        rounded(meanOfFarthest(TENTH * withWay())));
  }

  private long withWay() {
    return residents - withoutWay;
  }

  /** Null for no way at all. */
  static Double rounded(double metres) {
    return Double.isFinite(metres) ? (Double) (Math.round(metres * 10) / 10.0) : null;
  }

  private double median() {
    long below = 0;
    for (Way way : ways) {
      below += way.residents;
      if (2 * below >= withWay()) {
        return withWay() == 0 ? Double.NaN : way.metres;
      }
    }
    return Double.NaN;
  }

  /**
   * Mean way of so many residents who have the farthest ones. Of the last point that is needed only
   * as many count as make them whole.
   */
  private double meanOfFarthest(double wanted) {
    double left = wanted;
    double sum = 0;
    for (int i = ways.size() - 1; i >= 0 && left > 0; i--) {
      double taken = Math.min(left, ways.get(i).residents);
      sum += taken == 0 ? 0 : taken * ways.get(i).metres;
      left -= taken;
    }
    return sum / wanted;
  }
}
