package io.tantu.geodesy;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Ellipsoidal area by the legal rule of the national land surveys (国土调查办发〔2008〕32号 and the third
 * survey's evaluation rule): corners rounded to 0.1 mm, edges longer than 70 m cut into equal parts
 * no longer than that, every point taken to latitude and longitude by the Gauss inverse series and
 * rounded to 10⁻⁶ arc seconds, and the trapezoids of {@link LatitudeBelt} summed.
 *
 * <p>Geometries are in the Gauss–Krüger system given (metres, x = easting without zone prefix). The
 * direction of rings does not matter, holes are subtracted. Immutable and safe to share between
 * threads; nothing is allocated per vertex.
 */
public final class EllipsoidalArea {

  /** Raised whenever a change of this package changes an area: stored areas are then made anew. */
  public static final String RULE_VERSION = "1";

  /**
   * Degrees from the central meridian within which areas by the rule hold to a millionth; its
   * inverse series is made for 3° and 6° zones and at 60° gives a multiple of the area.
   */
  public static final double REACH_DEGREES = 6;

  private static final double LONGEST_EDGE_METRES = 70;

  private final double longestEdge;
  private final boolean rounding;

  public EllipsoidalArea(GaussKruger crs) {
    this(crs, LONGEST_EDGE_METRES, true);
  }

  private EllipsoidalArea(GaussKruger crs, double longestEdge, boolean rounding) {
    // The area depends on longitudes relative to the central meridian only.
    if (crs == null) {
      throw new IllegalArgumentException("an area needs the system its coordinates are in");
    }
    this.longestEdge = longestEdge;
    this.rounding = rounding;
  }

  /**
   * The same area without the rule's rounding and with the exact inverse projection, for checking
   * the rule against other methods. Edges are cut to at most {@code longestEdgeMetres}.
   */
  static EllipsoidalArea withoutRounding(GaussKruger crs, double longestEdgeMetres) {
    return new EllipsoidalArea(crs, longestEdgeMetres, false);
  }

  /** Square metres of all polygons in a projected geometry; 0 for points and lines. */
  public double squareMetres(Geometry projected) {
    if (projected instanceof Polygon polygon) {
      return squareMetres(polygon);
    }
    double sum = 0;
    if (projected instanceof GeometryCollection parts) {
      for (int i = 0; i < parts.getNumGeometries(); i++) {
        sum += squareMetres(parts.getGeometryN(i));
      }
    }
    return sum;
  }

  /** Exact square metres of a box between two meridians and two parallels, in degrees. */
  public static double lonLatBox(Envelope lonLat) {
    if (lonLat.isNull()) {
      return 0;
    }
    return LatitudeBelt.squareMetres(
        Math.toRadians(lonLat.getMinY()),
        Math.toRadians(lonLat.getMaxY()),
        Math.toRadians(lonLat.getMaxX() - lonLat.getMinX()));
  }

  private double squareMetres(Polygon polygon) {
    double sum = ring(polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      sum -= ring(polygon.getInteriorRingN(i));
    }
    return Math.max(0, sum);
  }

  private double ring(LineString ring) {
    CoordinateSequence corners = ring.getCoordinateSequence();
    if (corners.size() < 4) {
      return 0;
    }
    RingArea area = rounding ? RingArea.legal(longestEdge) : RingArea.exact(longestEdge);
    return area.squareMetres(corners);
  }
}
