package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * The outline of a polygon or multipolygon, to be crossed with those of others. As it is known at
 * each crossing which way it goes, the stretches between crossings are known to lie inside or
 * outside and need only be linked (Weiler and Atherton 1977): no edge is noded and nothing snapped.
 * For one thread.
 */
final class CrossedOutline {

  /** Units in the last place; crossings that {@link EdgeSweep} takes are off by less than half. */
  private static final int SURE_ULPS = 1024;

  private final int number;
  private final Geometry polygon;
  private final List<CrossedRing> rings = new ArrayList<>();

  /**
   * @param number by which others know it
   * @param polygon valid
   */
  CrossedOutline(int number, Geometry polygon) {
    this.number = number;
    this.polygon = polygon;
    for (int i = 0; i < polygon.getNumGeometries(); i++) {
      Polygon part = (Polygon) polygon.getGeometryN(i);
      if (!part.isEmpty()) {
        rings.add(new CrossedRing(part.getExteriorRing(), true));
        for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
          rings.add(new CrossedRing(part.getInteriorRingN(hole), false));
        }
      }
    }
  }

  int number() {
    return number;
  }

  List<CrossedRing> rings() {
    return rings;
  }

  Envelope bounds() {
    return polygon.getEnvelopeInternal();
  }

  /** Whether the polygon holds a ring that does not cross its outline. */
  boolean holds(CrossedRing ring) {
    return bounds().contains(ring.ring().getEnvelopeInternal())
        && SimplePointInAreaLocator.isContained(ring.vertices()[0], polygon);
  }

  /** Puts all crossings into their order; false where it is not sure. */
  boolean order() {
    double x = Math.max(Math.abs(bounds().getMinX()), Math.abs(bounds().getMaxX()));
    double y = Math.max(Math.abs(bounds().getMinY()), Math.abs(bounds().getMaxY()));
    double apart = SURE_ULPS * Math.ulp(Math.max(x, y));
    return rings.stream().allMatch(ring -> ring.order(apart));
  }
}
