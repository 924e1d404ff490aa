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
            ? new Defect(finding(error), error.getCoordinate())
            : new Defect(Finding.RING_TWICE, twin.getCoordinate()));
  }

  private static boolean crossing(TopologyValidationError error) {
    int type = error.getErrorType();
    return type == TopologyValidationError.SELF_INTERSECTION
        || type == TopologyValidationError.RING_SELF_INTERSECTION
        || type == TopologyValidationError.DUPLICATE_RINGS
        || type == TopologyValidationError.NESTED_HOLES
        || type == TopologyValidationError.NESTED_SHELLS;
  }

  /** Open rings and coordinates that are no numbers do not come this far. */
  private static Finding finding(TopologyValidationError error) {
    return switch (error.getErrorType()) {
      case TopologyValidationError.HOLE_OUTSIDE_SHELL -> Finding.HOLE_OUTSIDE;
      case TopologyValidationError.NESTED_HOLES -> Finding.NESTED_HOLES;
      case TopologyValidationError.DISCONNECTED_INTERIOR -> Finding.DISCONNECTED_INTERIOR;
      case TopologyValidationError.NESTED_SHELLS -> Finding.NESTED_SHELLS;
      case TopologyValidationError.DUPLICATE_RINGS -> Finding.RING_TWICE;
      case TopologyValidationError.TOO_FEW_POINTS -> Finding.TOO_FEW_POINTS;
      case TopologyValidationError.RING_SELF_INTERSECTION -> Finding.RING_TOUCHES_ITSELF;
      default -> Finding.SELF_INTERSECTION;
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
