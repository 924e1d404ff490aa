package io.tantu.scenario;

import io.tantu.assessment.Asked;
import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.AssessmentQuestion;
import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.GroundCarbon;
import io.tantu.carbon.StandLayer;
import io.tantu.catalog.Feature;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Subject;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.Measurement;
import io.tantu.measure.ZoneFigure;
import io.tantu.measure.ZoneSet;
import io.tantu.scenario.Scenario.CarbonChange;
import io.tantu.scenario.Scenario.Change;
import io.tantu.scenario.Scenario.Conflict;
import io.tantu.scenario.Scenario.IndicatorChange;
import io.tantu.scenario.Scenario.LayerChange;
import io.tantu.scenario.Scenario.TargetChange;
import io.tantu.scenario.ScenarioStore.Changed;
import io.tantu.scenario.ScenarioWorld.Services;
import io.tantu.snapshot.Snapshot;
import io.tantu.store.LayerVersion;
import io.tantu.target.IndicatorRef;
import io.tantu.target.Target;
import io.tantu.target.TargetStanding;
import io.tantu.target.TargetStanding.GoalStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/** Works out what a scenario changes. For one scenario. */
final class ScenarioCalculation {

  /** Ground that is taken to be used around a point whose layer gives no area, metres. */
  private static final double USUAL_RADIUS_METRES = 30;

  private static final String SITE_AREA = "siteAreaHa";
  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final String PERCENT = "%";

  private final ScenarioWorld world;
  private final Services before;
  private final Services after;
  private final ScenarioStore store;

