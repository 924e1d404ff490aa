package io.tantu.carbon.projection;

import io.tantu.geometry.Overlay;
import io.tantu.snapshot.Snapshot;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Ground that no stand holds: a tree is not planted where one is. Geometries are in the projection
 * of the stands. Thread-safe.
 */
final class BareGround {

  private final Snapshot stands;
  private final HPRtree places;

  BareGround(Snapshot stands) {
    this.stands = stands;
    this.places = stands.remember(BareGround.class, () -> places(stands));
  }

  private static HPRtree places(Snapshot stands) {
    HPRtree places = new HPRtree();
    for (int position = 0; position < stands.size(); position++) {
      places.insert(stands.envelope(position), position);
    }
    places.build();
    return places;
  }

  /** What of the ground is bare; the ground itself where no stand comes near. */
  Geometry of(Geometry ground) {
    List<Geometry> near = near(ground).stream().map(stands::projected).toList();
    return near.isEmpty() ? ground : Overlay.difference(ground, Overlay.union(near));
  }

  /** Ids of the stands on the ground, in the order of the layer. */
  List<String> standsOn(Geometry ground) {
    int standId = stands.layer().indexOf("standId");
    return near(ground).stream()
        .filter(position -> stands.projected(position).intersects(ground))
        .map(
            position ->
                Objects.toString(stands.values(position)[standId], "#" + stands.id(position)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Integer> near(Geometry ground) {
    List<Integer> found = places.query(ground.getEnvelopeInternal());
    return found.stream().sorted().toList();
  }
}
