package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** Makes polygons of rings that do not cross and have their interior on the left. Stateless. */
final class RingAssembly {

  private record Shell(LinearRing ring, double area, List<LinearRing> holes) {

    boolean holds(Coordinate[] hole) {
      for (Coordinate vertex : hole) {
        int location = PointLocation.locateInRing(vertex, ring.getCoordinates());
        if (location != Location.BOUNDARY) {
          return location == Location.INTERIOR;
        }
      }
      return false;
    }
  }

  private RingAssembly() {}

  /**
   * A polygon or multipolygon, with no rings an empty polygon.
   *
   * @param rings closed; shells counter-clockwise, holes clockwise
   * @return empty where a ring encloses nothing or a hole lies in no shell
   */
  static Optional<Geometry> polygons(List<Coordinate[]> rings, GeometryFactory factory) {
    List<Shell> shells = new ArrayList<>();
    List<Coordinate[]> holes = new ArrayList<>();
    for (Coordinate[] ring : rings) {
      double area = -Area.ofRingSigned(ring);
      if (ring.length < 4 || area == 0) {
        return Optional.empty();
      }
      if (area > 0) {
        shells.add(new Shell(factory.createLinearRing(ring), area, new ArrayList<>()));
      } else {
        holes.add(ring);
      }
    }
    for (Coordinate[] hole : holes) {
      Shell around = around(hole, shells);
      if (around == null) {
        return Optional.empty();
      }
      around.holes().add(factory.createLinearRing(hole));
    }
    return Optional.of(geometry(shells, factory));
  }

  /** The smallest of the shells that hold the hole. */
  private static Shell around(Coordinate[] hole, List<Shell> shells) {
    Shell smallest = null;
    for (Shell shell : shells) {
      if ((smallest == null || shell.area() < smallest.area()) && shell.holds(hole)) {
        smallest = shell;
      }
    }
    return smallest;
  }

  private static Geometry geometry(List<Shell> shells, GeometryFactory factory) {
    Polygon[] polygons = new Polygon[shells.size()];
    for (int i = 0; i < polygons.length; i++) {
      Shell shell = shells.get(i);
      polygons[i] = factory.createPolygon(shell.ring(), shell.holes().toArray(LinearRing[]::new));
    }
    return switch (polygons.length) {
      case 0 -> factory.createPolygon();
      case 1 -> polygons[0];
      default -> factory.createMultiPolygon(polygons);
    };
  }
}
