package io.tantu.illustration;

import io.tantu.illustration.Towns.Town;
import java.util.ArrayList;
import java.util.List;

/**
 * Where charging stations could stand: made-up car parks of the kinds that the design code for
 * charging stations names.
 */
final class ChargingCandidates {

  private static final double APART_METRES = 120;
  private static final double SPREAD = 0.8;

  /** Part of the kind's cost that a place may lie above or below it. */
  private static final double COST_SPREAD = 0.3;

  /**
   * A kind of car park.
   *
   * @param cost of a station without piles, 10,000 yuan
   */
  private record Kind(
      String code, String noun, int count, int fewestBays, int mostBays, int cost) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("publicParking", "公共停车场", 150, 40, 260, 60),
          new Kind("depot", "公交场站", 24, 30, 120, 45),
          new Kind("mall", "商场停车场", 80, 80, 420, 90),
          new Kind("residential", "住宅区停车场", 130, 40, 300, 70));

  private static final Kind SERVICE_AREA = new Kind("serviceArea", "公路服务区", 16, 60, 160, 120);

  private final Towns towns;
  private final Places places;
  private final Chance chance = Chance.of("candidate");
  private final Chance costs = Chance.of("candidate-cost");

  /**
   * @param land where wetlands are taken, which no site lies in
   */
  ChargingCandidates(City city, Towns towns, Land land) {
    this.towns = towns;
    this.places = new Places(city, land, chance, APART_METRES);
  }

  List<Drawn> draw() {
    List<Drawn> drawn = new ArrayList<>();
    KINDS.forEach(kind -> add(kind, towns, drawn));
    add(SERVICE_AREA, towns.where(Town::isRural), drawn);
    return drawn;
  }

  private void add(Kind kind, Towns among, List<Drawn> drawn) {
    for (int i = 1; i <= kind.count; i++) {
      Town town = among.weighted(chance);
      drawn.add(
          Drawn.of(places.around(town, SPREAD))
              .with("name", "%s%s %d（示意）".formatted(town.name(), kind.noun, i))
              .with("kind", kind.code)
              .with("bays", chance.between(kind.fewestBays, kind.mostBays))
              .with(
                  "stationCost",
                  Math.rint(kind.cost * costs.between(1 - COST_SPREAD, 1 + COST_SPREAD))));
    }
  }
}
