package io.tantu.carbon;

/** M1: C = V·D·BEF·(1 + R)·CF, with BEF the ratio of above-ground to stem biomass. */
record VolumeExpansionMethod(ParameterTable table) implements StockMethod {

  @Override
  public double tonnesCPerHectare(String group, double volumeM3PerHa) {
    return volumeM3PerHa
        * table.value(group, "woodDensity")
        * table.value(group, "expansionFactor")
        * (1 + table.value(group, "rootRatio"))
        * table.value(group, "carbonFraction");
  }
}
