package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The plain irrigated from the Yellow River: between the western trunk canal and the river, in
 * Lingwu between the river and the eastern trunk canal, and a strip on the east bank farther north.
 */
final class Plain {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double LINGWU_NORTH_LATITUDE = 38.31;
  private static final double EAST_BANK_METRES = 3800;

  private final Geometry area;
  private final PreparedGeometry prepared;

  private Plain(Geometry area) {
    this.area = area;
    this.prepared = PreparedGeometryFactory.prepare(area);
  }

  static Plain of(City city) {
    Axis river = Axis.of("yellow-river", city);
    double north = city.project(106.4, LINGWU_NORTH_LATITUDE).y;
    Geometry west = between(Axis.of("xigan", city), river, Double.MAX_VALUE);
    Geometry east = between(Axis.of("donggan", city), river, north);
    Geometry eastBank = river.strip(river.length() * 0.62, river.length(), -EAST_BANK_METRES, 0);
    Geometry all = Overlay.union(List.of(west, east, eastBank.buffer(0)));
    return new Plain(Overlay.intersection(all, city.outline()));
  }

  Geometry area() {
    return area;
  }

  boolean contains(Geometry shape) {
    return prepared.contains(shape);
  }

  /** A point somewhere in the plain. */
  Coordinate somewhere(Chance chance) {
    Envelope bounds = area.getEnvelopeInternal();
    while (true) {
      Coordinate point =
          new Coordinate(
              chance.between(bounds.getMinX(), bounds.getMaxX()),
              chance.between(bounds.getMinY(), bounds.getMaxY()));
      if (prepared.contains(GEOMETRIES.createPoint(point))) {
        return point;
      }
    }
  }

  private static Geometry between(Axis canal, Axis river, double north) {
    CoordinateList ring = new CoordinateList();
    for (Coordinate c : canal.coordinates()) {
      ring.add(c, false);
    }
    Coordinate[] bed = river.coordinates();
    for (int i = bed.length - 1; i >= 0; i--) {
      if (bed[i].y <= north) {
        ring.add(bed[i], false);
      }
    }
    ring.closeRing();
    return GEOMETRIES.createPolygon(ring.toCoordinateArray()).buffer(0);
  }
}
