package io.tantu.carbon.projection;

import io.tantu.carbon.CarbonStock;

/**
 * Trees planned in one zone.
 *
 * @param zone position of the zone
 * @param hectares of bare ground, to a hundredth of a square metre
 * @param year planted at its beginning
 * @param survival part of the trees that lives, 0 to 1
 */
record Planting(int zone, PlantingRates.Rate rate, double hectares, int year, double survival) {

  /** What they hold at the beginning of a year; nothing before they are planted. */
  CarbonStock stock(int at) {
    return CarbonStock.ofTonnesC(
        hectares * survival * rate.tonnesCPerHaPerYear() * Math.max(0, at - year));
  }
}
