package io.tantu.ogc;

import io.tantu.ogc.crs.ServedCrs;

/** {@code crs}: the coordinate system of the answer (OGC 18-058r1, 6.2.2). */
record Crs(ServedCrs system) {

  static final RequestParameter<Crs> PARAMETER =
      new RequestParameter<>(
          Crs.class,
          "crs",
          "Coordinate system of the answer, by URI; its coordinates come in the axis order of its authority.",
          RequestParameter.CRS_URI,
          text -> new Crs(ServedCrs.of("crs", text)));
}
