package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The two national nature reserves, drawn inside the boxes that are published for them. */
final class Reserves {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double HELAN_SOUTH_LATITUDE = 38.3167;
  private static final double STATION_METRES = 900;

  private Reserves() {}

  /** Baijitan inside its published box, 106.3728–106.6219 E and 37.8181–38.3483 N. */
  static Geometry baijitan(City city) {
    CoordinateList ring = new CoordinateList();
    for (Coordinate corner : Facts.points(Facts.rows("outlines").get(0), city)) {
      ring.add(corner);
    }
    ring.closeRing();
    RoughEdges rough = new RoughEdges(0.09);
    Polygon natural = rough.bend(rough.bend(GEOMETRIES.createPolygon(ring.toCoordinateArray())));
    return Overlay.intersection(natural, city.outline());
  }

  /**
   * The part of Helan Mountain's reserve that lies in the city, from the ridge to about the given
   * distance east of it.
   */
  static Geometry helan(City city, double eastMetres) {
    Axis ridge = Axis.of("ridge", city);
    SmoothNoise rim = new SmoothNoise("reserve/helan", 6_000);
    CoordinateList ring = new CoordinateList();
    ring.add(ridge.at(0, 6_000));
    for (double along = 0; along <= ridge.length(); along += STATION_METRES) {
      ring.add(ridge.at(along, -eastMetres * (0.8 + 0.4 * rim.at(along, 0))));
    }
    ring.add(ridge.at(ridge.length(), 6_000));
    ring.closeRing();
    Geometry range = GEOMETRIES.createPolygon(ring.toCoordinateArray()).buffer(0);
    Coordinate south = city.project(106, HELAN_SOUTH_LATITUDE);
    Envelope north = city.outline().getEnvelopeInternal().copy();
    north.init(north.getMinX() - 1, north.getMaxX() + 1, south.y, north.getMaxY() + 1);
    return Overlay.intersection(
        Overlay.intersection(range, GEOMETRIES.toGeometry(north)), city.outline());
  }
}
