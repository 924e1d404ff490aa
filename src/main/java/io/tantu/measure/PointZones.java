package io.tantu.measure;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * Finds the zones of a point. A point on a line that zones share belongs to the first of them only,
 * so that a partition counts it once. For one thread.
 */
public final class PointZones {

  private final List<PointOnGeometryLocator> locators = new ArrayList<>();

  /**
   * @param zones polygons, in the coordinates that the points will be given in
   */
  public PointZones(List<Geometry> zones) {
    zones.forEach(zone -> locators.add(new IndexedPointInAreaLocator(zone)));
  }

  /** Positions of the zones that the point lies in; none for a point outside all. */
  public List<Integer> of(Geometry point) {
    List<Integer> inside = new ArrayList<>();
    int firstTouched = -1;
    for (int zone = 0; zone < locators.size(); zone++) {
      int location = locators.get(zone).locate(point.getCoordinate());
      if (location == Location.INTERIOR) {
        inside.add(zone);
      } else if (location == Location.BOUNDARY && firstTouched < 0) {
        firstTouched = zone;
      }
    }
    return inside.isEmpty() && firstTouched >= 0 ? List.of(firstTouched) : inside;
  }
}
