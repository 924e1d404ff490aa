package io.tantu.carbon;

/** How the volume of an arbour stand becomes carbon in its living biomass, roots included. */
@FunctionalInterface
public interface StockMethod {

  /**
   * Tonnes of carbon per hectare.
   *
   * @param group a parameter group of this method
   * @param volumeM3PerHa standing volume, above 0
   */
  double tonnesCPerHectare(String group, double volumeM3PerHa);
}
