package io.tantu.carbon;

import static io.tantu.carbon.uncertainty.Quantity.CARBON_FRACTION;
import static io.tantu.carbon.uncertainty.Quantity.EXPANSION;
import static io.tantu.carbon.uncertainty.Quantity.ROOT_RATIO;
import static io.tantu.carbon.uncertainty.Quantity.WOOD_DENSITY;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.Factors;
import java.util.Set;

/** M1: C = V·D·BEF·(1 + R)·CF, with BEF the ratio of above-ground to stem biomass. */
record VolumeExpansionMethod(ParameterTable table) implements StockMethod {

  @Override
  public VolumeLine line(String group, Factors factors) {
    double density = value(group, "woodDensity", factors.of(new Factor(WOOD_DENSITY, group)));
    double expansion = value(group, "expansionFactor", factors.of(new Factor(EXPANSION, group)));
    double rootRatio = value(group, "rootRatio", factors.of(new Factor(ROOT_RATIO, group)));
    double carbon = value(group, "carbonFraction", factors.of(new Factor(CARBON_FRACTION, group)));
    return VolumeLine.proportional(density * expansion * (1 + rootRatio) * carbon);
  }

  private double value(String group, String name, double factor) {
    return table.value(group, name) * factor;
  }

  @Override
  public Set<Factor> factors(String group) {
    return Set.of(
        new Factor(WOOD_DENSITY, group),
        new Factor(EXPANSION, group),
        new Factor(ROOT_RATIO, group),
        new Factor(CARBON_FRACTION, group));
  }
}
