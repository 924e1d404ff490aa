package io.tantu.carbon.projection;

import io.tantu.problem.ProblemException;
import java.util.List;

/**
 * What is asked about years to come.
 *
 * @param by zone layer id; null for the first
 * @param method null for the standard one
 * @param growthPercent yearly net growth of volume, −20 to 20
 * @param growthHalfWidthPercent half of its 95 % interval, % of it, 0 to 100
 * @param years ascending
 * @param plan id of a layer of planned parcels; null for none
 * @param drawn ground that is drawn beside it; null for none
 */
public record ProjectionRequest(
    String by,
    String method,
    double growthPercent,
    double growthHalfWidthPercent,
    List<Integer> years,
    String plan,
    DrawnPlanting drawn) {

  private static final double MOST_GROWTH = 20;
  private static final int MOST_YEARS = 12;

  public ProjectionRequest {
    require(
        Math.abs(growthPercent) <= MOST_GROWTH,
        "The growth is %s % a year; wanted is a net yearly growth of volume between -20 and 20.",
        growthPercent);
    require(
        growthHalfWidthPercent >= 0 && growthHalfWidthPercent <= 100,
        "The half width of the growth is %s %; wanted is 0 to 100 % of the growth.",
        growthHalfWidthPercent);
    years = years.stream().distinct().sorted().toList();
    require(
        !years.isEmpty() && years.size() <= MOST_YEARS && years.get(years.size() - 1) <= 2100,
        "The years are %s; wanted are 1 to 12 years up to 2100.",
        years);
  }

  private static void require(boolean holds, String what, Object seen) {
    if (!holds) {
      throw ProblemException.invalid("bad-parameter", what.replace("%s", String.valueOf(seen)));
    }
  }
}
