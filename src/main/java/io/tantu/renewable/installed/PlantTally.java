package io.tantu.renewable.installed;

import io.tantu.measure.ExactSum;
import io.tantu.renewable.installed.PlantReader.Plant;
import io.tantu.renewable.installed.Progress.Installed;
import io.tantu.renewable.installed.Progress.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up plants, those that stand and those to come. For one thread. */
final class PlantTally {

  private static final double DIGITS = 1_000;

  private final List<Plant> plants = new ArrayList<>();

  void add(Plant plant) {
    plants.add(plant);
  }

  void add(PlantTally other) {
    plants.addAll(other.plants);
  }

  double standingMw() {
    return megawatts(of(false));
  }

  double plannedMw() {
    return megawatts(of(true));
  }

  Installed installed(String layer) {
    List<Plant> standing = of(false);
    Map<String, List<Plant>> parts = new TreeMap<>();
    for (Plant plant : standing) {
      if (plant.part() != null) {
        parts.computeIfAbsent(plant.part(), any -> new ArrayList<>()).add(plant);
      }
    }
    Map<String, Double> told = new TreeMap<>();
    parts.forEach((part, own) -> told.put(part, megawatts(own)));
    return new Installed(layer, standing.size(), standingMw(), told, of(true).size(), plannedMw());
  }

  /** By year, the earliest first; last what names none. */
  List<Year> years() {
    Map<Integer, PlantTally> byYear = new HashMap<>();
    plants.forEach(
        plant -> byYear.computeIfAbsent(plant.year(), any -> new PlantTally()).add(plant));
    return byYear.entrySet().stream()
        .map(one -> new Year(one.getKey(), one.getValue().standingMw(), one.getValue().plannedMw()))
        .sorted(Comparator.comparing(Year::year, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private List<Plant> of(boolean planned) {
    return plants.stream().filter(plant -> plant.planned() == planned).toList();
  }

  /** Whatever the order. */
  private static double megawatts(List<Plant> plants) {
    ExactSum sum = new ExactSum();
    plants.forEach(plant -> sum.add(plant.megawatts()));
    return rounded(sum.value());
  }

  static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }
}
