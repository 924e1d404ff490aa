package io.tantu.renewable;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Subject;

/**
 * A layer of plants that stand, as points.
 *
 * @param subject what the siting rules call them
 * @param capacityMw attribute of the capacity, MW
 * @param siteAreaHa attribute of the ground taken, ha; null where there is none
 * @param parts attribute that capacity is told apart by; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlantLayer(
    String layer,
    LocalizedText title,
    Subject subject,
    String capacityMw,
    String siteAreaHa,
    String parts) {}
