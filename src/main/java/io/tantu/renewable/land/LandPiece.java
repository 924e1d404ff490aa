package io.tantu.renewable.land;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.measure.SquareMetres;
import org.locationtech.jts.geom.Polygon;

/**
 * A piece of land.
 *
 * @param polygon in projected metres
 * @param hundredths ellipsoidal area in whole hundredths of a square metre
 * @param compactness 4πA/P² in the plane
 */
public record LandPiece(Polygon polygon, long hundredths, double compactness) {

  /** The piece, measured by the legal rule. */
  public static LandPiece of(Polygon polygon, EllipsoidalArea areas) {
    double perimeter = polygon.getLength();
    return new LandPiece(
        polygon,
        SquareMetres.hundredths(areas.squareMetres(polygon)),
        4 * Math.PI * polygon.getArea() / (perimeter * perimeter));
  }

  boolean passes(PieceRule rule) {
    return hundredths >= SquareMetres.hundredths(rule.minAreaHa() * 10_000)
        && compactness >= rule.compactness();
  }
}
