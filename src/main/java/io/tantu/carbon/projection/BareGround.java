package io.tantu.carbon.projection;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground of a plan that no stand holds already, by zone: a tree is not planted where one is.
 *
 * @param stands in the projection of the zones
 */
record BareGround(Snapshot stands, ZoneSet zones) {

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  /**
   * Hectares in each zone.
   *
   * @param ground CGCS2000 longitude, latitude, degrees
   */
  double[] hectares(Geometry ground) {
    Geometry bare = withoutStands(stands.projection().project(ground));
    EllipsoidalArea areas = new EllipsoidalArea(stands.projection());
    return zones.geometries().stream()
        .mapToDouble(
            zone ->
                areas.squareMetres(Overlay.intersection(bare, zone)) / SQUARE_METRES_PER_HECTARE)
        .toArray();
  }

  private Geometry withoutStands(Geometry ground) {
    Envelope envelope = ground.getEnvelopeInternal();
    List<Geometry> held = new ArrayList<>();
    for (int position = 0; position < stands.size(); position++) {
      if (stands.meets(position, envelope)) {
        held.add(stands.projected(position));
      }
    }
    return held.isEmpty() ? ground : Overlay.difference(ground, Overlay.union(held));
  }
}
