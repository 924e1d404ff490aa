package io.tantu.illustration;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Built-up cores: sub-districts and towns with a weight inside their county. */
record Towns(List<Town> all) {

  /**
   * One core.
   *
   * @param weight share of the county's people, relative to its other cores
   * @param spreadMetres how far from its middle most of it lies
   */
  record Town(String name, String county, Coordinate middle, double weight, double spreadMetres) {}

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

  List<Town> of(String county) {
    return all.stream().filter(town -> town.county().equals(county)).toList();
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
