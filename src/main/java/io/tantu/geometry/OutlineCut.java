package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A polygon in two, cut along the outline of another.
 *
 * @param inside what the other holds
 * @param outside what it does not
 */
public record OutlineCut(Geometry inside, Geometry outside) {

  /**
   * The polygon cut along the outline of the zone.
   *
   * @param polygon valid polygon or multipolygon
   * @return empty where the outlines do not just cross, and {@link Overlay} is to be asked
   */
  public static Optional<OutlineCut> of(Geometry polygon, Outline zone) {
    CrossedOutline outline = CrossedOutline.of(0, Outline.of(polygon));
    CrossedOutline border = CrossedOutline.of(1, zone);
    if (!EdgeSweep.cross(outline, border) || !outline.order() || !border.order()) {
      return Optional.empty();
    }
    Part inside = new Part();
    Part outside = new Part();
    for (CrossedRing ring : outline.rings()) {
      if (ring.isCrossed()) {
        ring.forEachStretch(
            ring.holdingTheStart(),
            (stretch, holding) -> (holding > 0 ? inside : outside).add(stretch));
      } else {
        (zone.holds(ring.ring()) ? inside : outside).rings.add(ring.ring().vertices());
      }
    }
    for (CrossedRing ring : border.rings()) {
      if (ring.isCrossed()) {
        ring.forEachStretch(
            ring.holdingTheStart(),
            (stretch, holding) -> {
              if (holding > 0) {
                inside.add(stretch);
                outside.add(Outline.turned(stretch));
              }
            });
      } else if (outline.outline().holds(ring.ring())) {
        inside.rings.add(ring.ring().vertices());
        outside.rings.add(Outline.turned(ring.ring().vertices()));
      }
    }
    return inside
        .polygons(polygon)
        .flatMap(in -> outside.polygons(polygon).map(out -> new OutlineCut(in, out)));
  }

  /** Whole rings and stretches of others that bound one of the two. */
  private static final class Part {

    private final List<Coordinate[]> rings = new ArrayList<>();
    private final List<Chain> chains = new ArrayList<>();

    void add(Coordinate[] stretch) {
      chains.add(new Chain(stretch));
    }

    Optional<Geometry> polygons(Geometry like) {
      rings.addAll(Chain.linked(chains));
      return RingAssembly.polygons(rings, like.getFactory());
    }
  }
}
