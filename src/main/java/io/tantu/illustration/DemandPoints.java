package io.tantu.illustration;

import io.tantu.illustration.Towns.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where people live who may charge: each county's residents of the 2020 census, shared out to its
 * built-up cores by weight and spread around their middles in points of about {@value #EACH}.
 */
final class DemandPoints {

  private static final int EACH = 1_500;
  private static final double APART_METRES = 60;
  private static final double SPREAD = 0.9;
  private static final Set<String> DISTRICTS = Set.of("640104", "640105", "640106");
  private static final Set<String> COUNTY_TOWNS = Set.of("杨和镇", "望远镇", "习岗镇", "德胜", "东塔镇", "城区街道");

  private final City city;
  private final Towns towns;
  private final Places places;

  /**
   * @param land where wetlands are taken, in which nobody lives
   */
  DemandPoints(City city, Towns towns, Land land) {
    this.city = city;
    this.towns = towns;
    this.places = new Places(city, land, Chance.of("demand"), APART_METRES);
  }

  List<Drawn> draw() {
    List<Drawn> points = new ArrayList<>();
    for (City.County county : city.counties().values()) {
      List<Town> cores = towns.of(county.code()).all();
      double weights = cores.stream().mapToDouble(Town::weight).sum();
      double upTo = 0;
      long settled = 0;
      for (Town town : cores) {
        upTo += town.weight();
        long until = Math.round(county.population() * Math.min(1, upTo / weights));
        settle(town, until - settled, points);
        settled = until;
      }
    }
    return points;
  }

  /** The points of a core, whose residents add up to its own. */
  private void settle(Town town, long residents, List<Drawn> points) {
    long count = Math.max(1, Math.round((double) residents / EACH));
    for (long i = 0; i < count; i++) {
      points.add(
          Drawn.of(places.around(town, SPREAD))
              .with("place", town.name())
              .with("area", area(town))
              .with("residents", residents * (i + 1) / count - residents * i / count)
              .with("countyCode", town.county()));
    }
  }

  private static String area(Town town) {
    if (COUNTY_TOWNS.contains(town.name())) {
      return "urban";
    }
    return DISTRICTS.contains(town.county()) && !town.isRural() ? "core" : "township";
  }
}
