package io.tantu.ogc;

import io.tantu.ogc.crs.ServedCrs;

/** {@code bbox-crs}: the coordinate system of {@code bbox} (OGC 18-058r1, 6.2.1). */
record BboxCrs(ServedCrs system) {

  static final RequestParameter<BboxCrs> PARAMETER =
      new RequestParameter<>(
          BboxCrs.class,
          "bbox-crs",
          "Coordinate system of bbox, by URI; its numbers come in the axis order of its authority.",
          RequestParameter.CRS_URI,
          text -> new BboxCrs(ServedCrs.of("bbox-crs", text)));
}
