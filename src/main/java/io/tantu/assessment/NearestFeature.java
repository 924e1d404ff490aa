package io.tantu.assessment;

import io.tantu.geodesy.GaussKruger;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
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
      Best best = new Best(site, outline, layer);
      for (int position : positions) {
        if (wanted.test(layer.values(position))) {
          best.add(position);
        }
      }
      best.look();
      if (best.metres <= reach || positions.length == layer.size() || reach > FARTHEST_METRES) {
        return best.found();
      }
    }
  }

  private static final class Best {

    private record Candidate(int position, double atLeast) {}

    private final Site site;
    private final Envelope bounds;
    private final IndexedFacetDistance outline;
    private final Snapshot layer;
    private final List<Candidate> candidates = new ArrayList<>();
    private double metres = Double.POSITIVE_INFINITY;
    private int position = -1;
    private Coordinate[] ends;

    Best(Site site, IndexedFacetDistance outline, Snapshot layer) {
      this.site = site;
      this.bounds = site.ground().getEnvelopeInternal();
      this.outline = outline;
      this.layer = layer;
    }

    void add(int at) {
      candidates.add(new Candidate(at, layer.envelope(at).distance(bounds)));
    }

    /** Looks at those first that may share ground: where one does, nothing else is nearer. */
    void look() {
      candidates.sort(Comparator.comparingDouble(Candidate::atLeast));
      for (Candidate candidate : candidates) {
        if (candidate.atLeast > 0) {
          break;
        }
        Geometry feature = layer.projected(candidate.position);
        if (site.meets(feature)) {
          Coordinate any = feature.getCoordinate();
          take(candidate, new Coordinate[] {any, any});
          return;
        }
      }
      for (Candidate candidate : candidates) {
        if (candidate.atLeast >= metres) {
          break;
        }
        take(candidate, outline.nearestPoints(layer.projected(candidate.position)));
      }
    }

    private void take(Candidate candidate, Coordinate[] points) {
      double distance = points[0].distance(points[1]);
      if (distance < metres) {
        metres = distance;
        position = candidate.position;
        ends = points;
      }
    }

    Optional<NearestFeature> found() {
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
