package io.tantu.ingest;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** What raw coordinates look like, in words. */
final class CoordinateLook {

  private CoordinateLook() {}

  static String of(Envelope extent) {
    Coordinate centre = extent.centre();
    double x = Math.abs(centre.x);
    double y = Math.abs(centre.y);
    if (x <= 180 && y <= 90) {
      return "degrees, longitude first";
    }
    if (x <= 90 && y <= 180) {
      return "degrees with latitude first: swap the columns";
    }
    if (isEasting(x) && isNorthing(y)) {
      return "metres of a Gauss–Krüger zone without the zone prefix";
    }
    if (isPrefixed(x) && isNorthing(y)) {
      return "metres of Gauss–Krüger zone %d with the zone prefix".formatted((int) (x / 1e6));
    }
    if (isNorthing(x) && (isEasting(y) || isPrefixed(y))) {
      return "Gauss–Krüger metres with northing first: swap x and y";
    }
    if (x > 8_000_000 && x < 15_200_000 && y < 7_500_000) {
      return "Web Mercator metres (EPSG:3857)";
    }
    return "no usual system of China";
  }

  static boolean isEasting(double metres) {
    return metres >= 50_000 && metres <= 950_000;
  }

  /** Zones 13–23 are six degrees wide, 24–45 three. */
  static boolean isPrefixed(double metres) {
    return metres >= 13_000_000 && metres < 46_000_000 && isEasting(metres % 1_000_000);
  }

  static boolean isNorthing(double metres) {
    return metres >= 400_000 && metres <= 6_000_000;
  }
}
