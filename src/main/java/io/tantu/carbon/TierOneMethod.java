package io.tantu.carbon;

import static io.tantu.carbon.uncertainty.Quantity.CARBON_FRACTION;
import static io.tantu.carbon.uncertainty.Quantity.EXPANSION;
import static io.tantu.carbon.uncertainty.Quantity.ROOT_RATIO;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.Factors;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * M2: AGB = V·BCEF(V), C = AGB·(1 + R(AGB))·CF, with the growing-stock classes of IPCC 2006 Vol 4
 * Table 4.5 and the root ratios of Table 4.4.
 */
final class TierOneMethod implements StockMethod {

  private static final Factor CARBON = new Factor(CARBON_FRACTION, "M2/all");

  private record Steps(StepTable bcef, StepTable rootRatio) {}

  private final Map<String, Steps> groups;
  private final double carbonFraction;

  TierOneMethod(ParameterTable table) {
    this.carbonFraction = table.value(CARBON.group(), "carbonFraction");
    this.groups =
        table.groups().stream()
            .filter(group -> group.startsWith("M2/") && !group.equals(CARBON.group()))
            .collect(
                Collectors.toMap(
                    group -> group,
                    group ->
                        new Steps(
                            StepTable.of(table, group, "bcef"),
                            StepTable.of(table, group, "rootRatio"))));
  }

  /** One piece for each growing-stock class and, within it, each class of above-ground biomass. */
  @Override
  public VolumeLine line(String group, Factors factors) {
    Steps steps = groups.get(group);
    if (steps == null) {
      throw ParameterTable.missing(group, "bcefUpTo…");
    }
    double carbon = carbonFraction * factors.of(CARBON);
    double expansion = factors.of(new Factor(EXPANSION, group));
    double roots = factors.of(new Factor(ROOT_RATIO, group));
    int pieces = steps.bcef().size() * steps.rootRatio().size();
    VolumeLine line = new VolumeLine(new double[pieces], new double[pieces], new double[pieces]);
    int piece = 0;
    double from = 0;
    for (int i = 0; i < steps.bcef().size(); i++) {
      double bcef = steps.bcef().value(i) * expansion;
      for (int j = 0; j < steps.rootRatio().size(); j++) {
        double end = Math.min(steps.bcef().upTo(i), steps.rootRatio().upTo(j) / bcef);
        from = Math.max(from, end);
        line.upTo()[piece] = from;
        line.slope()[piece] = bcef * (1 + steps.rootRatio().value(j) * roots) * carbon;
        piece++;
      }
    }
    return line;
  }

  @Override
  public Set<Factor> factors(String group) {
    return Set.of(new Factor(EXPANSION, group), new Factor(ROOT_RATIO, group), CARBON);
  }
}
