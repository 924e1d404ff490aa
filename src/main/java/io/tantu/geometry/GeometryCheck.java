package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Makes a geometry from outside fit for measuring, or says why it cannot be: finite,
 * two-dimensional, of the wanted dimension, without repeated points, valid by OGC 06-103r4 clause
 * 6.1, shells counter- clockwise and holes clockwise (RFC 7946 clause 3.1.6), a multi-geometry of
 * one turned into that one. The source is never changed. Stateless, safe for any thread.
 *
 * <p>Time and memory are bounded: beyond {@link #VERTEX_LIMIT} vertices, or when edges cross too
 * often to be untangled, a geometry is refused.
 */
public final class GeometryCheck {

  /** Vertices that a geometry may have. */
  public static final int VERTEX_LIMIT = 5_000_000;

  /** From here on edges are counted before any test that may take quadratic time. */
  private static final int LARGE = 20_000;

  private GeometryCheck() {}

  /** Checks with the default vertex limit; dimension 0 wants points, 1 lines, 2 polygons. */
  public static CheckedGeometry check(Geometry source, int dimension) {
    return check(source, dimension, VERTEX_LIMIT);
  }

  /**
   * Refuses with {@code empty}, {@code too-many-vertices}, {@code not-finite}, {@code
   * out-of-range}, {@code wrong-type}, {@code too-tangled}, or the defect that leaves nothing
   * behind. Normalises with {@code z-dropped}, {@code m-dropped}, {@code repeated-points}, {@code
   * collection-flattened}. Repairs {@code self-intersection}, {@code hole-outside}, {@code
   * nested-holes}, {@code nested-shells}, {@code duplicate-ring}, {@code disconnected-interior},
   * {@code too-few-points}. A hole outside its shell, or equal to it, is dropped: it never becomes
   * land.
   */
  public static CheckedGeometry check(Geometry source, int dimension, int vertexLimit) {
    if (source == null || source.isEmpty()) {
      return refused(new Defect(Finding.EMPTY, null));
    }
    int vertices = source.getNumPoints();
    if (vertices > vertexLimit) {
      return refused(
          new Defect(Finding.TOO_MANY_VERTICES, source.getCoordinate(), vertices, vertexLimit));
    }
    Ordinates ordinates = Ordinates.of(source);
    if (ordinates.defect() != null) {
      return refused(ordinates.defect());
    }
    Geometry parts = Parts.ofDimension(source, dimension);
    if (parts.isEmpty()) {
      return refused(
          new Defect(
              Finding.WRONG_TYPE, source.getCoordinate(), source.getGeometryType(), dimension));
    }
    List<Defect> defects = new ArrayList<>();
    if (source.getClass() == GeometryCollection.class) {
      defects.add(flattened(source, parts));
    }
    return validated(Normalisation.of(parts, ordinates, defects), defects);
  }

  private static CheckedGeometry validated(Geometry geometry, List<Defect> defects) {
    boolean tangled = geometry.getNumPoints() > LARGE && EdgeCrossings.areTooMany(geometry);
    List<Defect> invalid = tangled ? List.of() : Validity.defects(geometry);
    defects.addAll(invalid);
    if (tangled || (!invalid.isEmpty() && EdgeCrossings.areTooMany(geometry))) {
      defects.add(new Defect(Finding.TOO_TANGLED, geometry.getCoordinate()));
      return new CheckedGeometry(null, defects, false);
    }
    if (invalid.isEmpty()) {
      return new CheckedGeometry(Orientations.normalised(geometry), defects, false);
    }
    return repaired(geometry, defects, invalid);
  }

  private static CheckedGeometry repaired(
      Geometry geometry, List<Defect> defects, List<Defect> invalid) {
    List<Defect> dropped = new ArrayList<>();
    Geometry kept = StrayHoles.without(geometry, dropped);
    if (!dropped.isEmpty()) {
      defects.removeAll(invalid);
      defects.addAll(dropped);
      defects.addAll(Validity.defects(kept));
    }
    Geometry fixed = Parts.ofDimension(GeometryFixer.fix(kept), geometry.getDimension());
    return fixed.isEmpty()
        ? new CheckedGeometry(null, defects, false)
        : new CheckedGeometry(Orientations.normalised(fixed), defects, true);
  }

  private static CheckedGeometry refused(Defect defect) {
    return new CheckedGeometry(null, List.of(defect), false);
  }

  private static Defect flattened(Geometry source, Geometry parts) {
    return new Defect(
        Finding.COLLECTION_FLATTENED,
        source.getCoordinate(),
        source.getNumGeometries(),
        parts.getGeometryType(),
        parts.getNumGeometries());
  }
}
