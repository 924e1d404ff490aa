package io.tantu.geodesy;

import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;

/** The datums that are treated as equal to CGCS2000, under the names that programs give them. */
final class ModernDatum {

  private ModernDatum() {}

  static boolean isOf(CoordinateReferenceSystem crs) {
    if (crs instanceof ProjectedCRS projected) {
      return isOf(projected.getBaseCRS());
    }
    return crs instanceof GeographicCRS geographic
        && (isChinese(geographic) || name(geographic).matches("(?i)(D)?WGS(1984|84).*"));
  }

  static boolean isChinese(GeographicCRS crs) {
    return name(crs).matches("(?i)(D)?(China(GeodeticCoordinateSystem)?2000|CGCS2000)");
  }

  private static String name(GeographicCRS crs) {
    return crs.getDatum().getName().getCode().replaceAll("[_ ]", "");
  }
}
