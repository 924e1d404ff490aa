package io.tantu.scenario;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.StandLayer;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.Subject;
import io.tantu.geodesy.GaussKruger;
import io.tantu.ingest.ImportIssue;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.Measurement;
import io.tantu.measure.ZoneFigure;
import io.tantu.measure.ZoneSet;
import io.tantu.scenario.ChangeLaying.Laid;
import io.tantu.scenario.Scenario.CarbonChange;
import io.tantu.scenario.Scenario.Change;
import io.tantu.scenario.Scenario.Conflict;
import io.tantu.scenario.Scenario.IndicatorChange;
import io.tantu.scenario.Scenario.LayerChange;
import io.tantu.scenario.Scenario.Placement;
import io.tantu.scenario.Scenario.TargetChange;
import io.tantu.scenario.ScenarioStore.Changed;
import io.tantu.scenario.ScenarioWorld.Services;
import io.tantu.store.LayerVersion;
import io.tantu.target.Target;
import io.tantu.target.TargetStanding;
import io.tantu.target.TargetStanding.GoalStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Works out what a scenario changes. For one scenario. */
final class ScenarioCalculation {

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final String PERCENT = "%";

  private final ScenarioWorld world;
  private final Services before;
  private final Services after;
  private final ScenarioStore store;
  private final ScenarioReads reads;
  private final Map<String, List<ImportIssue>> notes;

  ScenarioCalculation(ScenarioWorld world, ScenarioReads reads, Laid laid) {
    this.world = world;
    this.notes = laid.notes();
    this.reads = reads;
    this.store = reads.store();
    this.before =
        laid.bases().isEmpty()
            ? world.today()
            : world.over(new ScenarioStore(world.today().store(), laid.bases()));
    this.after = world.over(store);
  }

  List<LayerChange> layers() {
    return store.all().stream().map(this::layer).toList();
  }

  private LayerChange layer(Changed changed) {
    LayerDefinition layer = world.catalog().layer(changed.version().layerId());
    LayerVersion base = changed.base();
    List<Long> known =
        changed.byId().keySet().stream()
            .filter(id -> before.store().feature(layer, base, id).isPresent())
            .toList();
    int deleted = (int) changed.byId().values().stream().filter(Objects::isNull).count();
    return new LayerChange(
        layer.id(),
        layer.title(),
        base.version(),
        changed.version().version(),
        changed.byId().size() - known.size(),
        known.size() - deleted,
        deleted,
        (changed.version().areaSquareMetres() - base.areaSquareMetres())
            / SQUARE_METRES_PER_HECTARE,
        placement(layer, changed),
        notes.get(layer.id()));
  }

  /** Null where nothing is put, or no counties are imported. */
  private Placement placement(LayerDefinition layer, Changed changed) {
    List<Long> put = changed.put().stream().map(Feature::id).toList();
    LayerDefinition counties = world.catalog().zoneLayer(null);
    LayerVersion ground = after.store().current(counties.id()).orElse(null);
    if (put.isEmpty() || ground == null) {
      return null;
    }
    GaussKruger projection = GaussKruger.forBounds(ground.bounds());
    return new PlacedFeatures(
            after.snapshots().of(layer, changed.version(), projection),
            ZoneSet.of(after.snapshots().of(counties, ground, projection)))
        .of(put);
  }

  List<IndicatorChange> indicators() {
    return reads.indicators().stream().map(this::indicator).toList();
  }

  private IndicatorChange indicator(IndicatorDefinition indicator) {
    MeasureRequest question = new MeasureRequest(indicator.id(), null, null, null);
    // First, so that what is remembered of today's layers need not be worked out for the changed
    // ones.
    Measurement now = before.measure().workOut(question);
    Measurement then = after.measure().measure(question);
    List<Change> zones = new ArrayList<>();
    for (int zone = 0; zone < now.zones().size(); zone++) {
      zones.add(change(indicator, now.zones().get(zone), then.zones().get(zone)));
    }
    return new IndicatorChange(
        indicator.id(),
        indicator.title(),
        now.definition().id(),
        indicator.unit(),
        zones,
        change(indicator, now.total(), then.total()));
  }

  private static Change change(IndicatorDefinition indicator, ZoneFigure now, ZoneFigure then) {
    return new Change(now.code(), now.name(), figure(indicator, now), figure(indicator, then));
  }

  private static Double figure(IndicatorDefinition indicator, ZoneFigure zone) {
    if (zone.amount() != null) {
      return zone.amount();
    }
    if (!indicator.unit().equals(PERCENT)) {
      return zone.coveredAreaHa();
    }
    return zone.ratio() == null ? null : (Double) (100 * zone.ratio());
  }

  /**
   * The carbon stock with the scenario.
   *
   * @param interval whether that of the whole is worked out too, which takes its time
   * @return null where the forest stays as it is, or is not accounted
   */
  CarbonChange carbon(boolean interval) {
    Changed forest = store.changed(StandLayer.ID).orElse(null);
    return forest == null
        ? null
        : world
            .carbonParameters()
            .map(parameters -> carbon(parameters).of(forest, interval))
            .orElse(null);
  }

  private ScenarioCarbon carbon(CarbonParameters parameters) {
    Catalog catalog = world.catalog();
    return new ScenarioCarbon(
        catalog.layer(StandLayer.ID), catalog.zoneLayer(null), parameters, before, after);
  }

  List<TargetChange> targets() {
    return reads.targets().stream().map(this::target).toList();
  }

  private TargetChange target(Target target) {
    TargetStanding now = before.targets().detail(target.id()).standing();
    TargetStanding then = after.targets().detail(target.id()).standing();
    return new TargetChange(
        target.id(),
        target.title(),
        target.unit(),
        now.statusYear(),
        now.goals().stream()
            .filter(goal -> Objects.equals(goal.year(), now.statusYear()))
            .map(GoalStanding::value)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        now.measured() == null ? null : (Double) now.measured().value(),
        then.measured() == null ? null : (Double) then.measured().value(),
        now.status(),
        then.status());
  }

  /** What stands in the way of the features that are built. */
  List<Conflict> conflicts() {
    ScenarioConflicts conflicts = new ScenarioConflicts(after.assessment(), reads.day());
    List<Conflict> all = new ArrayList<>();
    for (Changed changed : store.all()) {
      LayerDefinition layer = world.catalog().layer(changed.version().layerId());
      Subject subject = world.settings().subjects().get(layer.id());
      if (subject != null) {
        changed.put().forEach(feature -> all.add(conflicts.of(layer, feature, subject)));
      }
    }
    return all;
  }
}
