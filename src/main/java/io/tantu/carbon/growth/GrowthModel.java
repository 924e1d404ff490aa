package io.tantu.carbon.growth;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.FactorModel;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.Quantity;
import java.util.LinkedHashSet;
import java.util.Set;

/** A stock that is proportional to volume, times what the volume gains and loses in a year. */
record GrowthModel(FactorModel stock, GrowthRates rates) implements FactorModel {

  static final Factor GROWTH = Factor.everywhere(Quantity.GROWTH);
  static final Factor CONSUMPTION = Factor.everywhere(Quantity.CONSUMPTION);

  @Override
  public Set<Factor> factors() {
    Set<Factor> factors = new LinkedHashSet<>(stock.factors());
    factors.add(GROWTH);
    factors.add(CONSUMPTION);
    return factors;
  }

  @Override
  public double[] amounts(Factors factors) {
    double net =
        rates.growthPercent() / 100 * factors.of(GROWTH)
            - rates.consumptionPercent() / 100 * factors.of(CONSUMPTION);
    double[] amounts = stock.amounts(factors);
    for (int zone = 0; zone < amounts.length; zone++) {
      amounts[zone] *= net;
    }
    return amounts;
  }
}
