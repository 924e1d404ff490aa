package io.tantu.carbon;

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

  @Override
  public double tonnesCPerHectare(String group, double volumeM3PerHa) {
    double expansionFactor =
        table.value(group, "a")
            + table.value(group, "b") / Math.max(volumeM3PerHa, lowVolumeM3PerHa);
    return volumeM3PerHa * expansionFactor * table.value("M3/all", "carbonFraction");
  }
}
