package io.tantu.ingest;

import io.tantu.geodesy.ChineseZone.Datum;

/**
 * What a file of boundary points says of its coordinates.
 *
 * @param datum null when it does not say
 * @param degrees whether they are longitude and latitude
 * @param width of its zones in degrees, 0 when it does not say
 * @param zone 0 when it does not say
 * @param origin where it says so, in words
 */
record StatedSystem(Datum datum, boolean degrees, int width, int zone, String origin) {

  static final StatedSystem NOTHING = new StatedSystem(null, false, 0, 0, "");

  /** Columns named longitude and latitude. */
  static final StatedSystem DEGREES =
      new StatedSystem(Datum.CGCS2000, true, 0, 0, CsvColumns.WHY_DEGREES);
}
