package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.FactorModel;
import io.tantu.carbon.uncertainty.Factors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Living biomass and other pools together; an error that they share moves all of them. */
record AllPools(StandModel living, List<PoolModel> others) implements FactorModel {

  @Override
  public Set<Factor> factors() {
    Set<Factor> factors = new LinkedHashSet<>(living.factors());
    others.forEach(pool -> factors.addAll(pool.factors()));
    return factors;
  }

  @Override
  public double[] amounts(Factors factors) {
    double[] amounts = living.amounts(factors);
    for (PoolModel pool : others) {
      double[] more = pool.amounts(factors);
      for (int zone = 0; zone < amounts.length; zone++) {
        amounts[zone] += more[zone];
      }
    }
    return amounts;
  }
}
