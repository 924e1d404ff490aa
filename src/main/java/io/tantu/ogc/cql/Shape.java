package io.tantu.ogc.cql;

import org.locationtech.jts.geom.Geometry;

/**
 * A geometry of a filter.
 *
 * @param literal longitude/latitude; null for the feature's own geometry
 */
record Shape(Geometry literal) {

  static final Shape FEATURE = new Shape(null);

  boolean isFeature() {
    return literal == null;
  }
}
