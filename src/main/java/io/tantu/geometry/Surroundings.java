package io.tantu.geometry;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/**
 * What lies within a distance of a geometry, so exact that a rule may be judged by it. JTS first
 * straightens the outline by up to a hundredth of the distance, which was seen to add 605 m² to
 * 199,017 m² of ground kept at 150 m; here it does not.
 */
public final class Surroundings {

  /** A circle becomes so many edges a quarter: 0.16 % of its area is lost. */
  public static final int QUARTER_EDGES = 16;

  private Surroundings() {}

  /**
   * @param metres in the plane of the geometry, 0 or more
   */
  public static Geometry of(Geometry geometry, double metres) {
    BufferParameters round = new BufferParameters(QUARTER_EDGES);
    round.setSimplifyFactor(0);
    return outline(geometry)
        .filter(any -> metres > 0)
        .flatMap(polygon -> OffsetOutline.of(polygon, metres, round))
        .orElseGet(() -> BufferOp.bufferOp(geometry, metres, round));
  }

  /** The geometry where it is one polygon without holes. */
  private static Optional<Polygon> outline(Geometry geometry) {
    return geometry instanceof Polygon polygon
            && !polygon.isEmpty()
            && polygon.getNumInteriorRing() == 0
        ? Optional.of(polygon)
        : Optional.empty();
  }
}