  /**
   * @param bases former versions that the scenario lies on, by layer id; empty for the current ones
   */
  ScenarioCalculation(ScenarioWorld world, ScenarioStore store, Map<String, LayerVersion> bases) {
    this.world = world;
    this.store = store;
    this.before =
        bases.isEmpty()
            ? world.today()
            : world.over(new ScenarioStore(world.today().store(), bases));
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
        world.today().store().current(layer.id()).filter(base::equals).isPresent(),
        changed.byId().size() - known.size(),
        known.size() - deleted,
        deleted,
        (changed.version().areaSquareMetres() - base.areaSquareMetres())
            / SQUARE_METRES_PER_HECTARE);
  }

  private boolean isChanged(Definition definition) {
    return Stream.concat(definition.parts().stream(), definition.within().stream())
        .anyMatch(part -> store.changed(part.layer()).isPresent());
  }

  /** The indicators that a changed layer is counted by. */
  List<IndicatorChange> indicators() {
    return world.catalog().indicators().stream()
        .filter(indicator -> isChanged(indicator.definition(null)))
        .map(this::indicator)
        .toList();
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
   * The carbon stock: today's, and what the stands around the changed ones make different.
   *
   * @param interval whether that of the whole is worked out too, which takes its time
   * @return null where the forest stays as it is
   */
  CarbonChange carbon(boolean interval) {
    Changed forest = store.changed(StandLayer.ID).orElse(null);
    if (forest == null || world.carbonParameters().isEmpty()) {
      return null;
    }
    CarbonAnswer now = before.carbon().measure(null, null);
    List<Double> gains = gains(forest);
    List<Change> zones = new ArrayList<>();
    double sum = 0;
    for (int zone = 0; zone < now.zones().size(); zone++) {
      CarbonAnswer.Zone today = now.zones().get(zone);
      sum += gains.get(zone);
      zones.add(
          new Change(
              today.code(),
              today.name(),
              today.stockTonnesC(),
              today.stockTonnesC() + gains.get(zone)));
    }
    double whole = now.total().stockTonnesC();
    CarbonAnswer then = interval ? after.carbon().measure(null, null) : null;
    return new CarbonChange(
        now.method().id().name(),
        zones,
        new Change("total", now.total().name(), whole, whole + sum),
        then == null ? null : (Double) then.total().lower95(),
        then == null ? null : (Double) then.total().upper95());
  }

  private List<Double> gains(Changed forest) {
    LayerDefinition layer = world.catalog().layer(StandLayer.ID);
    LayerDefinition countyLayer = world.catalog().zoneLayer(null);
    LayerVersion counties = before.store().requireCurrent(countyLayer);
    GaussKruger projection = GaussKruger.forBounds(counties.bounds());
    ZoneSet zones = ZoneSet.of(before.snapshots().of(countyLayer, counties, projection));
    Snapshot then = after.snapshots().of(layer, forest.version(), projection);
    Snapshot now = before.snapshots().of(layer, forest.base(), projection);
    Envelope box = new Envelope();
    for (long id : forest.byId().keySet()) {
      expand(box, now, id);
      expand(box, then, id);
    }
    List<Double> tonnesThen = tonnes(then.near(box), zones);
    List<Double> tonnesNow = tonnes(now.near(box), zones);
    List<Double> gains = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      gains.add(tonnesThen.get(zone) - tonnesNow.get(zone));
    }
    return gains;
  }

  private static void expand(Envelope box, Snapshot stands, long id) {
    int position = stands.positionOf(id);
    if (position >= 0) {
      box.expandToInclude(stands.envelope(position));
    }
  }

  private List<Double> tonnes(Snapshot stands, ZoneSet zones) {
    return GroundCarbon.tonnesByZone(
        stands, zones.clippers(), world.carbonParameters().orElseThrow());
  }

  /** The targets that a changed indicator measures. */
  List<TargetChange> targets() {
    return before.targets().targets().stream()
        .filter(target -> target.indicator() != null && isMeasuredAnew(target.indicator()))
        .map(this::target)
        .toList();
  }

  private boolean isMeasuredAnew(IndicatorRef ref) {
    IndicatorDefinition indicator = world.catalog().indicator(ref.id());
    return isChanged(indicator.definition(ref.definition()));
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
    List<Conflict> conflicts = new ArrayList<>();
    for (Changed changed : store.all()) {
      LayerDefinition layer = world.catalog().layer(changed.version().layerId());
      Subject subject = world.settings().subjects().get(layer.id());
      if (subject != null) {
        changed.put().forEach(feature -> conflicts.add(conflict(layer, feature, subject)));
      }
    }
    return conflicts;
  }

  private Conflict conflict(LayerDefinition layer, Feature feature, Subject subject) {
    Object name = layer.label() == null ? null : feature.values()[layer.indexOf(layer.label())];
    Assessment assessment =
        after
            .assessment()
            .assess(
                new AssessmentQuestion(
                    new Asked(
                        subject,
                        null,
                        null,
                        feature.geometry().getDimension() == 2
                            ? null
                            : (Double) radius(layer, feature)),
                    name == null ? null : name.toString(),
                    feature.geometry(),
                    List.of()));
    Predicate<RuleFinding> holds = rule -> rule.outcome() == Outcome.HOLDS;
    return new Conflict(
        layer.id(),
        feature.id(),
        name == null ? null : name.toString(),
        subject,
        assessment.verdict(),
        assessment.sentence(),
        assessment.rules().stream().filter(holds).map(RuleFinding::rule).toList());
  }

  /** Of a disc of the area that the feature gives, else the usual one. */
  private static double radius(LayerDefinition layer, Feature feature) {
    int column = layer.indexOf(SITE_AREA);
    Object hectares = column < 0 ? null : feature.values()[column];
    return hectares instanceof Number area && area.doubleValue() > 0
        ? Math.sqrt(area.doubleValue() * SQUARE_METRES_PER_HECTARE / Math.PI)
        : USUAL_RADIUS_METRES;
  }

  /** What to know of what it was worked out from. */
  List<LocalizedText> remarks() {
    List<LocalizedText> remarks = new ArrayList<>();
    for (LayerChange layer : layers()) {
      if (!layer.baseIsCurrent()) {
        remarks.add(
            new LocalizedText(
                "“%s”现为另一版本，本情景仍按 %s 版计算".formatted(layer.title().zh(), layer.base()),
                "Layer '%s' is at another version now; the scenario stays on %s"
                    .formatted(layer.layer(), layer.base())));
      }
    }
    return remarks;
  }
}
