package io.tantu.carbon;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * M2: AGB = V·BCEF(V), C = AGB·(1 + R(AGB))·CF, with the growing-stock classes of IPCC 2006 Vol 4
 * Table 4.5 and the root ratios of Table 4.4.
 */
final class TierOneMethod implements StockMethod {

  private static final String COMMON = "M2/all";

  private record Factors(StepTable bcef, StepTable rootRatio) {}

  private final Map<String, Factors> groups;
  private final double carbonFraction;

  TierOneMethod(ParameterTable table) {
    this.carbonFraction = table.value(COMMON, "carbonFraction");
    this.groups =
        table.groups().stream()
            .filter(group -> group.startsWith("M2/") && !group.equals(COMMON))
            .collect(
                Collectors.toMap(
                    group -> group,
                    group ->
                        new Factors(
                            StepTable.of(table, group, "bcef"),
                            StepTable.of(table, group, "rootRatio"))));
  }

  @Override
  public double tonnesCPerHectare(String group, double volumeM3PerHa) {
    Factors factors = groups.get(group);
    if (factors == null) {
      throw ParameterTable.missing(group, "bcefUpTo…");
    }
    double aboveGround = volumeM3PerHa * factors.bcef().at(volumeM3PerHa);
    return aboveGround * (1 + factors.rootRatio().at(aboveGround)) * carbonFraction;
  }
}
