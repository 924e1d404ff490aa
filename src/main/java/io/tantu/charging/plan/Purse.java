package io.tantu.charging.plan;

import io.tantu.charging.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What of a budget is left, where candidates have costs of their own. Immutable.
 *
 * @param costs of the stations
 * @param piles what those cost that each station has at least
 * @param left may be below 0
 */
record Purse(StationCosts costs, BigDecimal piles, BigDecimal left) {

  /** So finely a choice counts money: never more is spent than there is. */
  private static final int DECIMALS = 4;

  /** As it is before anything is built; null where candidates have no costs of their own. */
  static Purse of(PlanQuestion question, StationCosts costs) {
    if (!question.hasOwnCosts()) {
      return null;
    }
    Budget budget = question.budget();
    BigDecimal piles = budget.cost(BigDecimal.ZERO, question.pilesPaid());
    return new Purse(costs, piles, BigDecimal.valueOf(budget.amount()));
  }

  /** As it is when a station stands there. */
  Purse after(Position place) {
    return new Purse(costs, piles, left.subtract(price(place)));
  }

  private BigDecimal price(Position place) {
    return costs.at(place).add(piles);
  }

  /** What may be spent yet, in the unit of {@link #prices}. */
  long amount() {
    return units(left.max(BigDecimal.ZERO), RoundingMode.FLOOR);
  }

  /** What stations there cost; of what is too dear only so much that it is. */
  long[] prices(List<Position> places) {
    long tooMuch = amount() + 1;
    BigDecimal all = left.max(BigDecimal.ZERO);
    return places.stream()
        .map(this::price)
        .mapToLong(price -> price.compareTo(all) > 0 ? tooMuch : units(price, RoundingMode.CEILING))
        .toArray();
  }

  private static long units(BigDecimal money, RoundingMode rounding) {
    return money.movePointRight(DECIMALS).setScale(0, rounding).longValueExact();
  }
}
