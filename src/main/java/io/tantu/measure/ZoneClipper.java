package io.tantu.measure;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Outline;
import io.tantu.geometry.OutlineCut;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneGrid.Side;
import java.util.function.Supplier;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Cuts features to one zone. Most lie wholly inside or outside, which costs a look-up; of the rest
 * only those that the boundary meets are overlaid, each with the zone nearby and checked by the
 * identity |A| = |A∩Z| + |A∖Z|. Thread-safe.
 */
public final class ZoneClipper {

  private final ZoneGrid grid;
  private final ZoneBlocks blocks;
  private final EllipsoidalArea areas;

  /**
   * @param zone a polygon or multipolygon, metres of the areas' projection
   */
  public ZoneClipper(Geometry zone, EllipsoidalArea areas) {
    this.grid = new ZoneGrid(zone);
    this.blocks = new ZoneBlocks(zone);
    this.areas = areas;
  }

  /** False where nothing within the envelope lies in the zone; true where it may. */
  public boolean mayHold(Envelope envelope) {
    return grid.of(envelope) != Side.OUTSIDE;
  }

  /** True where everything within the envelope lies in the zone; false where some may not. */
  public boolean surelyHolds(Envelope envelope) {
    return grid.of(envelope) == Side.INSIDE;
  }

  /** The part of a polygon or multipolygon inside the zone; empty for none. */
  public Geometry part(Geometry polygon) {
    Envelope envelope = polygon.getEnvelopeInternal();
    return switch (side(envelope)) {
      case INSIDE -> polygon;
      case OUTSIDE -> polygon.getFactory().createPolygon();
      case UNKNOWN -> cut(polygon, blocks.around(envelope)).inside();
    };
  }

  /**
   * The part of a feature inside the zone.
   *
   * @param envelope the feature's
   * @param feature asked for only where the envelope does not decide
   */
  Piece clip(Envelope envelope, Supplier<Geometry> feature) {
    return switch (side(envelope)) {
      case INSIDE -> Piece.WHOLE;
      case OUTSIDE -> Piece.NOTHING;
      case UNKNOWN -> piece(feature.get(), blocks.around(envelope));
    };
  }

  private Side side(Envelope envelope) {
    Side known = grid.of(envelope);
    if (known != Side.UNKNOWN) {
      return known;
    }
    Outline nearby = blocks.around(envelope);
    if (nearby.meets(envelope)) {
      return Side.UNKNOWN;
    }
    Coordinate corner = new Coordinate(envelope.getMinX(), envelope.getMinY());
    return SimplePointInAreaLocator.isContained(corner, nearby.polygon())
        ? Side.INSIDE
        : Side.OUTSIDE;
  }

  private Piece piece(Geometry feature, Outline nearby) {
    OutlineCut cut = cut(feature, nearby);
    if (cut.inside().isEmpty()) {
      return Piece.NOTHING;
    }
    if (cut.outside().isEmpty()) {
      return Piece.WHOLE;
    }
    return new Piece(
        cut.inside(),
        areas.squareMetres(cut.inside()),
        Overlay.areaIdentityError(feature, cut.inside(), cut.outside()));
  }

  private static OutlineCut cut(Geometry feature, Outline nearby) {
    return OutlineCut.of(feature, nearby)
        .orElseGet(
            () ->
                new OutlineCut(
                    Overlay.intersection(feature, nearby.polygon()),
                    Overlay.difference(feature, nearby.polygon())));
  }
}
