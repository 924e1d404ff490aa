package io.tantu.illustration;

import org.locationtech.jts.geom.Polygon;

/** A grassland parcel by cover: natural pasture where it is fair, other grassland where thin. */
final class Grassland {

  private static final double PASTURE_FROM_PERCENT = 30;

  private Grassland() {}

  static Drawn parcel(Polygon shape, double coverPercent, Chance chance) {
    double cover = Stands.tenths(Math.max(6, Math.min(72, coverPercent)));
    String landClass = "0404";
    if (cover >= PASTURE_FROM_PERCENT) {
      landClass = chance.happens(0.06) ? "0403" : "0401";
    }
    return Drawn.of(shape).with("landClass", landClass).with("coverPercent", cover);
  }
}
