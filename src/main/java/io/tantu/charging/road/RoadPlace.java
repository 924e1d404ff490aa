package io.tantu.charging.road;

import io.tantu.geodesy.GeodesicDistance;
import org.locationtech.jts.geom.Coordinate;

/**
 * How a place joins the net: straight to the nearest road.
 *
 * @param place longitude/latitude, degrees
 * @param piece the nearest road
 * @param spot where the straight way meets it
 * @param accessMetres length of the straight way, part of every way from here or to here
 * @param metresToStart along the piece from the spot to where its line starts
 * @param metresToEnd along the piece from the spot to where its line ends
 */
record RoadPlace(
    Coordinate place,
    RoadPiece piece,
    RoadPiece.Spot spot,
    double accessMetres,
    double metresToStart,
    double metresToEnd) {

  /** Tracks and yards are driven at this speed, a planning assumption. */
  static final double ACCESS_KMH = 15;

  static RoadPlace of(Coordinate place, RoadPiece piece, RoadPiece.Spot spot) {
    return new RoadPlace(
        place,
        piece,
        spot,
        GeodesicDistance.metres(place.x, place.y, spot.at().x, spot.at().y),
        piece.metres(piece.start(), spot),
        piece.metres(spot, piece.end()));
  }

  double accessSeconds() {
    return accessMetres * 3.6 / ACCESS_KMH;
  }
}
