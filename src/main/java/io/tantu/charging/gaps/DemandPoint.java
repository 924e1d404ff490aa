package io.tantu.charging.gaps;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.charging.Position;
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

  private static final String USER = "Demand needs";

  /**
   * Reads points out of the features of their layer.
   *
   * @throws io.tantu.problem.ProblemException {@code attribute-missing} when the layer declares not
   *     all attributes
   */
  static Function<Feature, DemandPoint> reader(LayerDefinition layer) {
    int id = layer.requireIndex("demandId", USER);
    int place = layer.requireIndex("place", USER);
    int area = layer.requireIndex("area", USER);
    int county = layer.requireIndex("countyCode", USER);
    int residents = layer.requireIndex("residents", USER);
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

  public Position at() {
    return new Position(lon, lat);
  }

  /** The same place with so many residents. */
  public DemandPoint with(long count) {
    return new DemandPoint(id, place, area, countyCode, count, lon, lat);
  }

  /** The same residents in a county. */
  DemandPoint in(String code) {
    return new DemandPoint(id, place, area, code, residents, lon, lat);
  }

  /** Nothing stands for what is not known. */
  private static String text(Object value) {
    return value == null ? "" : (String) value;
  }
}
