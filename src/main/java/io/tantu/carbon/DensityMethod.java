package io.tantu.carbon;

import static io.tantu.carbon.uncertainty.Quantity.TREE_DENSITY;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.Factors;
import java.util.Set;

/** M4: C = A·ρ, with ρ the mean carbon density of a forest type's tree layer. */
record DensityMethod(ParameterTable table) implements StockMethod {

  @Override
  public VolumeLine line(String group, Factors factors) {
    return VolumeLine.constant(
        table.value(group, "treeLayer") * factors.of(new Factor(TREE_DENSITY, group)));
  }

  @Override
  public Set<Factor> factors(String group) {
    return Set.of(new Factor(TREE_DENSITY, group));
  }
}
