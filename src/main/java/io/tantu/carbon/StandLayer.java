package io.tantu.carbon;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.FeatureShare;

/** Reads stands out of the features of the forest layer. */
public final class StandLayer {

  public static final String ID = "forest";

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  private final LayerDefinition layer;
  private final int standId;
  private final int landClass;
  private final int species;
  private final int origin;
  private final int canopyDensity;
  private final int volume;

  /**
   * @throws io.tantu.problem.ProblemException {@code attribute-missing} when the layer cannot be
   *     accounted
   */
  public StandLayer(LayerDefinition layer) {
    this.layer = layer;
    this.standId = index("standId");
    this.landClass = index("landClass");
    this.species = index("species");
    this.origin = index("origin");
    this.canopyDensity = index("canopyDensity");
    this.volume = index("volumeM3PerHa");
  }

  private int index(String attribute) {
    return layer.requireIndex(attribute, "Carbon needs");
  }

  public StandShare share(FeatureShare share) {
    return stand(
        share.zone(),
        share.featureId(),
        share.values(),
        share.areaSquareMetres(),
        share.wholeSquareMetres());
  }

  /** The whole stand as if it lay in zone 0, with all its ground, overlaps included. */
  public StandShare whole(Feature feature) {
    double area = feature.areaSquareMetres();
    return stand(0, feature.id(), feature.values(), area, area);
  }

  private StandShare stand(
      int zone, long featureId, Object[] values, double squareMetres, double wholeSquareMetres) {
    return new StandShare(
        zone,
        values[standId] == null ? "#" + featureId : values[standId].toString(),
        (String) values[landClass],
        (String) values[species],
        Origin.of((String) values[origin]).orElse(null),
        number(values[canopyDensity]),
        number(values[volume]),
        squareMetres / SQUARE_METRES_PER_HECTARE,
        wholeSquareMetres / SQUARE_METRES_PER_HECTARE);
  }

  private static Double number(Object value) {
    return value == null ? null : (Double) ((Number) value).doubleValue();
  }
}
