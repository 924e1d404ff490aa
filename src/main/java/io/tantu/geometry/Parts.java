package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;

/** Takes the parts of one dimension out of a geometry. */
final class Parts {

  private Parts() {}

  /** A single or multi geometry of the dimension, or an empty one; empty parts are left out. */
  static Geometry ofDimension(Geometry source, int dimension) {
    if (!(source instanceof GeometryCollection)) {
      return source.getDimension() == dimension
          ? source
          : source.getFactory().createEmpty(dimension);
    }
    List<Geometry> kept = new ArrayList<>();
    collect(source, dimension, kept);
    return kept.isEmpty()
        ? source.getFactory().createEmpty(dimension)
        : source.getFactory().buildGeometry(kept);
  }

  private static void collect(Geometry source, int dimension, List<Geometry> kept) {
    for (int i = 0; i < source.getNumGeometries(); i++) {
      Geometry part = source.getGeometryN(i);
      if (part instanceof GeometryCollection) {
        collect(part, dimension, kept);
      } else if (part.getDimension() == dimension && !part.isEmpty()) {
        kept.add(part);
      }
    }
  }
}
