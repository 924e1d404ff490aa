package io.tantu.charging.plan;

/**
 * What may be spent and what things cost, all in one currency; an assumption of whoever asks.
 *
 * @param amount in all, above 0
 * @param perStation one new station without its piles, above 0
 * @param perPile one new pile, not below 0
 */
public record Budget(double amount, double perStation, double perPile) {

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

  /** How many stations it pays, each with a pile when piles are asked for. */
  int sites(PileCount piles) {
    double one = perStation + (piles == null ? 0 : perPile);
    return (int) Math.min(Integer.MAX_VALUE, Math.floor(amount / one));
  }

  /** How many piles it pays beside so many stations. */
  long piles(int sites) {
    return perPile == 0
        ? Long.MAX_VALUE
        : (long) Math.floor((amount - sites * perStation) / perPile);
  }

  double cost(int sites, long piles) {
    return sites * perStation + piles * perPile;
  }
}
