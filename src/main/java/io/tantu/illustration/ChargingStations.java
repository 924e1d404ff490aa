package io.tantu.illustration;

import io.tantu.illustration.Towns.Town;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Charging and refuelling stations that follow the people of each county and its built-up cores.
 */
final class ChargingStations {

  private static final int PUBLIC_PILES = 4_260;
  private static final int RESERVED_STATIONS = 36;
  private static final double APART_METRES = 160;
  private static final double SPREAD = 0.75;
  private static final double AC_KW = 7;
  private static final List<Double> DC_KW = List.of(60.0, 60.0, 120.0, 120.0, 160.0, 180.0);
  private static final Map<String, String> KINDS =
      Map.of("swap", "换电站", "lng", "LNG 加注站", "cng", "CNG 加气站", "hydrogen", "加氢站");

  private final City city;
  private final Towns towns;
  private final Places places;
  private final Chance chance = Chance.of("charging");
  private final List<Drawn> drawn = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param land where wetlands are taken, which no station stands in
   */
  ChargingStations(City city, Towns towns, Land land) {
    this.city = city;
    this.towns = towns;
    this.places = new Places(city, land, chance, APART_METRES);
  }

  List<Drawn> draw() {
    double people = city.counties().values().stream().mapToDouble(City.County::population).sum();
    for (City.County county : city.counties().values()) {
      open(county.code(), (int) Math.round(PUBLIC_PILES * county.population() / people));
    }
    for (int i = 0; i < RESERVED_STATIONS; i++) {
      Town town = towns.weighted(chance);
      charging(town, chance.between(6, 24), false, i % 3 == 0 ? "park" : "transit");
    }
    other("swap", List.of("640104", "640104", "640106", "640106", "640105", "640121", "640122"));
    other("lng", List.of("640181", "640181", "640181", "640122", "640121", "640104"));
    other("cng", List.of("640104", "640105", "640106", "640122", "640181"));
    other("hydrogen", List.of("640181", "640106"));
    return drawn;
  }

  private void open(String county, int piles) {
    int left = piles;
    while (left > 0) {
      int here = Math.min(left, 4 + (int) Math.abs(7.4 * chance.normal()));
      if (left - here < 4) {
        here = left;
      }
      charging(
          towns.of(county).weighted(chance), here, true, chance.happens(0.38) ? "grid" : "private");
      left -= here;
    }
  }

  private void charging(Town town, int piles, boolean open, String operator) {
    int dc = (int) Math.round(piles * chance.between(0.25, 0.9));
    double power = (piles - dc) * AC_KW + dc * chance.oneOf(DC_KW);
    station(town, "charging", "充电站", piles - dc, dc, power, operator, open);
  }

  private void other(String kind, List<String> counties) {
    for (String county : counties) {
      double power = kind.equals("swap") ? 1_200 : 0;
      String operator = kind.equals("swap") ? "private" : "gas";
      station(
          towns.of(county).weighted(chance), kind, KINDS.get(kind), 0, 0, power, operator, true);
    }
  }

  private void station(
      Town town, String kind, String noun, int ac, int dc, double power, String by, boolean open) {
    int number = numbers.merge(town.name() + noun, 1, Integer::sum);
    drawn.add(
        Drawn.of(places.around(town, SPREAD))
            .with("name", "%s%s %d".formatted(town.name(), noun, number))
            .with("kind", kind)
            .with("acPiles", ac)
            .with("dcPiles", dc)
            .with("powerKw", power)
            .with("operatorClass", by)
            .with("publicAccess", open)
            .with("countyCode", town.county()));
  }
}
