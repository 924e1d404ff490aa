package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Reserves and parks. */
final class ProtectedAreas {

  private ProtectedAreas() {}

  /** Baijitan inside its published box, 106.3728–106.6219 E and 37.8181–38.3483 N. */
  static Geometry baijitan(City city) {
    CSVRecord row = Facts.rows("outlines").get(0);
    CoordinateList ring = new CoordinateList();
    for (Coordinate corner : Facts.points(row, city)) {
      ring.add(corner);
    }
    ring.closeRing();
    Geometry outline = new GeometryFactory().createPolygon(ring.toCoordinateArray());
    return Overlay.intersection(outline, city.outline());
  }
}
