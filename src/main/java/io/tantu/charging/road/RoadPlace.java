package io.tantu.charging.road;

import org.locationtech.jts.geom.Coordinate;

/**
 * How a place joins the net: straight to the nearest road.
 *
 * @param place longitude/latitude, degrees
 * @param piece the nearest road
 * @param spot where the straight way meets it
 * @param accessMetres length of the straight way, part of every way from here or to here
 */
record RoadPlace(Coordinate place, RoadPiece piece, RoadPiece.Spot spot, double accessMetres) {

  /** Tracks and yards are driven at this speed, a planning assumption. */
  static final double ACCESS_KMH = 15;

  double accessSeconds() {
    return accessMetres * 3.6 / ACCESS_KMH;
  }
}
