package io.tantu.geometry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Says what makes a geometry invalid, part by part, since the validity test of JTS stops at the
 * first error it meets.
 */
final class Validity {

  private Validity() {}

  /**
   * One defect for each invalid part, or one for how valid parts lie to each other; none if valid.
   */
  static List<Defect> defects(Geometry geometry) {
    List<Defect> defects = new ArrayList<>();
    if (new IsValidOp(geometry).isValid()) {
      return defects;
    }
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      add(geometry.getGeometryN(i), defects);
    }
    if (defects.isEmpty()) {
      add(geometry, defects);
    }
    return defects;
  }

  private static void add(Geometry geometry, List<Defect> defects) {
    TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error == null) {
      return;
    }
    LinearRing twin = crossing(error) ? twin(geometry) : null;
    defects.add(
        twin == null
            ? new Defect(code(error), error.getCoordinate(), error.getMessage() + ".")
            : new Defect("duplicate-ring", twin.getCoordinate(), "A ring occurs twice."));
  }

  private static boolean crossing(TopologyValidationError error) {
    int type = error.getErrorType();
    return type == TopologyValidationError.SELF_INTERSECTION
        || type == TopologyValidationError.RING_SELF_INTERSECTION
        || type == TopologyValidationError.DUPLICATE_RINGS
        || type == TopologyValidationError.NESTED_HOLES
        || type == TopologyValidationError.NESTED_SHELLS;
  }

  private static String code(TopologyValidationError error) {
    return switch (error.getErrorType()) {
      case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "hole-outside";
      case TopologyValidationError.NESTED_HOLES -> "nested-holes";
      case TopologyValidationError.DISCONNECTED_INTERIOR -> "disconnected-interior";
      case TopologyValidationError.NESTED_SHELLS -> "nested-shells";
      case TopologyValidationError.DUPLICATE_RINGS -> "duplicate-ring";
      case TopologyValidationError.TOO_FEW_POINTS -> "too-few-points";
      case TopologyValidationError.RING_NOT_CLOSED -> "unclosed-ring";
      case TopologyValidationError.INVALID_COORDINATE -> "not-finite";
      default -> "self-intersection";
    };
  }

  /** A ring that is equal to an earlier one, whatever their start and direction; or null. */
  private static LinearRing twin(Geometry geometry) {
    Set<Geometry> seen = new HashSet<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        if (!seen.add(normal(polygon.getExteriorRing()))) {
          return polygon.getExteriorRing();
        }
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          if (!seen.add(normal(polygon.getInteriorRingN(hole)))) {
            return polygon.getInteriorRingN(hole);
          }
        }
      }
    }
    return null;
  }

  /** As a polygon, since a bare ring keeps its start and direction when normalised. */
  private static Geometry normal(LinearRing ring) {
    return ring.getFactory().createPolygon((LinearRing) ring.copy()).norm();
  }
}
