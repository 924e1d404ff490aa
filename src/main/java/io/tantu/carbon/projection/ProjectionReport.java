package io.tantu.carbon.projection;

import io.tantu.carbon.StandLayer;
import io.tantu.carbon.projection.Projection.Planned;
import io.tantu.carbon.projection.Projection.PlannedSpecies;
import io.tantu.carbon.projection.Projection.Planted;
import io.tantu.carbon.projection.Projection.Step;
import io.tantu.carbon.projection.Projection.Zone;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipts;
import io.tantu.measure.ZonalEngine.FeatureOverlap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a scenario as it is answered. */
record ProjectionReport(Scenario scenario) {

  private static final int ISSUES_LISTED = 200;
  private static final int OVERLAPS_LISTED = 50;

  private static final LocalizedText NOTE =
      new LocalizedText(
          "情景推算，不是预测：各小班蓄积按同一净生长率变化，灌木与果园不变，不计采伐计划与灾害；造林按年均吸收量线性累积，只计入没有林地的地块，重叠只计一次",
          "A scenario, no forecast: every stand's volume changes at one net rate, shrub and fruit stay,"
              + " felling plans and disasters are left out; planted trees add up a mean yearly uptake,"
              + " on ground without stands only, overlaps counted once");

  /**
   * The answer with its receipt.
   *
   * @param id null for an answer that is not kept, and so has no receipt
   */
  Projection written(String id, Instant now) {
    ProjectionRequest request = scenario.question().request();
    List<Scenario.Year> years = scenario.years();
    int whole = scenario.zones().totalIndex();
    List<Zone> zones = new ArrayList<>();
    for (int zone = 0; zone < scenario.zones().size(); zone++) {
      zones.add(zone(scenario.zones().code(zone), scenario.zones().name(zone), zone, years));
    }
    return new Projection(
        request.by(),
        scenario.question().method(),
        scenario.inputs().version(StandLayer.ID).version(),
        scenario.question().parameters().version(),
        scenario.inputs().provenance(),
        scenario.baseYear(),
        request.growthPercent(),
        request.growthHalfWidthPercent(),
        scenario.planned() == null ? null : planned(request),
        scenario.drawn() == null ? null : planted(request.drawn()),
        zones,
        zone("total", "合计", whole, years),
        NOTE,
        id == null ? null : receipt(id, now));
  }

  private Zone zone(String code, String name, int index, List<Scenario.Year> years) {
    List<Step> steps =
        years.stream()
            .map(
                year ->
                    new Step(
                        year.at(),
                        year.stock()[index],
                        scenario.plantings().stock(index, year.at()).tonnesC(),
                        year.intervals().get(index).lower(),
                        year.intervals().get(index).upper()))
            .toList();
    return new Zone(
        code, name, scenario.stockToday()[index], scenario.plantings().hectares(index), steps);
  }

  private Planned planned(ProjectionRequest request) {
    PlannedGround ground = scenario.planned();
    LayerDefinition layer = scenario.inputs().layer(request.plan());
    int lastYear = request.years().get(request.years().size() - 1);
    List<PlanIssue> issues = ground.issues(scenario.bare(), lastYear);
    List<Projection.PlanOverlap> overlaps = ground.overlaps();
    return new Planned(
        layer.id(),
        layer.title(),
        scenario.inputs().version(layer.id()).version(),
        ground.parcels(),
        ground.countedParcels(),
        ground.drawnHectares(),
        hectares(ground.plantings()),
        scenario.question().rates().all().stream()
            .map(rate -> species(rate, ground.plantings()))
            .filter(species -> species.hectares() > 0)
            .toList(),
        overlaps.size(),
        overlaps.stream().limit(OVERLAPS_LISTED).toList(),
        issues.size(),
        issues.stream()
            .sorted(Comparator.comparing(PlanIssue::counted))
            .limit(ISSUES_LISTED)
            .toList());
  }

  private PlannedSpecies species(PlantingRates.Rate rate, List<Planting> plantings) {
    return new PlannedSpecies(
        rate.species(),
        hectares(plantings.stream().filter(each -> each.rate().equals(rate)).toList()),
        rate.tonnesCPerHaPerYear(),
        100 * rate.spread().halfWidth(),
        rate.source(),
        rate.verified());
  }

  /** In all zones, each point once. */
  private double hectares(List<Planting> plantings) {
    return new Plantings(plantings, scenario.plantings().zones())
        .hectares(scenario.zones().totalIndex());
  }

  private Planted planted(DrawnPlanting asked) {
    DrawnGround ground = scenario.drawn();
    PlantingRates.Rate rate = scenario.question().rates().of(asked.species());
    return new Planted(
        asked.species(),
        asked.year(),
        asked.survival(),
        hectares(ground.plantings()),
        ground.drawnHectares(),
        ground.plannedHectares(),
        rate.tonnesCPerHaPerYear(),
        rate.source(),
        rate.verified());
  }

  private Receipt receipt(String id, Instant now) {
    List<FeatureOverlap> overlaps = new ArrayList<>(scenario.standShares().overlaps());
    double error = scenario.standShares().worstIdentityError();
    if (scenario.planned() != null) {
      overlaps.addAll(scenario.planned().shares().overlaps());
      error = Math.max(error, scenario.planned().shares().worstIdentityError());
    }
    Map<String, String> named = new TreeMap<>(scenario.question().asked());
    named.put("parameterVersion", scenario.question().parameters().version());
    named.put("plantingRatesVersion", scenario.question().rates().version());
    named.put("centralMeridian", scenario.projection().centralMeridian() + "°E");
    for (PlantingRates.Rate rate : scenario.question().rates().all()) {
      named.put("uptake:" + rate.species(), text(rate));
    }
    return Receipts.of(id, now, scenario.inputs(), named, overlaps, error);
  }

  private static String text(PlantingRates.Rate rate) {
    return "%s t C/(ha·a) ±%s %% %s%s"
        .formatted(
            rate.tonnesCPerHaPerYear(),
            100 * rate.spread().halfWidth(),
            rate.spread().form().id(),
            rate.verified() ? "" : "（未核实）");
  }
}
