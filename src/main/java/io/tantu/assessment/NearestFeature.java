package io.tantu.assessment;

import io.tantu.geodesy.GaussKruger;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.snapshot.Snapshot;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The feature that comes nearest to a site it has no part in.
 *
 * @param metres geodesic between the two points that are nearest on the projection's plane
 */
record NearestFeature(long id, double metres) {

  private static final double FIRST_REACH_METRES = 500;
  private static final double WIDENING = 4;

  /** Nothing on earth is farther. */
  private static final double FARTHEST_METRES = 2e7;

  /**
   * Looks ever farther around until no feature beyond could be nearer.
   *
   * @param outline distances from the edges of the site
   * @param wanted by attribute values
   * @return empty where the layer has no such feature
   */
  static Optional<NearestFeature> of(
      Site site, IndexedFacetDistance outline, Snapshot layer, Predicate<Object[]> wanted) {
    for (double reach = FIRST_REACH_METRES; ; reach *= WIDENING) {
      int[] positions = layer.meeting(site.around(reach));
      Best best = new Best(site.prepared(), outline);
      Envelope ground = site.ground().getEnvelopeInternal();
      for (int position : positions) {
        if (wanted.test(layer.values(position))) {
          best.look(layer, position, layer.envelope(position).distance(ground));
        }
      }
      if (best.metres <= reach || positions.length == layer.size() || reach > FARTHEST_METRES) {
        return best.found(layer);
      }
    }
  }

  private static final class Best {

    private final PreparedGeometry site;
    private final IndexedFacetDistance outline;
    private double metres = Double.POSITIVE_INFINITY;
    private int position = -1;
    private Coordinate[] ends;

    Best(PreparedGeometry site, IndexedFacetDistance outline) {
      this.site = site;
      this.outline = outline;
    }

    void look(Snapshot layer, int at, double atLeast) {
      if (atLeast < metres) {
        Geometry feature = layer.projected(at);
        Coordinate[] points =
            atLeast == 0 && site.intersects(feature)
                ? new Coordinate[] {feature.getCoordinate(), feature.getCoordinate()}
                : outline.nearestPoints(feature);
        double distance = points[0].distance(points[1]);
        if (distance < metres) {
          metres = distance;
          position = at;
          ends = points;
        }
      }
    }

    Optional<NearestFeature> found(Snapshot layer) {
      if (position < 0) {
        return Optional.empty();
      }
      double[] from = lonLat(layer.projection(), ends[0]);
      double[] to = lonLat(layer.projection(), ends[1]);
      return Optional.of(
          new NearestFeature(
              layer.id(position), GeodesicDistance.metres(from[0], from[1], to[0], to[1])));
    }

    private static double[] lonLat(GaussKruger projection, Coordinate at) {
      double[] lonLat = new double[2];
      projection.unproject(at.x, at.y, lonLat);
      return lonLat;
    }
  }
}
