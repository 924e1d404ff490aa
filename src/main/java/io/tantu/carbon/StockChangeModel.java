package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.FactorModel;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.Quantity;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The difference of two stocks. Parameters and the way areas are read are the same in both, so what
 * is wrong in them is wrong alike; the volumes are those of two inventories, each wrong on its own.
 */
public record StockChangeModel(FactorModel before, FactorModel after) implements FactorModel {

  private static final Factor VOLUME = Factor.everywhere(Quantity.VOLUME);
  private static final Factor FORMER_VOLUME = new Factor(Quantity.VOLUME, "before");

  @Override
  public Set<Factor> factors() {
    Set<Factor> factors = new LinkedHashSet<>(after.factors());
    factors.addAll(before.factors());
    factors.add(FORMER_VOLUME);
    return factors;
  }

  @Override
  public double[] amounts(Factors factors) {
    double[] former =
        before.amounts(factor -> factors.of(factor.equals(VOLUME) ? FORMER_VOLUME : factor));
    double[] change = after.amounts(factors);
    for (int i = 0; i < change.length; i++) {
      change[i] -= former[i];
    }
    return change;
  }
}
