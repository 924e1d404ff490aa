package io.tantu.illustration;

import io.tantu.illustration.Towns.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * An invented road net: nine east-west and nineteen north-south arterials, which the plan counts
 * but does not draw, streets round every town, trunk and minor roads between the towns, and a
 * motorway of two one-way carriageways.
 */
final class Roads {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double HALF_MEDIAN_METRES = 12;
  private static final double LEAST_LINK_METRES = 300;
  private static final double BEND = 0.04;
  private static final double MOTORWAY_BENDS_EAST = 0.045;

  /** Streets in each direction, and how far from the middle they reach, in spreads of the town. */
  private static final int STREETS = 5;

  private static final double REACH = 1.6;
  private static final Set<String> COUNTY_TOWNS = Set.of("杨和镇", "望远镇", "习岗镇", "德胜", "东塔镇");

  private final Towns towns;
  private final ArterialGrid grid;
  private final Chance chance = Chance.of("road");
  private final List<Drawn> drawn = new ArrayList<>();

  Roads(City city, Towns towns) {
    this.towns = towns;
    this.grid = new ArterialGrid(city);
  }

  List<Drawn> draw() {
    grid.rows().forEach(row -> road(RoadClass.ARTERIAL, "横", row));
    grid.columns().forEach(column -> road(RoadClass.ARTERIAL, "纵", column));
    towns.all().forEach(this::streets);
    links();
    motorway(town("东塔镇").middle(), town("习岗镇").middle());
    return Junctions.between(drawn, Roads::meet);
  }

  /** Bridges carry a motorway over all roads but trunk roads. */
  private static boolean meet(Drawn one, Drawn other) {
    return RoadClass.EXPRESSWAY.isOf(one)
        ? RoadClass.TRUNK.isOf(other)
        : !RoadClass.EXPRESSWAY.isOf(other) || RoadClass.TRUNK.isOf(one);
  }

  private void streets(Town town) {
    double turn = chance.between(-0.3, 0.3);
    double reach = REACH * town.spreadMetres();
    for (int i = 0; i < STREETS; i++) {
      double aside = reach * 0.9 * (2.0 * i / (STREETS - 1) - 1);
      for (double direction : List.of(turn, turn + Math.PI / 2)) {
        road(
            RoadClass.MINOR,
            town.name(),
            off(town.middle(), direction, -reach, aside),
            off(town.middle(), direction, 0, aside),
            off(town.middle(), direction, reach, aside));
      }
    }
  }

  /** A place so far along the direction, and so far to its left. */
  private static Coordinate off(Coordinate from, double direction, double along, double left) {
    return new Coordinate(
        from.x + along * Math.cos(direction) - left * Math.sin(direction),
        from.y + along * Math.sin(direction) + left * Math.cos(direction));
  }

  /**
   * Neighbours in the sense of Gabriel's graph, which is connected and crosses nowhere: two places
   * with no third one in the circle whose diameter they are.
   */
  private void links() {
    List<Town> outside = towns.where(town -> !grid.covers(town.middle())).all();
    List<Coordinate> places =
        Stream.concat(outside.stream().map(Town::middle), grid.border().stream()).toList();
    for (int i = 0; i < outside.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        if (neighbours(places.get(i), places.get(j), places)) {
          boolean trunk =
              isCountyTown(outside.get(i)) || j < outside.size() && isCountyTown(outside.get(j));
          link(
              trunk ? RoadClass.TRUNK : RoadClass.ARTERIAL,
              outside.get(i).name(),
              places.get(i),
              places.get(j));
        }
      }
    }
  }

  private static boolean neighbours(Coordinate one, Coordinate other, List<Coordinate> all) {
    Coordinate middle = middle(one, other);
    double radius = one.distance(other) / 2;
    return radius > LEAST_LINK_METRES / 2
        && all.stream()
            .filter(third -> third != one && third != other)
            .allMatch(third -> third.distance(middle) > radius);
  }

  private static Coordinate middle(Coordinate one, Coordinate other) {
    return new Coordinate((one.x + other.x) / 2, (one.y + other.y) / 2);
  }

  private void link(RoadClass of, String name, Coordinate from, Coordinate to) {
    double bend = chance.between(-BEND, BEND);
    Coordinate middle = middle(from, to);
    middle.x += bend * (to.y - from.y);
    middle.y -= bend * (to.x - from.x);
    road(of, name, from, middle, to);
  }

  /** One carriageway a direction, driven on the right. */
  private void motorway(Coordinate south, Coordinate north) {
    double east = MOTORWAY_BENDS_EAST * (north.y - south.y);
    Coordinate low = off(south, Math.PI / 2, (north.y - south.y) / 4, -east);
    Coordinate high = off(north, Math.PI / 2, (south.y - north.y) / 4, -east);
    carriageway("北行", south, beside(low, 1), beside(high, 1), north);
    carriageway("南行", north, beside(high, -1), beside(low, -1), south);
  }

  private static Coordinate beside(Coordinate place, int side) {
    return new Coordinate(place.x + side * HALF_MEDIAN_METRES, place.y);
  }

  private void carriageway(String direction, Coordinate... way) {
    drawn.add(named(RoadClass.EXPRESSWAY, direction, way).with("oneway", true));
  }

  private void road(RoadClass of, String name, Coordinate... way) {
    drawn.add(named(of, name, way).with("oneway", false));
  }

  private Drawn named(RoadClass of, String name, Coordinate... way) {
    Geometry line = GEOMETRIES.createLineString(way);
    return Drawn.of(line)
        .with("name", "%s%s %d（示意）".formatted(name, of.noun(), drawn.size() + 1))
        .with("class", of.code())
        .with("speedKmh", of.speedKmh());
  }

  private Town town(String name) {
    return towns.all().stream().filter(town -> town.name().equals(name)).findFirst().orElseThrow();
  }

  private static boolean isCountyTown(Town town) {
    return COUNTY_TOWNS.contains(town.name());
  }
}
