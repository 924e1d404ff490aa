package io.tantu.carbon.projection;

import io.tantu.geometry.Overlay;
import io.tantu.snapshot.Snapshot;
import java.util.Comparator;
import java.util.List;
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

  /** Ids of the stands that hold some of the ground, the one with the most first. */
  List<String> standsOn(Geometry ground) {
    record Held(int position, double squareMetres) {}
    return near(ground).stream()
        .map(
            position ->
                new Held(
                    position, Overlay.intersection(ground, stands.projected(position)).getArea()))
        .filter(held -> held.squareMetres() > ParcelGround.NOISE_SQUARE_METRES)
        .sorted(Comparator.comparingDouble(Held::squareMetres).reversed())
        .map(held -> standId(held.position()))
        .toList();
  }

  private String standId(int position) {
    Object id = stands.values(position)[stands.layer().indexOf("standId")];
    return id == null ? "#" + stands.id(position) : id.toString();
  }

  @SuppressWarnings("unchecked")
  private List<Integer> near(Geometry ground) {
    List<Integer> found = places.query(ground.getEnvelopeInternal());
    return found.stream().sorted().toList();
  }
}
