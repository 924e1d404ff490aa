package io.tantu.measure;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneGrid.Side;
import java.util.concurrent.atomic.DoubleAccumulator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Cuts features to one zone. Most lie wholly inside or outside, which costs a look-up; only those
 * across the zone's boundary are overlaid, each checked by the identity |A| = |A∩Z| + |A∖Z|.
 * Thread-safe.
 */
final class ZoneClipper {

  private final Geometry zone;
  private final PreparedGeometry prepared;
  private final ZoneGrid grid;
  private final EllipsoidalArea areas;
  private final DoubleAccumulator worstIdentityError = new DoubleAccumulator(Math::max, 0);

  /** A feature's part inside the zone; null geometry when there is none. */
  record Piece(Geometry geometry, double areaSquareMetres) {}

  private static final Piece NOTHING = new Piece(null, 0);

  ZoneClipper(Geometry zone, EllipsoidalArea areas) {
    this.zone = zone;
    this.prepared = PreparedGeometryFactory.prepare(zone);
    this.grid = new ZoneGrid(zone);
    this.areas = areas;
  }

  /**
   * The part of the feature inside the zone.
   *
   * @param ownSquareMetres the whole feature's area, computed at import
   */
  Piece clip(Geometry feature, double ownSquareMetres) {
    Side side = grid.of(feature.getEnvelopeInternal());
    if (side == Side.OUTSIDE) {
      return NOTHING;
    }
    if (side == Side.INSIDE || prepared.covers(feature)) {
      return new Piece(feature, ownSquareMetres);
    }
    if (!prepared.intersects(feature)) {
      return NOTHING;
    }
    Geometry inside = Overlay.intersection(feature, zone);
    Geometry outside = Overlay.difference(feature, zone);
    worstIdentityError.accumulate(Overlay.areaIdentityError(feature, inside, outside));
    return inside.isEmpty() ? NOTHING : new Piece(inside, areas.squareMetres(inside));
  }

  /** Largest relative error of the area identity so far. */
  double worstIdentityError() {
    return worstIdentityError.get();
  }
}
