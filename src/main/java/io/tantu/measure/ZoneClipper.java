package io.tantu.measure;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Outline;
import io.tantu.geometry.OutlineCut;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneGrid.Side;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Location;

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

  /**
   * The part of a feature inside the zone.
   *
   * @param envelope the feature's
   * @param feature asked for only where the envelope does not decide
   */
  Piece clip(Envelope envelope, Supplier<Geometry> feature) {
    return clip(envelope, feature, this::checked);
  }

  /** False where nothing within the envelope lies in the zone; true where it may. */
  public boolean mayHold(Envelope envelope) {
    return grid.of(envelope) != Side.OUTSIDE;
  }

  /**
   * The part of a polygon or multipolygon inside the zone; empty for none. Unlike {@link #clip} it
   * is not checked by the identity of areas.
   */
  public Geometry part(Geometry polygon) {
    Piece piece =
        clip(
            polygon.getEnvelopeInternal(),
            () -> polygon,
            (whole, nearby) -> new Piece(inside(whole, nearby), Double.NaN, 0));
    return piece == Piece.NOTHING ? polygon.getFactory().createPolygon() : piece.geometry(polygon);
  }

  private Piece clip(
      Envelope envelope,
      Supplier<Geometry> feature,
      BiFunction<Geometry, Outline, Piece> overlaid) {
    Side side = grid.of(envelope);
    if (side != Side.UNKNOWN) {
      return side == Side.INSIDE ? Piece.WHOLE : Piece.NOTHING;
    }
    Outline nearby = blocks.around(envelope);
    List<LineSegment> boundary = BoundaryNear.edges(nearby.polygon(), envelope);
    if (boundary.isEmpty()) {
      return wholeOrNothing(new Coordinate(envelope.getMinX(), envelope.getMinY()), nearby);
    }
    Geometry whole = feature.get();
    return BoundaryNear.meets(boundary, whole)
        ? overlaid.apply(whole, nearby)
        : wholeOrNothing(whole.getCoordinate(), nearby);
  }

  private static Piece wholeOrNothing(Coordinate anyPoint, Outline nearby) {
    return SimplePointInAreaLocator.locate(anyPoint, nearby.polygon()) == Location.EXTERIOR
        ? Piece.NOTHING
        : Piece.WHOLE;
  }

  private static Geometry inside(Geometry feature, Outline nearby) {
    return OutlineCut.of(feature, nearby)
        .map(OutlineCut::inside)
        .orElseGet(() -> Overlay.intersection(feature, nearby.polygon()));
  }

  private Piece checked(Geometry feature, Outline nearby) {
    OutlineCut cut =
        OutlineCut.of(feature, nearby)
            .orElseGet(
                () ->
                    new OutlineCut(
                        Overlay.intersection(feature, nearby.polygon()),
                        Overlay.difference(feature, nearby.polygon())));
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
}
