package io.tantu.geometry;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A geometry after its check.
 *
 * @param geometry valid, two-dimensional and of the wanted dimension; null when refused
 * @param defects what was found, in the order found; empty for a clean geometry
 * @param repaired whether the shape was changed, so that the area before and after is worth
 *     stating; dropping z, repeated points or parts of another dimension is not a repair
 */
public record CheckedGeometry(Geometry geometry, List<Defect> defects, boolean repaired) {

  public CheckedGeometry {
    defects = List.copyOf(defects);
  }

  public boolean refused() {
    return geometry == null;
  }
}
