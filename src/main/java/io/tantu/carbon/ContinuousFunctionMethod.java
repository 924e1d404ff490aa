package io.tantu.carbon;

import static io.tantu.carbon.uncertainty.Quantity.CARBON_FRACTION;
import static io.tantu.carbon.uncertainty.Quantity.EXPANSION;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.Factors;
import java.util.Set;

/**
 * M3: B = aV + b in t/ha, the whole living tree with its root, C = B·CF (Zhang parameters, quoted
 * in doi 10.5846/stxb201703280535). Multiplying by a root ratio again would count roots twice.
 *
 * <p>b is what the regression leaves at V = 0, so in thin stands it outweighs the trees. Below
 * {@code lowVolumeM3PerHa} the expansion factor B/V = a + b/V is therefore held at its value there:
 * B then falls to 0 with V, and the function has no step.
 */
record ContinuousFunctionMethod(ParameterTable table, double lowVolumeM3PerHa)
    implements StockMethod {

  private static final Factor CARBON = new Factor(CARBON_FRACTION, "M3/all");

  @Override
  public VolumeLine line(String group, Factors factors) {
    double carbon = table.value(CARBON.group(), "carbonFraction") * factors.of(CARBON);
    double biomass = carbon * factors.of(new Factor(EXPANSION, group));
    double a = table.value(group, "a") * biomass;
    double b = table.value(group, "b") * biomass;
    return new VolumeLine(
        new double[] {lowVolumeM3PerHa, Double.POSITIVE_INFINITY},
        new double[] {lowVolumeM3PerHa > 0 ? a + b / lowVolumeM3PerHa : a, a},
        new double[] {0, b});
  }

  @Override
  public Set<Factor> factors(String group) {
    return Set.of(new Factor(EXPANSION, group), CARBON);
  }
}
