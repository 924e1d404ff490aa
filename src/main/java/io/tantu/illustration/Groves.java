package io.tantu.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Woods, parks and orchards on the plain: groups of parcels in natural outlines. */
final class Groves {

  private static final double WOODS_HA = 9_600;
  private static final double APPLES_HA = 4_800;
  private static final double WOLFBERRY_HA = 2_600;
  private static final List<String> PARK_TREES =
      List.of("国槐", "白蜡", "杨树", "柳树", "刺槐", "榆树", "油松", "侧柏");
  private static final List<String> FIELD_TREES =
      List.of("杨树", "杨树", "杨树", "柳树", "柳树", "榆树", "刺槐", "沙枣", "白蜡");

  private final Plain plain;
  private final Land land;
  private final Towns towns;
  private final Chance chance = Chance.of("forest/groves");
  private final Stands stands = new Stands(chance);
  private final List<Drawn> drawn = new ArrayList<>();

  Groves(Plain plain, Land land, Towns towns) {
    this.plain = plain;
    this.land = land;
    this.towns = towns;
  }

  List<Drawn> draw() {
    grow(WOODS_HA, 7.5, 0.85, this::wood);
    grow(APPLES_HA, 12, 0.3, (cell, orchard) -> stands.orchard(cell, "苹果"));
    grow(WOLFBERRY_HA, 10, 0.3, (cell, orchard) -> stands.orchard(cell, "枸杞"));
    return drawn;
  }

  /** Adds groups until the wanted area is reached; every group has one kind of tree. */
  private void grow(
      double hectares, double cellHa, double jitter, BiFunction<Polygon, String, Drawn> plant) {
    double area = 0;
    while (area < hectares * 10_000) {
      Coordinate middle = place();
      boolean inTown = towns.reach(middle) < 1.3;
      double size = inTown ? chance.between(8, 40) : chance.between(20, 130);
      Geometry outline = Outline.natural(middle, size, 1.7, chance);
      String species = chance.oneOf(inTown ? PARK_TREES : FIELD_TREES);
      Tessellation parcels = new Tessellation(cellHa, 1.6, chance.between(5, 45), jitter, 0.08);
      Cells cells = new Cells(outline, parcels, land, chance);
      for (Polygon cell : cells.rest()) {
        if (plain.contains(cell)) {
          drawn.add(plant.apply(cell, species));
          area += cell.getArea();
        }
      }
      cells.rest().forEach(land::take);
    }
  }

  private Drawn wood(Polygon cell, String groupSpecies) {
    boolean inTown = towns.reach(cell.getCentroid().getCoordinate()) < 1.3;
    String own = chance.oneOf(inTown ? PARK_TREES : FIELD_TREES);
    return stands.arbour(cell, chance.happens(0.7) ? groupSpecies : own, false, !inTown);
  }

  /** Near a town in two cases of five. */
  private Coordinate place() {
    if (!chance.happens(0.4)) {
      return plain.somewhere(chance);
    }
    Towns.Town town = chance.oneOf(towns.all());
    return new Coordinate(
        town.middle().x + 1.2 * town.spreadMetres() * chance.normal(),
        town.middle().y + 1.2 * town.spreadMetres() * chance.normal());
  }
}
