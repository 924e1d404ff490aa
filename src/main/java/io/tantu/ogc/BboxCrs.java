package io.tantu.ogc;

import io.tantu.ogc.crs.ServedCrs;
import java.util.Map;

/** {@code bbox-crs}: the coordinate system of {@code bbox} (OGC 18-058r1, 6.2.1). */
record BboxCrs(ServedCrs system) {

  static final RequestParameter<BboxCrs> PARAMETER =
      new RequestParameter<>(
          BboxCrs.class,
          "bbox-crs",
          "Coordinate system of bbox, by URI; its numbers come in the axis order of its authority.",
          Map.of(
              "type",
              "string",
              "format",
              "uri",
              "enum",
              ServedCrs.uris(),
              "default",
              ServedCrs.CRS84.uri()),
          text -> new BboxCrs(ServedCrs.of("bbox-crs", text)));
}
