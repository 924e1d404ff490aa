package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.quadtree.Quadtree;

/**
 * What is still free inside the city. Whatever is drawn later keeps a few metres away from what was
 * drawn before, so that rounding never makes two neighbours overlap. Not thread-safe.
 */
final class Land {

  private static final double GAP_METRES = 4;

  /** A piece that vanishes when its edge moves in by this much is a sliver. */
  private static final double SLIVER_METRES = 5;

  private final Geometry outline;
  private final PreparedGeometry preparedOutline;
  private final Quadtree taken = new Quadtree();

  Land(Geometry outline) {
    this.outline = outline;
    this.preparedOutline = PreparedGeometryFactory.prepare(outline);
  }

  void take(Geometry shape) {
    Geometry withGap = shape.buffer(GAP_METRES, 2);
    taken.insert(withGap.getEnvelopeInternal(), withGap);
  }

  /** The free pieces of the wanted shape that are no slivers. */
  List<Polygon> freeOf(Geometry wanted) {
    Geometry free = wanted;
    if (!preparedOutline.contains(wanted)) {
      free = Overlay.intersection(wanted, outline);
    }
    for (Geometry other : near(wanted)) {
      if (!free.isEmpty() && other.intersects(free)) {
        free = Overlay.difference(free, other);
      }
    }
    List<Polygon> pieces = new ArrayList<>();
    for (int i = 0; i < free.getNumGeometries(); i++) {
      if (free.getGeometryN(i) instanceof Polygon piece
          && !piece.buffer(-SLIVER_METRES).isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** Whether the whole shape is free. */
  boolean isFree(Geometry shape) {
    return preparedOutline.contains(shape) && near(shape).stream().noneMatch(shape::intersects);
  }

  @SuppressWarnings("unchecked")
  private List<Geometry> near(Geometry shape) {
    List<Geometry> candidates = taken.query(shape.getEnvelopeInternal());
    return candidates.stream()
        .filter(other -> other.getEnvelopeInternal().intersects(shape.getEnvelopeInternal()))
        .toList();
  }
}
