package io.tantu.illustration;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/**
 * Poplar and willow rows on the irrigated plain: a net of lanes along and across the canals, broken
 * where roads and yards are, denser away from the towns. Rows of 30 m and more are forest land;
 * narrower ones stand on roads and canals.
 */
final class ShelterBelts {

  private static final double ALONG_SPACING_METRES = 900;
  private static final double ACROSS_SPACING_METRES = 1_150;
  private static final double REACH_METRES = 24_000;
  private static final double FOREST_LAND_FROM_METRES = 30;
  private static final double SMALLEST_HA = 0.12;
  private static final List<String> SPECIES =
      List.of("杨树", "杨树", "杨树", "杨树", "柳树", "柳树", "国槐", "刺槐", "白蜡", "榆树", "沙枣");

  private final Plain plain;
  private final Land land;
  private final Towns towns;
  private final Chance chance = Chance.of("forest/belts");
  private final SmoothNoise density = new SmoothNoise("forest/belts", 5200);
  private final Stands stands = new Stands(chance);
  private final List<Drawn> drawn = new ArrayList<>();

  ShelterBelts(Plain plain, Land land, Towns towns) {
    this.plain = plain;
    this.land = land;
    this.towns = towns;
  }

  List<Drawn> draw(City city) {
    for (String id : List.of("tanglai", "qin")) {
      Axis axis = Axis.of(id, city);
      for (double offset = -REACH_METRES; offset < REACH_METRES; offset += ALONG_SPACING_METRES) {
        along(axis.movedEast(offset + chance.between(-150, 150)));
      }
      for (double at = 500; at < axis.length(); at += ACROSS_SPACING_METRES) {
        across(axis, at + chance.between(-200, 200));
      }
    }
    return drawn;
  }

  private void along(Axis axis) {
    double from = chance.between(0, 400);
    while (from < axis.length()) {
      double to = Math.min(axis.length(), from + chance.between(420, 1_250));
      double width = width();
      row(axis.strip(from, to, 0, width), width);
      from = to + chance.between(15, 60);
    }
  }

  private void across(Axis axis, double at) {
    double from = -REACH_METRES;
    while (from < REACH_METRES) {
      double to = from + chance.between(350, 850);
      double width = width() * 0.8;
      row(axis.strip(at, at + width, from, to), width);
      from = to + chance.between(15, 60);
    }
  }

  private double width() {
    return chance.between(16, 46);
  }

  private void row(Polygon strip, double width) {
    double here = density.at(strip.getCentroid().getX(), strip.getCentroid().getY());
    boolean grows = chance.happens(0.25 + 0.75 * here);
    String species = chance.oneOf(SPECIES);
    if (!grows || !strip.isValid() || !plain.contains(strip)) {
      return;
    }
    boolean inTown = towns.reach(strip.getCentroid().getCoordinate()) < 1.2;
    String landClass = landClass(width, inTown);
    for (Polygon piece : land.freeOf(strip)) {
      if (piece.getArea() > SMALLEST_HA * 10_000) {
        drawn.add(stands.row(piece, species, landClass, inTown ? "fourside" : "network"));
        land.take(piece);
      }
    }
  }

  private String landClass(double width, boolean inTown) {
    if (width >= FOREST_LAND_FROM_METRES) {
      return "0301";
    }
    if (inTown) {
      return chance.happens(0.6) ? "1003" : "0702";
    }
    return chance.happens(0.55) ? "1006" : "1107";
  }
}
