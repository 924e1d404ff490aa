package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Reserves, wetland parks, the river's important wetland and wetland conservation sites. They do
 * not overlap and hold about 85 % of the wetlands, the published rate.
 */
final class ProtectedAreas {

  private static final double GAP_METRES = 2;
  private static final double PARK_RIM_METRES = 200;
  private static final double RIVER_RIM_METRES = 120;
  private static final double SITE_RIM_METRES = 170;
  private static final double SMALLEST_SITE_HA = 12;
  private static final Set<String> PROTECTED_FISHERIES =
      Set.of("常信渔场", "立岗渔场", "通贵渔场", "洪广渔场", "金贵渔场");

  private final City city;
  private final Towns towns;
  private final List<Drawn> wetlands;
  private final List<Drawn> drawn = new ArrayList<>();
  private Geometry covered = new GeometryFactory().createPolygon();

  ProtectedAreas(City city, Towns towns, List<Drawn> wetlands) {
    this.city = city;
    this.towns = towns;
    this.wetlands = wetlands;
  }

  List<Drawn> draw() {
    add(
        Reserves.helan(city, MountainForest.FOOT_METRES),
        "宁夏贺兰山国家级自然保护区（银川段）",
        "natureReserve",
        "national",
        193_535.68);
    add(Reserves.baijitan(city), "宁夏灵武白芨滩国家级自然保护区", "natureReserve", "national", 74_800.0);
    for (CSVRecord row : Facts.rows("lakes")) {
      if (!row.get("park").isEmpty()) {
        lakePark(row);
      }
    }
    river();
    sites();
    return drawn;
  }

  private void lakePark(CSVRecord row) {
    String lake = row.get("name");
    Geometry park =
        around(
            PARK_RIM_METRES,
            one -> lake.equals(one.text("name")) || (lake + "沼泽").equals(one.text("name")));
    String name = row.get("park");
    Double published = null;
    if (lake.equals("阅海")) {
      published = 2_100.0;
    } else if (lake.equals("鸣翠湖")) {
      published = 667.0;
    }
    boolean site = name.endsWith("小区");
    add(park, name, site ? "wetlandSite" : "wetlandPark", row.get("level"), published);
  }

  private void river() {
    Geometry belt = around(RIVER_RIM_METRES, one -> one.text("wetlandType").equals("river"));
    add(between(belt, 38.385, 38.43), "宁夏黄河外滩国家湿地公园", "wetlandPark", "national", null);
    add(between(belt, 38.545, 38.60), "黄沙古渡国家湿地公园", "wetlandPark", "national", null);
    add(between(belt, 38, 38.385), "黄河银川段重要湿地（南段）", "importantWetland", "provincial", null);
    add(between(belt, 38.43, 38.545), "黄河银川段重要湿地（中段）", "importantWetland", "provincial", null);
    add(between(belt, 38.60, 39), "黄河银川段重要湿地（北段）", "importantWetland", "provincial", null);
  }

  /** Everything else that is protected, in the groups in which it lies. */
  private void sites() {
    Geometry groups = Overlay.difference(around(SITE_RIM_METRES, this::inSite), covered);
    int number = 0;
    for (int i = 0; i < groups.getNumGeometries(); i++) {
      Polygon group = (Polygon) groups.getGeometryN(i);
      if (group.getArea() > SMALLEST_SITE_HA * 10_000) {
        String town = towns.nearest(group.getCentroid().getCoordinate()).name();
        number++;
        add(group, town + "湿地保护小区 " + number, "wetlandSite", "local", null);
      }
    }
  }

  private boolean inSite(Drawn wetland) {
    return switch (wetland.text("wetlandType")) {
      case "lake", "marsh" -> true;
      case "aquaculture" -> PROTECTED_FISHERIES.contains(wetland.text("name"));
      case "canal" -> wetland.text("name").equals("典农河");
      case "reservoir" -> wetland.text("name") != null;
      default -> false;
    };
  }

  private Geometry around(double metres, Predicate<Drawn> which) {
    Geometry all =
        Overlay.union(
            wetlands.stream().filter(which).map(one -> one.shape().buffer(metres, 2)).toList());
    return Overlay.intersection(
        TopologyPreservingSimplifier.simplify(all, metres / 8), city.outline());
  }

  private Geometry between(Geometry belt, double south, double north) {
    Envelope band = belt.getEnvelopeInternal().copy();
    band.init(
        band.getMinX() - 1,
        band.getMaxX() + 1,
        city.project(106.4, south).y,
        city.project(106.4, north).y);
    return Overlay.intersection(belt, new GeometryFactory().toGeometry(band));
  }

  private void add(Geometry shape, String name, String category, String level, Double published) {
    Geometry own = Overlay.difference(shape, covered);
    drawn.add(
        Drawn.of(own)
            .with("code", "PA%03d".formatted(drawn.size() + 1))
            .with("name", name)
            .with("category", category)
            .with("level", level)
            .with("publishedAreaHa", published));
    covered = Overlay.union(List.of(covered, own.buffer(GAP_METRES, 2)));
  }
}
