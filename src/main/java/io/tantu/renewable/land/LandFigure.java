package io.tantu.renewable.land;

import io.tantu.measure.SquareMetres;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How much land a county has, in hectares by the legal rule. The county is what is excluded, the
 * land, the restricted land, and what was left out of both as too small or too ragged.
 *
 * @param excludedHa what a rule forbids, or is no ground for the kind
 * @param landHa pieces that no judged rule touches
 * @param landLeftOutHa such pieces that are too small or not compact enough
 * @param restrictedHa pieces that only rules of severity restrict touch
 * @param restrictedLeftOutHa such pieces that are too small or not compact enough
 * @param pieces number of pieces of land
 * @param restrictedPieces number of pieces of restricted land
 */
public record LandFigure(
    String code,
    String name,
    double countyHa,
    double excludedHa,
    double landHa,
    double landLeftOutHa,
    double restrictedHa,
    double restrictedLeftOutHa,
    int pieces,
    int restrictedPieces) {

  /** All counties together. */
  static LandFigure total(List<LandFigure> counties) {
    return new LandFigure(
        "total",
        "合计",
        sum(counties, LandFigure::countyHa),
        sum(counties, LandFigure::excludedHa),
        sum(counties, LandFigure::landHa),
        sum(counties, LandFigure::landLeftOutHa),
        sum(counties, LandFigure::restrictedHa),
        sum(counties, LandFigure::restrictedLeftOutHa),
        counties.stream().mapToInt(LandFigure::pieces).sum(),
        counties.stream().mapToInt(LandFigure::restrictedPieces).sum());
  }

  /** Exact: each is a whole number of hundredths of a square metre. */
  private static double sum(List<LandFigure> counties, ToDoubleFunction<LandFigure> hectares) {
    return SquareMetres.hectares(
        counties.stream()
            .mapToLong(one -> SquareMetres.hundredths(hectares.applyAsDouble(one) * 10_000))
            .sum());
  }
}
