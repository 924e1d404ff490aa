package io.tantu.carbon.projection;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Objects;

/** Reads parcels out of the features of a layer that holds a planting plan. */
final class PlanLayer {

  private final LayerDefinition layer;
  private final int planId;
  private final int name;
  private final int species;
  private final int year;
  private final int survival;

  /**
   * @throws ProblemException {@code no-planting-plan} naming what the layer lacks
   */
  PlanLayer(LayerDefinition layer) {
    this.layer = layer;
    if (layer.geometryType() != GeometryType.POLYGON) {
      throw none("holds %s geometries".formatted(layer.geometryType().id()));
    }
    this.planId = index("planId");
    this.name = layer.indexOf("name");
    this.species = index("species");
    this.year = index("plantingYear");
    this.survival = index("survival");
  }

  /**
   * @throws ProblemException {@code no-planting-plan} when the layer holds no parcels to plant
   */
  static void check(LayerDefinition layer) {
    new PlanLayer(layer);
  }

  private int index(String attribute) {
    int index = layer.indexOf(attribute);
    if (index < 0) {
      throw none("has no attribute '%s'".formatted(attribute));
    }
    return index;
  }

  private ProblemException none(String why) {
    List<String> known = layer.attributes().stream().map(AttributeDefinition::name).toList();
    return ProblemException.invalid(
            "no-planting-plan",
            "Layer '%s' is no planting plan: it %s. Wanted are polygons with planId, species, plantingYear and survival, as in layer 'planting-plan'."
                .formatted(layer.id(), why))
        .with("known", known);
  }

  /**
   * The parcel with the values.
   *
   * @param values in the layer's order
   */
  PlannedParcel parcel(Object[] values) {
    return new PlannedParcel(
        Objects.toString(values[planId], "?"),
        name < 0 ? null : (String) values[name],
        (String) values[species],
        values[year] == null ? null : (Long) ((Number) values[year]).longValue(),
        values[survival] == null ? null : (Double) ((Number) values[survival]).doubleValue());
  }
}
