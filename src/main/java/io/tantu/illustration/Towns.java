package io.tantu.illustration;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;

/** Built-up cores: sub-districts and towns with a weight inside their county. */
record Towns(List<Town> all) {

  /**
   * One core.
   *
   * @param weight share of the county's people, relative to its other cores
   * @param spreadMetres how far from its middle most of it lies
   */
  record Town(String name, String county, Coordinate middle, double weight, double spreadMetres) {

    /** A township or a town, not a sub-district. */
    boolean isRural() {
      return name.endsWith("乡") || name.endsWith("镇");
    }
  }

  static Towns read(City city) {
    return new Towns(
        Facts.rows("towns").stream()
            .map(
                row ->
                    new Town(
                        row.get("name"),
                        row.get("county"),
                        Facts.place(row, city),
                        Facts.number(row, "weight"),
                        Facts.number(row, "spreadM")))
            .toList());
  }

  Towns of(String county) {
    return where(town -> town.county().equals(county));
  }

  Towns where(Predicate<Town> holds) {
    return new Towns(all.stream().filter(holds).toList());
  }

  /** One of them, the likelier the greater its weight. */
  Town weighted(Chance chance) {
    double at = chance.between(0, all.stream().mapToDouble(Town::weight).sum());
    for (Town town : all) {
      at -= town.weight();
      if (at < 0) {
        return town;
      }
    }
    return all.get(all.size() - 1);
  }

  /** Distance to the nearest core ÷ its spread: below 1 means in town. */
  double reach(Coordinate point) {
    return all.stream()
        .mapToDouble(town -> town.middle().distance(point) / town.spreadMetres())
        .min()
        .orElseThrow();
  }

  Town nearest(Coordinate point) {
    return all.stream()
        .min(Comparator.comparingDouble(town -> town.middle().distance(point)))
        .orElseThrow();
  }
}
