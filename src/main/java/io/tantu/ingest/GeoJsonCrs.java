package io.tantu.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of coordinate systems as old GeoJSON writes them. */
final class GeoJsonCrs {

  private static final Pattern EPSG =
      Pattern.compile(".*EPSG[:/]+(?:[\\d.]*[:/]+)?(\\d{4,6})$", Pattern.CASE_INSENSITIVE);

  private GeoJsonCrs() {}

  /**
   * {@code urn:ogc:def:crs:EPSG::4490} and its kin as {@code EPSG:4490}; {@code CRS84} as {@code
   * EPSG:4326}, whose coordinates a file carries longitude first too; anything else unchanged.
   */
  static String idOf(String name) {
    Matcher epsg = EPSG.matcher(name.strip());
    if (epsg.matches()) {
      return "EPSG:" + epsg.group(1);
    }
    return name.toUpperCase(Locale.ROOT).endsWith("CRS84") ? "EPSG:4326" : name.strip();
  }
}
