package io.tantu.carbon.projection;

import io.tantu.carbon.CarbonStock;
import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All trees planned, by zone. Areas add up in hundredths of a square metre and carbon in grams, so
 * that zones add up to the total exactly.
 *
 * @param zones number of zones; that number stands for all of them together
 */
record Plantings(List<Planting> all, int zones) {

  private static final double HUNDREDTHS_PER_HECTARE = 1e6;

  Plantings {
    all = List.copyOf(all);
  }

  /**
   * What one species takes up in one zone until a year.
   *
   * @param factor shared by all ground planted with the species
   */
  record Uptake(int zone, Factor factor, double tonnesC) {}

  /** Hectares planted in a zone, or in all of them. */
  double hectares(int zone) {
    return hectares(in(zone));
  }

  static double hectares(Stream<Planting> plantings) {
    return plantings.mapToLong(each -> Math.round(each.hectares() * HUNDREDTHS_PER_HECTARE)).sum()
        / HUNDREDTHS_PER_HECTARE;
  }

  /** Carbon in planted trees of a zone, or of all of them, at the beginning of a year. */
  CarbonStock stock(int zone, int at) {
    return in(zone).map(each -> each.stock(at)).reduce(CarbonStock.ZERO, CarbonStock::plus);
  }

  /** The same for each zone and species that has any planting. */
  List<Uptake> uptakes(int at) {
    Map<Integer, Map<String, CarbonStock>> sums = new LinkedHashMap<>();
    for (Planting each : all) {
      sums.computeIfAbsent(each.zone(), zone -> new LinkedHashMap<>())
          .merge(each.rate().species(), each.stock(at), CarbonStock::plus);
    }
    List<Uptake> uptakes = new ArrayList<>();
    sums.forEach(
        (zone, species) ->
            species.forEach(
                (name, stock) -> uptakes.add(new Uptake(zone, uptake(name), stock.tonnesC()))));
    return uptakes;
  }

  static Factor uptake(String species) {
    return new Factor(Quantity.UPTAKE, species);
  }

  private Stream<Planting> in(int zone) {
    return zone == zones ? all.stream() : all.stream().filter(each -> each.zone() == zone);
  }
}
