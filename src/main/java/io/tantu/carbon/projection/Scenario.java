package io.tantu.carbon.projection;

import io.tantu.carbon.DescribedTime;
import io.tantu.carbon.StandLayer;
import io.tantu.carbon.StandModel;
import io.tantu.carbon.StandShare;
import io.tantu.carbon.StockUncertainty;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.carbon.uncertainty.Spread;
import io.tantu.carbon.uncertainty.Spreads;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Inputs;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Works one question out on the layer versions of its inputs: today's stands, what is planned, and
 * what both hold in each year. Immutable once made.
 */
final class Scenario {

  /** One year: best estimates, and intervals, one a zone and one for their sum. */
  record Year(int at, double[] stock, List<MonteCarlo.Interval> intervals) {}

  private final ProjectionQuestion question;
  private final Snapshots reading;
  private final Inputs inputs;
  private final int baseYear;
  private final GaussKruger projection;
  private final ZoneSet zones;
  private final BareGround bare;
  private final ZonalEngine.Shares standShares;
  private final StandModel today;
  private final PlannedGround planned;
  private final DrawnGround drawn;
  private final Plantings plantings;

  /**
   * @param inputs the zone layer, the forest and perhaps the plan
   * @throws ProblemException when the forest layer does not tell which year it describes, or a year
   *     asked for is before it
   */
  Scenario(ProjectionQuestion question, Inputs inputs, Snapshots reading) {
    this.question = question;
    this.inputs = inputs;
    this.reading = reading;
    ProjectionRequest request = question.request();
    LayerVersion zoneVersion = inputs.version(request.by());
    this.baseYear = baseYear(inputs.version(StandLayer.ID), request);
    this.projection = GaussKruger.forBounds(zoneVersion.bounds());
    this.zones = ZoneSet.of(snapshot(request.by()));
    Snapshot stands = snapshot(StandLayer.ID);
    this.bare = new BareGround(stands);
    this.standShares =
        ZonalEngine.share(List.of(new Selection(stands, values -> true)), zones.clippers());
    this.today = model(stands);
    this.planned =
        request.plan() == null
            ? null
            : new PlannedGround(
                snapshot(request.plan()), zones, bare, new ParcelRule(question.rates(), baseYear));
    this.drawn = request.drawn() == null ? null : drawn(request.drawn());
    List<Planting> all = new ArrayList<>();
    Stream.ofNullable(planned).forEach(ground -> all.addAll(ground.plantings()));
    Stream.ofNullable(drawn).forEach(ground -> all.addAll(ground.plantings()));
    this.plantings = new Plantings(all, zones.geometries().size());
  }

  private Snapshot snapshot(String layer) {
    return reading.of(inputs.layer(layer), inputs.version(layer), projection);
  }

  private static int baseYear(LayerVersion forest, ProjectionRequest request) {
    int baseYear =
        DescribedTime.of(forest)
            .orElseThrow(
                () ->
                    ProblemException.conflict(
                        "years-unknown",
                        "Version %s of layer 'forest' does not tell the year that it describes; import it with --as-of YEAR."
                            .formatted(forest.version())))
            .getYear();
    if (request.years().get(0) < baseYear) {
      throw ProblemException.invalid(
          "bad-parameter",
          "The year %d is before %d, which the forest layer describes; ask for later years."
              .formatted(request.years().get(0), baseYear));
    }
    DrawnPlanting drawn = request.drawn();
    if (drawn != null && drawn.year() < baseYear) {
      throw ProblemException.invalid(
          "bad-parameter",
          "The planting year %d is before %d, which the forest layer describes: trees planted then belong in that layer. Give a later year."
              .formatted(drawn.year(), baseYear));
    }
    return baseYear;
  }

  private StandModel model(Snapshot stands) {
    StandLayer layer = new StandLayer(stands.layer());
    List<StandShare> shares =
        standShares.shares().stream()
            .filter(share -> share.areaSquareMetres() > 0)
            .map(layer::share)
            .toList();
    return StandModel.of(
        shares, question.method(), question.parameters(), zones.geometries().size());
  }

  private DrawnGround drawn(DrawnPlanting asked) {
    Geometry ground = projection.project(asked.ground());
    return DrawnGround.of(
        asked,
        ground,
        planned == null ? new GeometryFactory().createPolygon() : planned.near(ground),
        question.rates().of(asked.species()),
        bare,
        zones,
        new EllipsoidalArea(projection));
  }

  /** The years asked for, ascending. */
  List<Year> years() {
    return question.request().years().stream().map(this::year).toList();
  }

  private Year year(int at) {
    ProjectionRequest request = question.request();
    GrownModel model =
        new GrownModel(today, request.growthPercent() / 100, baseYear, at, plantings.uptakes(at));
    Spreads ofStock = question.parameters().uncertainty().spreads(question.method());
    Spread growth = new Spread(request.growthHalfWidthPercent() / 100, Spread.Form.LOGNORMAL);
    Spreads spreads =
        factor ->
            switch (factor.quantity()) {
              case GROWTH -> growth;
              case UPTAKE -> question.rates().of(factor.group()).spread();
              default -> ofStock.of(factor);
            };
    return new Year(
        at, model.amounts(Factors.NONE), StockUncertainty.DRAWS.intervals(model, spreads));
  }

  ProjectionQuestion question() {
    return question;
  }

  Inputs inputs() {
    return inputs;
  }

  int baseYear() {
    return baseYear;
  }

  GaussKruger projection() {
    return projection;
  }

  ZoneSet zones() {
    return zones;
  }

  BareGround bare() {
    return bare;
  }

  /** How today's stands were shared out to the zones. */
  ZonalEngine.Shares standShares() {
    return standShares;
  }

  /** Tonnes of carbon today, one a zone and their sum. */
  double[] stockToday() {
    return today.amounts(Factors.NONE);
  }

  /** Null without a plan. */
  PlannedGround planned() {
    return planned;
  }

  /** Null without drawn ground. */
  DrawnGround drawn() {
    return drawn;
  }

  Plantings plantings() {
    return plantings;
  }
}
