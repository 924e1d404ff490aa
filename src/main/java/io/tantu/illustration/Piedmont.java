package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The eastern foot of Helan Mountain: vineyards, wolfberry, shelter woods and thin grassland. */
final class Piedmont {

  private static final double VINEYARDS_HA = 17_000;
  private static final double WOLFBERRY_HA = 3_200;
  private static final double WOODS_HA = 5_000;
  private static final double WIDTH_METRES = 24_000;
  private static final List<String> TREES = List.of("刺槐", "沙枣", "榆树", "杨树", "樟子松", "侧柏");

  private final SmoothNoise soils = new SmoothNoise("forest/piedmont", 3400);
  private final SmoothNoise cover = new SmoothNoise("grassland/piedmont", 4200);
  private final Chance chance = Chance.of("forest/piedmont");
  private final Stands stands = new Stands(chance);

  /** Adds the stands and, from the cells nobody plants, the grassland. */
  void draw(City city, Plain plain, Land land, List<Drawn> forest, List<Drawn> grassland) {
    Axis ridge = Axis.of("ridge", city);
    Geometry apron =
        ridge.strip(0, ridge.length(), -WIDTH_METRES, -MountainForest.FOOT_METRES - 150).buffer(0);
    Geometry region =
        Overlay.difference(Overlay.intersection(apron, city.outline()), plain.area().buffer(120));
    Cells cells = new Cells(region, new Tessellation(22, 1.6, 18, 0.42, 0.05), land, chance);
    List<Drawn> drawn = new ArrayList<>();
    cells.best(VINEYARDS_HA, this::soil).forEach(cell -> drawn.add(stands.orchard(cell, "葡萄")));
    cells
        .best(WOODS_HA, cell -> -Math.abs(soil(cell) - 0.42) + chance.between(0, 0.05))
        .forEach(cell -> drawn.add(stands.arbour(cell, chance.oneOf(TREES), false, true)));
    cells.best(WOLFBERRY_HA, this::soil).forEach(cell -> drawn.add(stands.orchard(cell, "枸杞")));
    drawn.forEach(stand -> land.take(stand.shape()));
    forest.addAll(drawn);
    for (Polygon cell : cells.rest()) {
      double here = at(cover, cell);
      if (here > 0.36) {
        grassland.add(Grassland.parcel(cell, 12 + 48 * here + 3 * chance.normal(), chance));
      }
    }
  }

  private double soil(Polygon cell) {
    return at(soils, cell);
  }

  private static double at(SmoothNoise noise, Polygon cell) {
    Coordinate middle = cell.getCentroid().getCoordinate();
    return noise.at(middle.x, middle.y);
  }
}
