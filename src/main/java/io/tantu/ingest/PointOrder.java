package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;

/** Which of a point's two numbers is which: Chinese surveys write northing as X and first. */
enum PointOrder {
  NORTH_FIRST(PointSentence.NORTHING, PointSentence.EASTING),
  EAST_FIRST(PointSentence.EASTING, PointSentence.NORTHING);

  private final LocalizedText first;
  private final LocalizedText second;

  PointOrder(Sentence first, Sentence second) {
    this.first = first.text();
    this.second = second.text();
  }

  /** The point with x = east. */
  Coordinate eastNorth(double one, double two) {
    return this == NORTH_FIRST ? new CoordinateXY(two, one) : new CoordinateXY(one, two);
  }

  PointOrder other() {
    return this == NORTH_FIRST ? EAST_FIRST : NORTH_FIRST;
  }

  /** What the first number is. */
  LocalizedText first() {
    return first;
  }

  /** What the second number is. */
  LocalizedText second() {
    return second;
  }
}
