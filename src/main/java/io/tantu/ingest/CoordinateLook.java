package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** What raw coordinates look like, in words. */
final class CoordinateLook {

  private CoordinateLook() {}

  static LocalizedText of(Envelope extent) {
    Coordinate centre = extent.centre();
    double x = Math.abs(centre.x);
    double y = Math.abs(centre.y);
    if (x <= 180 && y <= 90) {
      return new LocalizedText("经纬度，经度在前", "degrees, longitude first");
    }
    if (x <= 90 && y <= 180) {
      return new LocalizedText("经纬度，纬度在前：请对调两列", "degrees with latitude first: swap the columns");
    }
    if (isEasting(x) && isNorthing(y)) {
      return new LocalizedText(
          "高斯—克吕格投影的米制坐标，不带带号", "metres of a Gauss–Krüger zone without the zone prefix");
    }
    if (isPrefixed(x) && isNorthing(y)) {
      return LocalizedText.of(
          "高斯—克吕格投影第 %d 带的米制坐标，带有带号",
          "metres of Gauss–Krüger zone %d with the zone prefix", (int) (x / 1e6));
    }
    if (isNorthing(x) && (isEasting(y) || isPrefixed(y))) {
      return new LocalizedText(
          "高斯—克吕格投影的米制坐标，纵坐标在前：请对调 x 和 y", "Gauss–Krüger metres with northing first: swap x and y");
    }
    if (x > 8_000_000 && x < 15_200_000 && y < 7_500_000) {
      return new LocalizedText("Web 墨卡托投影的米制坐标（EPSG:3857）", "Web Mercator metres (EPSG:3857)");
    }
    return new LocalizedText("不属于国内常用坐标系的坐标", "no usual system of China");
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
