package io.tantu.illustration;

import io.tantu.illustration.Towns.Town;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Dry places for points, each away from those given before. Not thread-safe. */
final class Places {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final City city;
  private final Land land;
  private final Chance chance;
  private final double apartMetres;
  private final List<Point> given = new ArrayList<>();

  /**
   * @param land where wetlands are taken, which no place lies in
   */
  Places(City city, Land land, Chance chance, double apartMetres) {
    this.city = city;
    this.land = land;
    this.chance = chance;
    this.apartMetres = apartMetres;
  }

  /**
   * A place around the town's middle, in its county.
   *
   * @param spread multiplies the town's own spread
   */
  Point around(Town town, double spread) {
    Geometry county = city.county(town.county());
    while (true) {
      Point point =
          GEOMETRIES.createPoint(
              new Coordinate(
                  town.middle().x + spread * town.spreadMetres() * chance.normal(),
                  town.middle().y + spread * town.spreadMetres() * chance.normal()));
      if (land.isFree(point.buffer(20, 2)) && county.contains(point) && alone(point)) {
        given.add(point);
        return point;
      }
    }
  }

  private boolean alone(Point point) {
    return given.stream().allMatch(other -> other.distance(point) > apartMetres);
  }
}
