package io.tantu.geometry;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * An outline and the places where those of others cross it. As it is known at each crossing which
 * way it goes, the stretches between crossings are known to lie inside or outside and need only be
 * linked (Weiler and Atherton 1977): no edge is noded and nothing snapped. For one thread.
 *
 * @param number by which others know it
 */
record CrossedOutline(int number, Outline outline, List<CrossedRing> rings) {

  /** Units in the last place; crossings that {@link EdgeSweep} takes are off by less than half. */
  private static final int SURE_ULPS = 1024;

  static CrossedOutline of(int number, Outline outline) {
    return new CrossedOutline(
        number, outline, outline.rings().stream().map(CrossedRing::new).toList());
  }

  /** Puts all crossings with others into their order; false where it is not sure. */
  boolean order() {
    return orderAlong() && rings.stream().allMatch(CrossedRing::alternates);
  }

  /** Puts all crossings into their order, also those with itself; false where it is not sure. */
  boolean orderAlong() {
    Envelope bounds = outline.bounds();
    double x = Math.max(Math.abs(bounds.getMinX()), Math.abs(bounds.getMaxX()));
    double y = Math.max(Math.abs(bounds.getMinY()), Math.abs(bounds.getMaxY()));
    double apart = SURE_ULPS * Math.ulp(Math.max(x, y));
    for (CrossedRing ring : rings) {
      if (ring.isCrossed() && !ring.order(apart)) {
        return false;
      }
    }
    return true;
  }
}
