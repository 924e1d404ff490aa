package io.tantu.renewable.installed;

import io.tantu.catalog.LayerDefinition;
import io.tantu.renewable.PlantLayer;
import java.util.Optional;

/** Reads plants of a layer from their values. */
final class PlantReader {

  /**
   * A plant.
   *
   * @param part value that its capacity is told apart by; null for none
   * @param planned whether it is to come
   * @param year in which it begins to operate; null where that is not told
   */
  record Plant(double megawatts, String part, boolean planned, Integer year) {}

  private final PlantLayer plants;
  private final int capacity;
  private final int part;
  private final int status;
  private final int year;

  PlantReader(PlantLayer plants, LayerDefinition layer) {
    this.plants = plants;
    this.capacity = layer.indexOf(plants.capacityMw());
    this.part = index(layer, plants.parts());
    this.status = index(layer, plants.status());
    this.year = index(layer, plants.year());
  }

  private static int index(LayerDefinition layer, String attribute) {
    return attribute == null ? -1 : layer.indexOf(attribute);
  }

  /** Empty for one that neither stands nor is to come. */
  Optional<Plant> read(Object[] values) {
    String how = text(values, status);
    boolean planned = how != null && plants.planned().contains(how);
    return how == null || planned || plants.standing().contains(how)
        ? Optional.of(plant(values, planned))
        : Optional.empty();
  }

  private Plant plant(Object[] values, boolean planned) {
    return new Plant(
        values[capacity] instanceof Number number ? number.doubleValue() : 0,
        text(values, part),
        planned,
        year >= 0 && values[year] instanceof Number number ? (Integer) number.intValue() : null);
  }

  private static String text(Object[] values, int index) {
    return index < 0 || values[index] == null ? null : values[index].toString();
  }
}
