package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The sands and desert steppe east of the river: Caragana and sand willow, densest in the Baijitan
 * reserve, shelter woods towards the plain, grassland between.
 */
final class SandShrub {

  private static final double WOODS_HA = 8_000;
  private static final double CARAGANA_HA = 36_800;
  private static final double WILLOW_HA = 10_500;
  private static final double THIN_HA = 6_500;
  private static final double OTHER_HA = 2_600;
  private static final List<String> TREES = List.of("杨树", "樟子松", "沙枣", "刺槐", "榆树");

  private final City city;
  private final PreparedGeometry reserve;
  private final Geometry plainRim;
  private final SmoothNoise sands = new SmoothNoise("forest/sands", 4200);
  private final SmoothNoise dunes = new SmoothNoise("forest/dunes", 5200);
  private final SmoothNoise cover = new SmoothNoise("grassland/sands", 6500);
  private final Chance chance = Chance.of("forest/sands");
  private final Stands stands = new Stands(chance);

  SandShrub(City city, Plain plain) {
    this.city = city;
    this.reserve = PreparedGeometryFactory.prepare(Reserves.baijitan(city));
    this.plainRim = plain.area();
  }

  /** Adds the stands and, from the cells nobody plants, the grassland. */
  void draw(Land land, List<Drawn> forest, List<Drawn> grassland) {
    Cells cells = new Cells(region(), new Tessellation(54, 1.4, 140, 0.95, 0.12), land, chance);
    List<Drawn> drawn = new ArrayList<>();
    cells
        .best(WOODS_HA, this::woodland)
        .forEach(cell -> drawn.add(stands.arbour(cell, chance.oneOf(TREES), false, true)));
    cells
        .best(CARAGANA_HA, cell -> noise(sands, cell) + (inReserve(cell) ? 0.17 : 0))
        .forEach(cell -> drawn.add(shrub(cell, "柠条", 33, 72)));
    cells
        .best(WILLOW_HA, cell -> noise(dunes, cell) + (inReserve(cell) ? 0.1 : 0))
        .forEach(cell -> drawn.add(shrub(cell, "沙柳", 31, 64)));
    cells
        .best(THIN_HA, cell -> noise(sands, cell))
        .forEach(cell -> drawn.add(shrub(cell, "柠条", 12, 29.9)));
    cells
        .best(OTHER_HA, cell -> noise(dunes, cell))
        .forEach(cell -> drawn.add(stands.shrub(cell, "其他", chance.between(41, 55), true, false)));
    drawn.forEach(stand -> land.take(stand.shape()));
    forest.addAll(drawn);
    for (Polygon cell : cells.rest()) {
      double here = noise(cover, cell);
      if (here > 0.4) {
        grassland.add(Grassland.parcel(cell, 8 + 62 * here + 3 * chance.normal(), chance));
      }
    }
  }

  private Drawn shrub(Polygon cell, String species, double low, double high) {
    return stands.shrub(cell, species, chance.between(low, high), false, true);
  }

  /** Lingwu and the east bank of Xingqing, outside the irrigated plain. */
  private Geometry region() {
    Axis river = Axis.of("yellow-river", city);
    Geometry eastBank = Overlay.intersection(city.county("640104"), river.eastSide());
    Geometry both = Overlay.union(List.of(city.county("640181"), eastBank));
    return Overlay.difference(both, plainRim.buffer(150));
  }

  /** Within a few kilometres of the plain, which gives the water. */
  private double woodland(Polygon cell) {
    double metres = plainRim.distance(cell.getCentroid());
    return metres > 9_000 ? Double.NEGATIVE_INFINITY : noise(dunes, cell) - metres / 14_000;
  }

  private boolean inReserve(Polygon cell) {
    return reserve.contains(cell.getCentroid());
  }

  private static double noise(SmoothNoise noise, Polygon cell) {
    Coordinate middle = cell.getCentroid().getCoordinate();
    return noise.at(middle.x, middle.y);
  }
}
