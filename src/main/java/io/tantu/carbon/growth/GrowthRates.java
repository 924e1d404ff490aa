package io.tantu.carbon.growth;

import io.tantu.carbon.VolumeGrowth;
import io.tantu.problem.ProblemException;

/**
 * How the standing volume changes in a year, as whoever asks states it.
 *
 * @param growthPercent 年均总生长率 GR, % of the volume, 0 to 30
 * @param consumptionPercent 年均净消耗率 CR, felled or dead, % of the volume, 0 to 30
 * @param halfWidthPercent half of the 95 % interval of each rate, % of it, 0 to 100
 */
public record GrowthRates(
    double growthPercent, double consumptionPercent, double halfWidthPercent) {

  private static final double MOST = 30;

  /** Refuses what no forest does with {@code bad-rate}. */
  public GrowthRates {
    require("growth", growthPercent, MOST);
    require("consumption", consumptionPercent, MOST);
    require("halfWidth", halfWidthPercent, 100);
  }

  /**
   * The net rate between two surveys by Pressler's formula, as growth or as consumption by its
   * sign.
   *
   * @param earlier volume, in any unit
   * @param later volume, in the same unit
   * @throws ProblemException {@code bad-parameter} unless volumes and years are above 0
   */
  public static GrowthRates pressler(
      double earlier, double later, double years, double halfWidthPercent) {
    if (!(earlier > 0 && later > 0 && years > 0)) {
      throw ProblemException.invalid(
          "bad-parameter",
          "The volumes are %s and %s, %s years apart; wanted are numbers above 0, as in 188, 195 and 5."
              .formatted(earlier, later, years));
    }
    double net = 100 * new VolumeGrowth(earlier, later, years).pressler();
    return new GrowthRates(Math.max(0, net), Math.max(0, -net), halfWidthPercent);
  }

  private static void require(String name, double percent, double most) {
    if (!(percent >= 0 && percent <= most)) {
      throw ProblemException.invalid(
          "bad-rate",
          "Parameter '%s' is %s %%; wanted is 0 to %s %%. A loss is a consumption, not a negative growth."
              .formatted(name, percent, (int) most));
    }
  }
}
