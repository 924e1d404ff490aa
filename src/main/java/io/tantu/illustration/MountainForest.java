package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Helan Mountain from the ridge eastward: spruce high up, pine below it, elm and shrub on the lower
 * slopes; richer in the north, where the range is higher.
 */
final class MountainForest {

  /** Horizontal distance from the ridge to the foot of the range. */
  static final double FOOT_METRES = 11_000;

  private static final double SPRUCE_HA = 8_300;
  private static final double PINE_HA = 5_200;
  private static final double CYPRESS_HA = 600;
  private static final double OPEN_ELM_HA = 1_600;
  private static final double SHRUB_HA = 7_200;

  private final Axis ridge;
  private final City city;
  private final SmoothNoise slopes = new SmoothNoise("forest/mountain", 2600);
  private final Chance chance = Chance.of("forest/mountain");
  private final Stands stands = new Stands(chance);

  MountainForest(City city) {
    this.city = city;
    this.ridge = Axis.of("ridge", city);
  }

  List<Drawn> draw(Land land) {
    Geometry range =
        Overlay.intersection(
            ridge.strip(0, ridge.length(), -FOOT_METRES, 4_000).buffer(0), city.outline());
    Cells cells = new Cells(range, new Tessellation(21, 1.5, 110, 0.95, 0.13), land, chance);
    List<Drawn> drawn = new ArrayList<>();
    cells
        .best(SPRUCE_HA, cell -> belt(cell, 200, 5_200))
        .forEach(cell -> drawn.add(stands.arbour(cell, "云杉", true, true)));
    cells
        .best(PINE_HA, cell -> belt(cell, 1_500, 7_800))
        .forEach(cell -> drawn.add(stands.arbour(cell, "油松", chance.happens(0.8), true)));
    cells
        .best(CYPRESS_HA, cell -> belt(cell, 5_500, 10_500))
        .forEach(cell -> drawn.add(stands.arbour(cell, "侧柏", false, true)));
    cells
        .best(OPEN_ELM_HA, cell -> belt(cell, 6_500, 11_000))
        .forEach(cell -> drawn.add(stands.open(cell, "榆树")));
    cells.best(SHRUB_HA, cell -> belt(cell, 4_000, 11_000)).forEach(cell -> drawn.add(shrub(cell)));
    drawn.forEach(stand -> land.take(stand.shape()));
    return drawn;
  }

  private Drawn shrub(Polygon cell) {
    String species = chance.happens(0.8) ? "蒙古扁桃" : "其他";
    return stands.shrub(cell, species, chance.between(32, 68), true, true);
  }

  /** High inside the belt of distances from the ridge, on some slopes more than on others. */
  private double belt(Polygon cell, double near, double far) {
    Coordinate middle = cell.getCentroid().getCoordinate();
    double east = ridge.eastOf(middle);
    if (east < near || east > far) {
      return Double.NEGATIVE_INFINITY;
    }
    double centred = Math.abs(2 * (east - near) / (far - near) - 1);
    double north = (middle.y - city.project(106, 38.5).y) / 60_000;
    return slopes.at(middle.x, middle.y) - 0.22 * centred + 0.32 * north;
  }
}
