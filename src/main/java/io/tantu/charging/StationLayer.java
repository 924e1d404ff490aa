package io.tantu.charging;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Point;

/** Reads stations out of the features of their layer. */
final class StationLayer {

  static final String ID = "charging-station";

  static final String KIND = "kind";

  private static final List<String> ATTRIBUTES =
      List.of(
          "stationId",
          "name",
          KIND,
          "acPiles",
          "dcPiles",
          "powerKw",
          "operatorClass",
          "publicAccess",
          "countyCode");

  private final Map<String, Integer> indices = new HashMap<>();

  /**
   * @throws io.tantu.problem.ProblemException {@code attribute-missing} when the layer declares not
   *     all of them
   */
  StationLayer(LayerDefinition layer) {
    for (String attribute : ATTRIBUTES) {
      indices.put(attribute, layer.requireIndex(attribute, "Stations need"));
    }
  }

  ChargingStation station(Feature feature) {
    Point point = feature.geometry().getCentroid();
    return new ChargingStation(
        feature.id(),
        (String) value(feature, "stationId"),
        (String) value(feature, "name"),
        (String) value(feature, KIND),
        count(feature, "acPiles"),
        count(feature, "dcPiles"),
        value(feature, "powerKw") instanceof Number power ? (Double) power.doubleValue() : null,
        (String) value(feature, "operatorClass"),
        Boolean.TRUE.equals(value(feature, "publicAccess")),
        (String) value(feature, "countyCode"),
        point.getX(),
        point.getY());
  }

  private long count(Feature feature, String attribute) {
    return value(feature, attribute) instanceof Number number ? number.longValue() : 0;
  }

  private Object value(Feature feature, String attribute) {
    return feature.values()[indices.get(attribute)];
  }
}
