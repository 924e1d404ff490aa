package io.tantu.charging.density;

import io.tantu.catalog.LocalizedText;
import io.tantu.charging.density.ChargingDensity.TierStanding;
import io.tantu.charging.density.ChargingDensity.Verdict;
import io.tantu.charging.density.ChargingRatios.Tier;
import io.tantu.charging.density.ChargingRatios.VehiclesPerPile;

/**
 * Holds the city's public piles against ratios that were aimed at. Exactly the ratio is reached.
 *
 * @param piles of the city
 * @param vehicles of the city; null when not known
 * @param usual whether the piles are those that the ratios speak of, public charging piles
 */
record TierRule(long piles, Long vehicles, boolean usual) {

  private static final LocalizedText NO_VEHICLES =
      new LocalizedText("新能源汽车数量未知", "The number of new-energy vehicles is not known");

  private static final LocalizedText OTHER_PILES =
      new LocalizedText(
          "比值只对公共充电桩而言，本次按其他条件计数",
          "The ratio is of public charging piles; others were counted here");

  TierStanding standing(Tier tier) {
    VehiclesPerPile ratio = tier.vehiclesPerPile();
    LocalizedText reason = reason(tier);
    Verdict verdict = reason == null ? verdict(ratio) : Verdict.UNKNOWN;
    return new TierStanding(
        tier.id(),
        tier.title(),
        tier.scope(),
        tier.basis(),
        tier.from(),
        tier.to(),
        ratio == null ? null : (Double) ratio.atLeast(),
        ratio == null ? null : (Double) ratio.atMost(),
        tier.source(),
        tier.verified(),
        verdict,
        verdict == Verdict.SHORT ? (Long) missing(ratio) : null,
        reason);
  }

  private LocalizedText reason(Tier tier) {
    if (tier.notComparable() != null) {
      return tier.notComparable();
    }
    if (!usual) {
      return OTHER_PILES;
    }
    return vehicles == null ? NO_VEHICLES : null;
  }

  private Verdict verdict(VehiclesPerPile ratio) {
    if (vehicles <= ratio.atLeast() * piles) {
      return Verdict.REACHED;
    }
    return vehicles <= ratio.atMost() * piles ? Verdict.WITHIN : Verdict.SHORT;
  }

  private long missing(VehiclesPerPile ratio) {
    return (long) Math.ceil(vehicles / ratio.atMost()) - piles;
  }
}
