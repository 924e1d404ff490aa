package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * An invented plan of afforestation where the irrigated plain meets the eastern sands, off today's
 * stands. Most parcels can be counted by the carbon scenario; the last ones cannot, each for a
 * reason of its own, so that a reader sees how that is told.
 */
final class PlantingPlan {

  private static final double WIDTH_METRES = 4_000;
  private static final double WANTED_HA = 1_150;
  private static final double SMALLEST_HA = 12;
  private static final int FIRST_YEAR = 2025;
  private static final int YEARS = 6;
  private static final List<String> SPECIES = List.of("杨树", "杨树", "榆树");

  /** It has no row in {@code carbon/planting.csv}. */
  private static final String WITHOUT_RATE = "樟子松";

  private final City city;
  private final Geometry plain;
  private final SmoothNoise places = new SmoothNoise("planting-plan/places", 5_000);
  private final Chance chance = Chance.of("planting-plan");

  PlantingPlan(City city, Plain plain) {
    this.city = city;
    this.plain = plain.area();
  }

  /** The parcels on ground that is free when everything that stands today was drawn. */
  List<Drawn> draw(Land land) {
    List<Polygon> parcels =
        new Cells(region(), new Tessellation(42, 1.5, 25, 0.8, 0.1), land, chance)
            .best(WANTED_HA, this::score);
    List<Drawn> plan = new ArrayList<>();
    for (Polygon parcel : parcels) {
      plan.add(planned(parcel, plan.size(), parcels.size()));
    }
    return plan;
  }

  private Drawn planned(Polygon parcel, int number, int of) {
    int left = of - number;
    Drawn drawn =
        Drawn.of(parcel)
            .with("name", "规划造林 %02d（示意）".formatted(number + 1))
            .with("species", left <= 3 && left > 1 ? WITHOUT_RATE : chance.oneOf(SPECIES))
            .with("plantingYear", FIRST_YEAR + number % YEARS);
    double survival = Math.round(chance.between(75, 92)) / 100.0;
    return left == 1 ? drawn : drawn.with("survival", survival);
  }

  /** Lingwu and the east bank of Xingqing, next to the plain's canals. */
  private Geometry region() {
    Geometry eastBank =
        Overlay.intersection(city.county("640104"), Axis.of("yellow-river", city).eastSide());
    Geometry both = Overlay.union(List.of(city.county("640181"), eastBank));
    Geometry strip = Overlay.difference(plain.buffer(WIDTH_METRES), plain.buffer(150));
    return Overlay.intersection(both, strip);
  }

  private double score(Polygon cell) {
    Coordinate middle = cell.getCentroid().getCoordinate();
    return cell.getArea() < SMALLEST_HA * 10_000
        ? Double.NEGATIVE_INFINITY
        : places.at(middle.x, middle.y);
  }
}
