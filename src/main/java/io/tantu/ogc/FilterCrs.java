package io.tantu.ogc;

import io.tantu.ogc.crs.ServedCrs;

/**
 * {@code filter-crs}: the coordinate system of the geometries of {@code filter} (OGC 19-079r2,
 * 6.4).
 */
record FilterCrs(ServedCrs system) {

  static final RequestParameter<FilterCrs> PARAMETER =
      new RequestParameter<>(
          FilterCrs.class,
          "filter-crs",
          "Coordinate system of the geometries in filter, by URI, in the axis order of its authority.",
          RequestParameter.CRS_URI,
          text -> new FilterCrs(ServedCrs.of("filter-crs", text)));
}
