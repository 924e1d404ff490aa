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
 * @param standing its values that mean that one stands
 * @param planned its values that mean that one is to come; one of any other counts nowhere
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
    List<String> planned,
    String year) {

  /** Null for a list of values means that there are none. */
  public PlantLayer {
    standing = standing == null ? List.of() : List.copyOf(standing);
    planned = planned == null ? List.of() : List.copyOf(planned);
  }
}
