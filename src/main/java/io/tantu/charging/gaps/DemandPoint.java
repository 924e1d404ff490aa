package io.tantu.charging.gaps;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import java.util.function.Function;
import org.locationtech.jts.geom.Point;

/** Some residents at a place. */
public record DemandPoint(
    String id,
    String place,
    String area,
    String countyCode,
    long residents,
    double lon,
    double lat) {

  /** The layer of the demand. */
  public static final String LAYER = "charging-demand";

  /**
   * Reads points out of the features of their layer.
   *
   * @throws ProblemException {@code attribute-missing} when the layer declares not all attributes
   */
  static Function<Feature, DemandPoint> reader(LayerDefinition layer) {
    int id = index(layer, "demandId");
    int place = index(layer, "place");
    int area = index(layer, "area");
    int county = index(layer, "countyCode");
    int residents = index(layer, "residents");
    return feature -> {
      Point at = feature.geometry().getCentroid();
      return new DemandPoint(
          (String) feature.values()[id],
          (String) feature.values()[place],
          text(feature.values()[area]),
          text(feature.values()[county]),
          feature.values()[residents] instanceof Number number ? number.longValue() : 0,
          at.getX(),
          at.getY());
    };
  }

  /** Nothing stands for what is not known. */
  private static String text(Object value) {
    return value == null ? "" : (String) value;
  }

  private static int index(LayerDefinition layer, String attribute) {
    int index = layer.indexOf(attribute);
    if (index < 0) {
      throw ProblemException.conflict(
              "attribute-missing",
              "Demand needs the attribute '%s' of layer '%s', which its layer.yml does not declare."
                  .formatted(attribute, layer.id()))
          .with("known", layer.attributes().stream().map(AttributeDefinition::name).toList());
    }
    return index;
  }
}
