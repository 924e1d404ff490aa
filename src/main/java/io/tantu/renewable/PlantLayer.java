package io.tantu.renewable;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Subject;
import java.util.List;

/**
 * A layer of plants, as points. One that says nothing of its status stands.
 *
 * @param subject what the siting rules call them
 * @param capacityMw attribute of the capacity, MW
 * @param siteAreaHa attribute of the ground taken, ha; null where there is none
 * @param parts attribute that capacity is told apart by; null for none
 * @param status attribute of how far a plant has come; null where all of them stand
 * @param standing its values that mean that one stands; all others are of plants to come
 * @param year attribute of the year in which it begins to operate, expected where it does not yet;
 *     null where none is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlantLayer(
    String layer,
    LocalizedText title,
    Subject subject,
    String capacityMw,
    String siteAreaHa,
    String parts,
    String status,
    List<String> standing,
    String year) {

  /** No values of a status are none that mean that a plant stands. */
  public PlantLayer {
    standing = standing == null ? List.of() : List.copyOf(standing);
  }
}
