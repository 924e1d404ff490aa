package io.tantu.ingest;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;

/** Which of a point's two numbers is which: Chinese surveys write northing as X and first. */
enum PointOrder {
  NORTH_FIRST("northing or latitude", "easting or longitude"),
  EAST_FIRST("easting or longitude", "northing or latitude");

  private final String first;
  private final String second;

  PointOrder(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /** The point with x = east. */
  Coordinate eastNorth(double one, double two) {
    return this == NORTH_FIRST ? new CoordinateXY(two, one) : new CoordinateXY(one, two);
  }

  PointOrder other() {
    return this == NORTH_FIRST ? EAST_FIRST : NORTH_FIRST;
  }

  /** What the first number is. */
  String first() {
    return first;
  }

  /** What the second number is. */
  String second() {
    return second;
  }
}
