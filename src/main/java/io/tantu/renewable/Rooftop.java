package io.tantu.renewable;

import io.tantu.catalog.LocalizedText;
import java.util.List;

/**
 * Arrays on roofs, by county and without a place of their own.
 *
 * @param layer buildings, as points
 * @param floorArea their attribute of floor area, m²
 * @param storeys roof area = floor area ÷ storeys
 * @param density W/m² of roof that can carry modules
 * @param shares which part of the roofs can, each building by the first that takes it
 */
public record Rooftop(
    String id,
    LocalizedText title,
    String layer,
    String floorArea,
    Stated storeys,
    Stated density,
    Stated fullLoadHours,
    List<Share> shares,
    List<LocalizedText> missing) {

  /** Null for {@code missing} means that nothing is. */
  public Rooftop {
    missing = missing == null ? List.of() : List.copyOf(missing);
  }

  /** The part of the roofs of some buildings, 0 to 1. */
  public record Share(LocalizedText title, String where, Stated share) {}
}
