package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** First version. */
public final class GeometryCheck {

  private GeometryCheck() {}

  /** Checks and repairs; dimension 0, 1 or 2. */
  public static CheckedGeometry check(Geometry source, int dimension) {
    List<Defect> defects = new ArrayList<>();
    if (source == null || source.isEmpty()) {
      defects.add(new Defect("empty", null, "The geometry has no coordinates."));
      return new CheckedGeometry(null, defects, false);
    }
    for (Coordinate c : source.getCoordinates()) {
      if (!Double.isFinite(c.x) || !Double.isFinite(c.y)) {
        defects.add(new Defect("not-finite", c, "A coordinate is not a finite number."));
        return new CheckedGeometry(null, defects, false);
      }
    }
    Geometry parts = Parts.ofDimension(source, dimension);
    if (parts.isEmpty()) {
      defects.add(
          new Defect(
              "wrong-type", source.getCoordinate(), "The type is " + source.getGeometryType()));
      return new CheckedGeometry(null, defects, false);
    }
    if (source.getClass() == GeometryCollection.class) {
      defects.add(new Defect("collection-flattened", source.getCoordinate(), "Parts were taken."));
    }
    TopologyValidationError error = new IsValidOp(parts).getValidationError();
    if (error == null) {
      return new CheckedGeometry(parts, defects, false);
    }
    defects.add(new Defect("self-intersection", error.getCoordinate(), error.getMessage()));
    Geometry fixed = Parts.ofDimension(GeometryFixer.fix(parts), dimension);
    return fixed.isEmpty()
        ? new CheckedGeometry(null, defects, false)
        : new CheckedGeometry(fixed, defects, true);
  }
}
