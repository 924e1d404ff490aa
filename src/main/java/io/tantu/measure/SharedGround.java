package io.tantu.measure;

import org.locationtech.jts.geom.Geometry;

/**
 * Ground that two features of one row both claim.
 *
 * @param first position of the feature that comes first, and keeps it
 * @param second position of the other
 * @param ground in projected metres
 * @param squareMetres its ellipsoidal area
 */
record SharedGround(int first, int second, Geometry ground, double squareMetres) {

  SharedGround moved(int newFirst, int newSecond) {
    return new SharedGround(newFirst, newSecond, ground, squareMetres);
  }
}
