package io.tantu.measure;

import org.locationtech.jts.geom.Geometry;

/**
 * A feature's part inside a zone.
 *
 * @param geometry the part in projected metres, where a boundary cuts it off the feature; null for
 *     the whole feature and for nothing
 * @param squareMetres ellipsoidal area of such a part
 * @param identityError relative error of |A| = |A∩Z| + |A∖Z| when it was cut
 */
record Piece(Geometry geometry, double squareMetres, double identityError) {

  static final Piece NOTHING = new Piece(null, 0, 0);
  static final Piece WHOLE = new Piece(null, Double.NaN, 0);

  /** Area of the part, given that of the whole feature. */
  double squareMetres(double whole) {
    return this == WHOLE ? whole : squareMetres;
  }

  /** The part, given the whole feature; never of {@link #NOTHING}. */
  Geometry geometry(Geometry whole) {
    return this == WHOLE ? whole : geometry;
  }
}
