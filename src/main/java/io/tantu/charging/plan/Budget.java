package io.tantu.charging.plan;

import io.tantu.charging.Position;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What may be spent and what things cost, all in one currency; an assumption of whoever asks.
 *
 * @param amount in all, above 0
 * @param perStation one new station without its piles, above 0
 * @param perPile one new pile, not below 0
 */
public record Budget(double amount, double perStation, double perPile) {

  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  /**
   * Checks it.
   *
   * @throws io.tantu.problem.ProblemException {@code bad-plan}
   */
  public Budget {
    if (!(amount > 0 && perStation > 0 && perPile >= 0 && Double.isFinite(amount + perPile))) {
      throw PlanQuestion.bad(
          "budget",
          "%s with %s a station and %s a pile".formatted(amount, perStation, perPile),
          "amounts above 0, a pile may be free,");
    }
  }

  /**
   * How many stations it pays.
   *
   * @param piles that each has at least
   */
  int sites(int piles) {
    BigDecimal one = exact(perStation).add(exact(perPile).multiply(BigDecimal.valueOf(piles)));
    return exact(amount).divideToIntegralValue(one).min(MOST).intValue();
  }

  /** What stations cost when some candidates have costs of their own. */
  StationCosts costs(Map<Position, BigDecimal> own) {
    return new StationCosts(own, exact(perStation));
  }

  /**
   * How many piles it pays beside stations.
   *
   * @param stations what those cost
   */
  long piles(BigDecimal stations) {
    if (perPile == 0) {
      return Long.MAX_VALUE;
    }
    BigDecimal left = exact(amount).subtract(stations);
    return left.max(BigDecimal.ZERO).divideToIntegralValue(exact(perPile)).min(MOST).longValue();
  }

  /**
   * What stations cost with their piles.
   *
   * @param stations what they cost without
   */
  BigDecimal cost(BigDecimal stations, long piles) {
    return stations.add(exact(perPile).multiply(BigDecimal.valueOf(piles)));
  }

  /** As it was written; 4.8 holds 0.1 forty-eight times. */
  private static BigDecimal exact(double written) {
    return BigDecimal.valueOf(written);
  }
}
