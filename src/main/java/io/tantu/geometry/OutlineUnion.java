package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** What any of a few polygons holds, bounded by the stretches of outlines that no other holds. */
public final class OutlineUnion {

  private OutlineUnion() {}

  /**
   * @param polygons valid polygons or multipolygons, one or more; each pair is looked at
   * @return empty where the outlines do not just cross, and {@link Overlay} is to be asked
   */
  public static Optional<Geometry> of(List<Geometry> polygons) {
    List<CrossedOutline> outlines =
        IntStream.range(0, polygons.size())
            .mapToObj(i -> CrossedOutline.of(i, Outline.of(polygons.get(i))))
            .toList();
    for (int i = 0; i < outlines.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!EdgeSweep.cross(outlines.get(i), outlines.get(j))) {
          return Optional.empty();
        }
      }
    }
    List<Coordinate[]> rings = new ArrayList<>();
    List<Chain> chains = new ArrayList<>();
    for (CrossedOutline outline : outlines) {
      if (!outline.order()) {
        return Optional.empty();
      }
      for (CrossedRing ring : outline.rings()) {
        int around = around(ring, outline, outlines);
        if (ring.isCrossed()) {
          ring.forEachStretch(
              around + ring.holdingTheStart(),
              (stretch, holding) -> {
                if (holding == 0) {
                  chains.add(new Chain(stretch));
                }
              });
        } else if (around == 0) {
          rings.add(ring.ring().vertices());
        }
      }
    }
    rings.addAll(Chain.linked(chains));
    return RingAssembly.polygons(rings, polygons.get(0).getFactory());
  }

  /** How many others hold the ring without crossing it. */
  private static int around(CrossedRing ring, CrossedOutline of, List<CrossedOutline> outlines) {
    int around = 0;
    for (CrossedOutline other : outlines) {
      if (other != of && !ring.isCrossedBy(other.number()) && other.outline().holds(ring.ring())) {
        around++;
      }
    }
    return around;
  }
}
