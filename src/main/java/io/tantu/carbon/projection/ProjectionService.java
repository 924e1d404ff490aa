package io.tantu.carbon.projection;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.DescribedTime;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.StandLayer;
import io.tantu.carbon.StandModel;
import io.tantu.carbon.StandShare;
import io.tantu.carbon.StockUncertainty;
import io.tantu.carbon.projection.Projection.Planted;
import io.tantu.carbon.projection.Projection.Step;
import io.tantu.carbon.projection.Projection.Zone;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.carbon.uncertainty.Spread;
import io.tantu.carbon.uncertainty.Spreads;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Workspace;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Inputs;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Projects the forest's carbon. Thread-safe. */
@Service
public final class ProjectionService {

  private static final LocalizedText NOTE =
      new LocalizedText(
          "情景推算，不是预测：各小班蓄积按同一净生长率变化，灌木与果园不变，不计采伐计划与灾害；造林按年均吸收量线性累积，只计入没有林地的地块",
          "A scenario, no forecast: every stand's volume changes at one net rate, shrub and fruit stay,"
              + " felling plans and disasters are left out; planted trees add up a mean yearly uptake,"
              + " on ground without stands only");

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final CarbonService carbon;
  private final Path plantingFile;

  public ProjectionService(
      Workspace workspace,
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      CarbonService carbon) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.carbon = carbon;
    this.plantingFile = workspace.layers().resolve("carbon/planting.csv");
  }

  /**
   * The stock by zone in each year asked for.
   *
   * @throws ProblemException when the request names what is not known, a layer is not imported, or
   *     the forest layer does not tell which year it describes
   */
  public Projection project(ProjectionRequest request) {
    CarbonParameters parameters = carbon.parameters();
    MethodId method = parameters.methodOrStandard(request.method());
    LayerDefinition zoneLayer = catalog.zoneLayer(request.by());
    LayerDefinition forest = catalog.layer(StandLayer.ID);
    Inputs inputs = Inputs.current(store, List.of(zoneLayer, forest));
    LayerVersion version = inputs.version(forest.id());
    int baseYear = baseYear(version, request.years());
    GaussKruger projection = GaussKruger.forBounds(inputs.version(zoneLayer.id()).bounds());
    ZoneSet zones = ZoneSet.of(snapshots.of(zoneLayer, inputs.version(zoneLayer.id()), projection));
    Snapshot stands = snapshots.of(forest, version, projection);
    StandModel today = model(stands, zones, method, parameters);
    Plan plan = request.plan();
    PlantingRates.Rate rate =
        plan == null ? null : PlantingRates.read(plantingFile).of(plan.species());
    double[] bare =
        plan == null
            ? new double[zones.geometries().size()]
            : new BareGround(stands, zones).hectares(plan.ground());
    List<Planting> plantings =
        plan == null
            ? List.of()
            : IntStream.range(0, bare.length)
                .filter(zone -> bare[zone] > 0)
                .mapToObj(
                    zone -> new Planting(zone, rate, bare[zone], plan.year(), plan.survival()))
                .toList();
    List<Year> years =
        request.years().stream()
            .map(at -> year(at, today, plantings, baseYear, request, parameters, method))
            .toList();
    double[] stock = today.amounts(Factors.NONE);
    List<Zone> written = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      written.add(
          zone(
              zones.code(zone), zones.name(zone), stock[zone], bare[zone], zone, plantings, years));
    }
    int whole = zones.totalIndex();
    double planted = zones.disjoint() ? Arrays.stream(bare).sum() : bare[whole];
    return new Projection(
        zoneLayer.id(),
        method,
        version.version(),
        parameters.version(),
        inputs.provenance(),
        baseYear,
        request.growthPercent(),
        request.growthHalfWidthPercent(),
        plan == null ? null : planted(plan, rate, planted, stands),
        written,
        zone("total", "合计", stock[whole], planted, whole, plantings, years),
        NOTE);
  }

  /** What may be planted, with its yearly uptake. */
  public List<PlantingRates.Rate> plantingRates() {
    return PlantingRates.read(plantingFile).all();
  }

  private static int baseYear(LayerVersion forest, List<Integer> years) {
    int baseYear =
        DescribedTime.of(forest)
            .orElseThrow(
                () ->
                    ProblemException.conflict(
                        "years-unknown",
                        "Version %s of layer 'forest' does not tell the year that it describes; import it with --as-of YEAR."
                            .formatted(forest.version())))
            .getYear();
    if (years.get(0) < baseYear) {
      throw ProblemException.invalid(
          "bad-parameter",
          "The year %d is before %d, which the forest layer describes; ask for later years."
              .formatted(years.get(0), baseYear));
    }
    return baseYear;
  }

  private static StandModel model(
      Snapshot stands, ZoneSet zones, MethodId method, CarbonParameters parameters) {
    StandLayer layer = new StandLayer(stands.layer());
    Selection all = new Selection(stands, values -> true);
    List<StandShare> shares =
        ZonalEngine.share(List.of(all), zones.clippers()).shares().stream()
            .filter(share -> share.areaSquareMetres() > 0)
            .map(layer::share)
            .toList();
    return StandModel.of(shares, method, parameters, zones.geometries().size());
  }

  private record Year(int at, double[] stock, List<MonteCarlo.Interval> intervals) {}

  private static Year year(
      int at,
      StandModel today,
      List<Planting> plantings,
      int baseYear,
      ProjectionRequest request,
      CarbonParameters parameters,
      MethodId method) {
    GrownModel model =
        new GrownModel(today, request.growthPercent() / 100, baseYear, at, plantings);
    Spreads ofStock = parameters.uncertainty().spreads(method);
    Spread growth = new Spread(request.growthHalfWidthPercent() / 100, Spread.Form.LOGNORMAL);
    Spreads spreads =
        factor ->
            switch (factor.quantity()) {
              case GROWTH -> growth;
              case UPTAKE -> plantings.get(0).rate().spread();
              default -> ofStock.of(factor);
            };
    return new Year(
        at, model.amounts(Factors.NONE), StockUncertainty.DRAWS.intervals(model, spreads));
  }

  private static Zone zone(
      String code,
      String name,
      double stock,
      double planted,
      int index,
      List<Planting> plantings,
      List<Year> years) {
    boolean all = index == years.get(0).stock().length - 1;
    return new Zone(
        code,
        name,
        stock,
        planted,
        years.stream()
            .map(
                year ->
                    new Step(
                        year.at(),
                        year.stock()[index],
                        plantings.stream()
                            .filter(planting -> all || planting.zone() == index)
                            .mapToDouble(planting -> planting.tonnesC(year.at()))
                            .sum(),
                        year.intervals().get(index).lower(),
                        year.intervals().get(index).upper()))
            .toList());
  }

  private static Planted planted(
      Plan plan, PlantingRates.Rate rate, double hectares, Snapshot stands) {
    return new Planted(
        plan.species(),
        plan.year(),
        plan.survival(),
        hectares,
        new EllipsoidalArea(stands.projection())
                .squareMetres(stands.projection().project(plan.ground()))
            / 10_000,
        rate.tonnesCPerHaPerYear(),
        rate.source(),
        rate.verified());
  }
}
