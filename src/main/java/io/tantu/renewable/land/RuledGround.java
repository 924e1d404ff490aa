package io.tantu.renewable.land;

import io.tantu.geometry.Overlay;
import io.tantu.geometry.Surroundings;
import io.tantu.snapshot.Snapshot;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The ground that rules take with the features of one layer, each reaching as far as the strictest
 * rule about it. Immutable and thread-safe.
 *
 * <p>Distances are metres on the ellipsoid. In the plane they are drawn longer by the largest scale
 * that the projection has at the feature, and arcs of 16 segments a quadrant run outside the true
 * one, so that the ground is never too small; it is at most 0.3 % of the distance too wide.
 */
final class RuledGround {

  /**
   * By which an arc's segments must lie outside to meet it with their middles; JTS rounds their
   * number, so that the longest takes half as much again of the arc.
   */
  private static final double OUTSIDE =
      1 / Math.cos(1.5 * Math.PI / (4 * Surroundings.QUARTER_EDGES));

  private static final double FALSE_EASTING = 500_000;

  /** Metres; no mean radius of curvature of the ellipsoid is less. */
  private static final double LEAST_RADIUS = 6_356_752;

  /** Shapes of fewer vertices are not worth cutting to what is asked for. */
  private static final int FEW_VERTICES = 256;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Snapshot snapshot;

  /** How far each feature reaches in metres; negative where no rule is about it. */
  private final double[] reach;

  private final double farthest;

  private RuledGround(Snapshot snapshot, double[] reach) {
    this.snapshot = snapshot;
    this.reach = reach;
    double most = -1;
    for (double metres : reach) {
      most = Math.max(most, metres);
    }
    this.farthest = most;
  }

  /**
   * @param metres how far a feature with these values reaches; negative for not at all
   */
  static RuledGround of(Snapshot snapshot, ToDoubleFunction<Object[]> metres) {
    double[] reach = new double[snapshot.size()];
    for (int i = 0; i < reach.length; i++) {
      reach[i] = metres.applyAsDouble(snapshot.values(i));
    }
    return new RuledGround(snapshot, reach);
  }

  /**
   * Adds the ground that reaches into the box, true inside of it; polygons.
   *
   * @param own is given the features themselves
   * @param widened is given what lies within a distance of features
   */
  void addWithin(Envelope box, List<Geometry> own, List<Geometry> widened) {
    if (farthest < 0) {
      return;
    }
    for (int position : snapshot.meeting(widened(box, farthest))) {
      if (reach[position] >= 0) {
        Geometry part = within(position, box);
        if (part.getDimension() == 2 && !part.isEmpty()) {
          (reach[position] == 0 ? own : widened).add(part);
        }
      }
    }
  }

  private Geometry within(int position, Envelope box) {
    double metres = reach[position];
    Envelope near = widened(box, metres);
    Geometry feature = snapshot.projected(position);
    if (feature.getNumPoints() > FEW_VERTICES && !near.contains(snapshot.envelope(position))) {
      feature = Overlay.intersection(feature, GEOMETRIES.toGeometry(near));
    }
    return metres == 0 ? feature : buffer(feature, metres);
  }

  /** All that lies within so many metres of the feature. */
  static Geometry buffer(Geometry feature, double metres) {
    return Surroundings.of(feature, metres * OUTSIDE * scale(feature.getEnvelopeInternal()));
  }

  /** Metres that are sure to hold the ground of so many on the ellipsoid, and one more. */
  private static Envelope widened(Envelope box, double metres) {
    Envelope wide = box.copy();
    wide.expandBy(metres * OUTSIDE * scale(box) * 1.01 + 1);
    return wide;
  }

  /** The largest scale of a Gauss–Krüger projection over the box. */
  private static double scale(Envelope box) {
    double off =
        Math.max(Math.abs(box.getMinX() - FALSE_EASTING), Math.abs(box.getMaxX() - FALSE_EASTING));
    return Math.cosh(off / LEAST_RADIUS);
  }
}
