package io.tantu.measure;

import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerVersion;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground that features of one layer version claim twice.
 *
 * @param hectares of all pairs; ground under three features counts for each of its pairs
 * @param pairs the largest first
 */
public record OverlapReport(
    LayerDefinition layer, LayerVersion version, double hectares, List<Pair> pairs) {

  /**
   * Two features that claim the same ground.
   *
   * @param first id of the feature that keeps it
   * @param second id of the other
   * @param areaHa ellipsoidal hectares
   * @param ground CGCS2000 longitude/latitude
   */
  public record Pair(long first, long second, double areaHa, Geometry ground) {}
}
