package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.CoverageUnion;

/**
 * Union of polygons most of which are neighbours in a mosaic: where no two of them share ground,
 * the edges that neighbours have in common are left out and the rest is the union's outline, which
 * costs far less than to node all of them. Stateless, safe for any thread.
 */
public final class MosaicUnion {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Fewer polygons are united quicker one by one. */
  private static final int FEW = 8;

  /** Relative to the sum of areas. */
  private static final double AREA_ERROR = 1e-12;

  private MosaicUnion() {}

  /** What any of the polygons holds; they must be valid and not empty. */
  public static Geometry of(List<Geometry> polygons) {
    if (polygons.size() >= FEW) {
      Geometry outline = withoutCommonEdges(polygons);
      if (outline != null) {
        return outline;
      }
    }
    return Overlay.union(polygons);
  }

  /**
   * Null where polygons share ground or cross. What edges bound that were counted an odd number of
   * times holds just the points that an odd number of polygons holds: it has their summed area only
   * where none holds a point twice; and it is valid only where no edges cross.
   */
  private static Geometry withoutCommonEdges(List<Geometry> polygons) {
    List<Geometry> parts = new ArrayList<>(polygons.size());
    double sum = 0;
    for (Geometry polygon : polygons) {
      sum += polygon.getArea();
      for (int i = 0; i < polygon.getNumGeometries(); i++) {
        parts.add(polygon.getGeometryN(i));
      }
    }
    try {
      Geometry united = CoverageUnion.union(FACTORY.buildGeometry(parts));
      return Math.abs(united.getArea() - sum) <= AREA_ERROR * sum && united.isValid()
          ? united
          : null;
    } catch (RuntimeException noMosaic) {
      return null;
    }
  }
}
