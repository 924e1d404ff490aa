package io.tantu.illustration;

import io.tantu.illustration.Towns.Town;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The sites that the plan's targets for industry, building, farming and energy saving count, all of
 * them made up. Each kind has its own stream of choices.
 */
final class PlanSites {

  private static final int GREEN_FACTORIES = 31;
  private static final int OLD_COMMUNITIES = 96;
  private static final int PUBLIC_BUILDINGS = 180;
  private static final int FARMS = 210;
  private static final double APART_METRES = 60;

  private final City city;
  private final Towns towns;
  private final Towns rural;
  private final Land land;

  /**
   * @param land where wetlands are taken, which no site lies in
   */
  PlanSites(City city, Towns towns, Land land) {
    this.city = city;
    this.towns = towns;
    this.rural = towns.where(Town::isRural);
    this.land = land;
  }

  void write(Writer writer) {
    writer.write("green-factory", Writer.numbered(greenFactories(), "factoryId", "LG"));
    writer.write("old-community", Writer.numbered(oldCommunities(), "communityId", "XQ"));
    writer.write("public-building", Writer.numbered(publicBuildings(), "buildingId", "GJ"));
    writer.write("livestock-farm", Writer.numbered(farms(), "farmId", "YZ"));
    writer.write("data-centre", Writer.numbered(dataCentres(), "centreId", "SJ"));
  }

  private List<Drawn> greenFactories() {
    Kind kind = new Kind("绿色工厂", 1.4);
    for (int i = 0; i < GREEN_FACTORIES; i++) {
      String level = kind.chance.happens(0.3) ? "national" : "regional";
      kind.add(towns, site -> site.with("level", level));
    }
    return kind.drawn;
  }

  private List<Drawn> oldCommunities() {
    Kind kind = new Kind("老旧小区", 0.5);
    for (int i = 0; i < OLD_COMMUNITIES; i++) {
      int floor = 100 * kind.chance.between(90, 420);
      double done = kind.chance.happens(0.5) ? kind.chance.between(0.6, 1.0) : 0;
      kind.add(
          towns,
          site ->
              site.with("floorAreaM2", floor)
                  .with("retrofittedM2", 100 * (int) (floor * done / 100)));
    }
    return kind.drawn;
  }

  private List<Drawn> publicBuildings() {
    Kind kind = new Kind("公共建筑", 0.6);
    for (int i = 0; i < PUBLIC_BUILDINGS; i++) {
      String use = kind.chance.oneOf(List.of("office", "school", "hospital", "culture", "shop"));
      int floor = 100 * kind.chance.between(40, 380);
      boolean retrofitted = kind.chance.happens(0.45);
      kind.add(
          towns,
          site ->
              site.with("buildingUse", use)
                  .with("floorAreaM2", floor)
                  .with("retrofitted", retrofitted));
    }
    return kind.drawn;
  }

  private List<Drawn> farms() {
    Kind kind = new Kind("规模养殖场", 1.6);
    for (int i = 0; i < FARMS; i++) {
      String animal = kind.chance.oneOf(List.of("dairy", "beef", "sheep", "pig", "poultry"));
      boolean equipped = kind.chance.happens(0.93);
      kind.add(rural, site -> site.with("animal", animal).with("manureFacility", equipped));
    }
    return kind.drawn;
  }

  /** Two below the plan's threshold of 10,000 tce, five above it, of which four are watched. */
  private List<Drawn> dataCentres() {
    Kind kind = new Kind("数据中心", 1);
    for (int energy : List.of(4_200, 7_800, 12_500, 16_000, 21_300, 28_400, 35_000)) {
      kind.add(
          towns, site -> site.with("energyTce", energy).with("onlineMonitoring", energy > 12_500));
    }
    return kind.drawn;
  }

  /** Sites of one kind, numbered by town. */
  private final class Kind {

    private final String noun;
    private final double spread;
    private final Chance chance;
    private final Places places;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Drawn> drawn = new ArrayList<>();

    Kind(String noun, double spread) {
      this.noun = noun;
      this.spread = spread;
      this.chance = Chance.of("site/" + noun);
      this.places = new Places(city, land, chance, APART_METRES);
    }

    void add(Towns among, UnaryOperator<Drawn> attributes) {
      Town town = among.weighted(chance);
      int number = numbers.merge(town.name(), 1, Integer::sum);
      drawn.add(
          attributes.apply(
              Drawn.of(places.around(town, spread))
                  .with("name", "%s%s %d（示意）".formatted(town.name(), noun, number))));
    }
  }
}
