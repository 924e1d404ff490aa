package io.tantu.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Lakes with their reed rims, marshes, reservoirs and ponds. */
final class LakeWetlands {

  /** Lakes over 100 mu, published 2018: 8,700 ha. */
  private static final double LAKES_HA = 8_700;

  private static final double MARSHES_HA = 7_600;
  private static final double PONDS_HA = 2_900;

  /** Width of a reed rim ÷ radius of its lake. */
  private static final double RIM = 0.17;

  private static final double CLEARANCE_METRES = 260;

  private final City city;
  private final Plain plain;
  private final Land land;
  private final Chance chance = Chance.of("wetland/lakes");
  private final List<Drawn> drawn = new ArrayList<>();

  LakeWetlands(City city, Plain plain, Land land) {
    this.city = city;
    this.plain = plain;
    this.land = land;
  }

  List<Drawn> draw() {
    for (CSVRecord row : Facts.rows("lakes")) {
      named(row);
    }
    while (hectares("lake") < LAKES_HA) {
      somewhere(chance.between(12, 130), 1.5)
          .ifPresent(outline -> lake(outline, null, chance.happens(0.6)));
    }
    while (hectares("marsh") < MARSHES_HA) {
      somewhere(chance.between(20, 120), 1.9)
          .ifPresent(outline -> add(outline, null, "marsh", "1108", true));
    }
    while (hectares("reservoir") < PONDS_HA) {
      somewhere(chance.between(8, 46), 1.3)
          .ifPresent(outline -> add(outline, null, "reservoir", "1104", false));
    }
    return drawn;
  }

  private void named(CSVRecord row) {
    Polygon outline =
        Outline.natural(Facts.place(row, city), Facts.number(row, "areaHa"), 1.6, chance);
    if (row.get("name").endsWith("水库")) {
      add(outline, row.get("name"), "reservoir", "1103", false);
    } else {
      lake(outline, row.get("name"), true);
    }
  }

  private Optional<Polygon> somewhere(double hectares, double stretch) {
    Coordinate centre = plain.somewhere(chance);
    Polygon outline = Outline.natural(centre, hectares, stretch, chance);
    Geometry around = outline.buffer(CLEARANCE_METRES, 2);
    return land.isFree(around) && plain.contains(outline) ? Optional.of(outline) : Optional.empty();
  }

  private void lake(Polygon outline, String name, boolean rimmed) {
    List<Polygon> rim =
        rimmed
            ? land.freeOf(
                outline.buffer(RIM * Math.sqrt(outline.getArea() / Math.PI), 2).difference(outline))
            : List.of();
    String rimName = name == null ? null : name + "沼泽";
    List<Drawn> rims =
        rim.stream().map(piece -> wetland(piece, rimName, "marsh", "1108", true)).toList();
    add(outline, name, "lake", "1102", false);
    rims.forEach(piece -> land.take(piece.shape()));
    drawn.addAll(rims);
  }

  private void add(Polygon outline, String name, String type, String code, boolean seasonal) {
    List<Polygon> pieces = land.freeOf(outline);
    for (Polygon piece : pieces) {
      drawn.add(wetland(piece, name, type, code, seasonal));
      land.take(piece);
    }
  }

  private static Drawn wetland(
      Polygon shape, String name, String type, String code, boolean seasonal) {
    return Drawn.of(shape)
        .with("name", name)
        .with("wetlandType", type)
        .with("landCode", code)
        .with("seasonal", seasonal);
  }

  private double hectares(String type) {
    return drawn.stream()
        .filter(one -> one.text("wetlandType").equals(type))
        .mapToDouble(Drawn::hectares)
        .sum();
  }
}
