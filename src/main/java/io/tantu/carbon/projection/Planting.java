package io.tantu.carbon.projection;

/**
 * Trees planned in one zone.
 *
 * @param zone position of the zone
 * @param hectares of bare ground
 * @param year planted at its beginning
 * @param survival part of the trees that lives, 0 to 1
 */
record Planting(int zone, PlantingRates.Rate rate, double hectares, int year, double survival) {

  /** Tonnes of carbon at the beginning of a year. */
  double tonnesC(int at) {
    return hectares * survival * rate.tonnesCPerHaPerYear() * Math.max(0, at - year);
  }
}
