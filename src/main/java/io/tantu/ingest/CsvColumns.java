package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which columns of a CSV hold the place of a row.
 *
 * @param wkt index of the column with WKT, or −1
 * @param x index of the easting or longitude column, or −1
 * @param y index of the northing or latitude column, or −1
 * @param degrees whether the columns are named as longitude and latitude
 */
record CsvColumns(int wkt, int x, int y, boolean degrees) {

  /** The system of columns named longitude and latitude. */
  static final String DEGREES = "EPSG:4490";

  static final String WHY_DEGREES = "assumed, since the columns are named longitude and latitude";

  static final Set<String> LONGITUDE = Set.of("lon", "lng", "long", "longitude", "经度", "东经");
  static final Set<String> LATITUDE = Set.of("lat", "latitude", "纬度", "北纬");
  private static final Set<String> X = Set.of("x", "east", "easting", "x坐标");
  private static final Set<String> Y = Set.of("y", "north", "northing", "y坐标");
  private static final Set<String> WKT = Set.of("wkt", "geometry", "geom", "the_geom", "wkt_geom");

  /**
   * @throws ProblemException {@code no-coordinates} with the columns that there are
   */
  static CsvColumns of(List<String> header) {
    int lon = indexOf(header, LONGITUDE);
    int lat = indexOf(header, LATITUDE);
    if (lon >= 0 && lat >= 0) {
      return new CsvColumns(-1, lon, lat, true);
    }
    int wkt = indexOf(header, WKT);
    if (wkt >= 0) {
      return new CsvColumns(wkt, -1, -1, false);
    }
    int x = indexOf(header, X);
    int y = indexOf(header, Y);
    if (x >= 0 && y >= 0) {
      return new CsvColumns(-1, x, y, false);
    }
    throw ProblemException.invalid(
            "no-coordinates",
            "No coordinate columns among: %s. Name them lon and lat (经度, 纬度), x and y, or wkt."
                .formatted(String.join(", ", header)))
        .with("known", header);
  }

  boolean isCoordinate(int index) {
    return index == x || index == y;
  }

  boolean isAttribute(int index) {
    return index != wkt;
  }

  private static int indexOf(List<String> header, Set<String> names) {
    for (int i = 0; i < header.size(); i++) {
      if (names.contains(header.get(i).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }
}
