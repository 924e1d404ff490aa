package io.tantu.charging.plan;

import io.tantu.charging.gaps.DemandPoint;
import io.tantu.measure.LargestRemainder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How demand grows from the layer's year to the years of the steps, by county; an assumption of
 * whoever asks.
 *
 * @param fromYear the year that the demand layer stands for
 * @param percentPerYear by county code; {@value #OTHERS} for all others, which otherwise stay as
 *     they are; −20 to 20
 */
public record Growth(int fromYear, Map<String, Double> percentPerYear) {

  static final String OTHERS = "others";

  private static final double MOST_PERCENT = 20;
  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  /**
   * Checks it.
   *
   * @throws io.tantu.problem.ProblemException {@code bad-plan}
   */
  public Growth {
    percentPerYear = percentPerYear == null ? Map.of() : new TreeMap<>(percentPerYear);
    if (fromYear < FIRST || fromYear > LAST || percentPerYear.isEmpty()) {
      throw PlanQuestion.bad(
          "growth",
          "from %d with %d rates".formatted(fromYear, percentPerYear.size()),
          "a year from %d to %d and at least one rate in percent a year".formatted(FIRST, LAST));
    }
    percentPerYear.forEach(
        (county, percent) -> {
          if (percent == null || !(Math.abs(percent) <= MOST_PERCENT)) {
            throw PlanQuestion.bad(
                "growth",
                "%s %% a year in %s".formatted(percent, county),
                "−%1$.0f to %1$.0f".formatted(MOST_PERCENT));
          }
        });
  }

  /**
   * Checks that each rate is of a county there is.
   *
   * @throws io.tantu.problem.ProblemException {@code bad-plan}
   */
  void check(Set<String> counties) {
    percentPerYear.keySet().stream()
        .filter(code -> !code.equals(OTHERS) && !counties.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw PlanQuestion.bad(
                  "growth",
                  "of the county '" + code + "'",
                  "a rate of %s or '%s'".formatted(String.join(", ", counties), OTHERS));
            });
  }

  /** The demand of the year; each county's sum is rounded once and shared out to its points. */
  List<DemandPoint> in(int year, List<DemandPoint> demand) {
    List<DemandPoint> grown = new ArrayList<>(demand);
    IntStream.range(0, demand.size())
        .boxed()
        .collect(Collectors.groupingBy(i -> demand.get(i).countyCode()))
        .forEach(
            (county, points) -> {
              double[] residents =
                  points.stream().mapToDouble(i -> demand.get(i).residents()).toArray();
              double sum =
                  IntStream.range(0, residents.length).mapToDouble(i -> residents[i]).sum();
              long then = Math.round(sum * factor(county, year));
              long[] shares = LargestRemainder.parts(then, residents);
              for (int i = 0; i < shares.length; i++) {
                grown.set(points.get(i), demand.get(points.get(i)).with(shares[i]));
              }
            });
    return grown;
  }

  private double factor(String county, int year) {
    double percent = percentPerYear.getOrDefault(county, percentPerYear.getOrDefault(OTHERS, 0.0));
    return StrictMath.pow(1 + percent / 100, year - fromYear);
  }
}
