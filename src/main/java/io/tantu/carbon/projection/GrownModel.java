package io.tantu.carbon.projection;

import io.tantu.carbon.projection.Plantings.Uptake;
import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.FactorModel;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.Quantity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A stock some years later: every stand's volume grows at one yearly rate, shrub and fruit stay as
 * they are, planted trees take up what their species does. All ground planted with a species is off
 * by the same factor.
 *
 * @param today the stock today; its last amount is that of all zones
 * @param growth yearly net growth of volume, 0.02 for 2 %
 * @param from year of the stock today
 * @param at year asked for
 * @param uptakes of planted trees until then
 */
record GrownModel(FactorModel today, double growth, int from, int at, List<Uptake> uptakes)
    implements FactorModel {

  private static final Factor VOLUME = Factor.everywhere(Quantity.VOLUME);
  private static final Factor GROWTH = Factor.everywhere(Quantity.GROWTH);

  @Override
  public Set<Factor> factors() {
    Set<Factor> factors = new LinkedHashSet<>(today.factors());
    factors.add(GROWTH);
    uptakes.forEach(uptake -> factors.add(uptake.factor()));
    return factors;
  }

  @Override
  public double[] amounts(Factors factors) {
    double grown = Math.pow(1 + growth * factors.of(GROWTH), at - from);
    double[] amounts =
        today.amounts(
            factor -> factor.equals(VOLUME) ? grown * factors.of(factor) : factors.of(factor));
    for (Uptake uptake : uptakes) {
      double tonnes = uptake.tonnesC() * factors.of(uptake.factor());
      amounts[uptake.zone()] += tonnes;
      amounts[amounts.length - 1] += tonnes;
    }
    return amounts;
  }
}
