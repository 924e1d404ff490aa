package io.tantu.scenario;

import io.tantu.assessment.AssessmentService;
import io.tantu.assessment.AssessmentSettings;
import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Inputs;
import io.tantu.measure.MeasureService;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.target.TargetService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The services as they are, and the same services over a scenario's layers. Thread-safe. */
@Component
final class ScenarioWorld {

  /** What tells figures, over one set of layers. */
  record Services(
      LayerStore store,
      Snapshots snapshots,
      MeasureService measure,
      CarbonService carbon,
      TargetService targets,
      AssessmentService assessment) {}

  private final Catalog catalog;
  private final ConstraintCatalog constraints;
  private final AssessmentSettings settings;
  private final Clock clock;
  private final Services today;

  private ScenarioWorld(
      Catalog catalog,
      ConstraintCatalog constraints,
      AssessmentSettings settings,
      Clock clock,
      Services today) {
    this.catalog = catalog;
    this.constraints = constraints;
    this.settings = settings;
    this.clock = clock;
    this.today = today;
  }

  @Autowired
  ScenarioWorld(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      MeasureService measure,
      CarbonService carbon,
      TargetService targets,
      AssessmentService assessment,
      ConstraintCatalog constraints,
      AssessmentSettings settings,
      Clock clock) {
    this(
        catalog,
        constraints,
        settings,
        clock,
        new Services(store, snapshots, measure, carbon, targets, assessment));
  }

  Catalog catalog() {
    return catalog;
  }

  AssessmentSettings settings() {
    return settings;
  }

  /** The day whose rules scenarios are judged by and that deadlines are compared with. */
  LocalDate day() {
    return LocalDate.now(clock);
  }

  Services today() {
    return today;
  }

  /** A version that is kept, in the projection that figures by county are worked out in. */
  Snapshot snapshot(LayerDefinition layer, LayerVersion version) {
    LayerVersion ground = today.store().current(catalog.zoneLayer(null).id()).orElse(version);
    return today.snapshots().of(layer, version, GaussKruger.forBounds(ground.bounds()));
  }

  Optional<CarbonParameters> carbonParameters() {
    return today.carbon().isConfigured()
        ? Optional.of(today.carbon().parameters())
        : Optional.empty();
  }

  /** The services over the scenario's layers; what they answer is held, not kept. */
  Services over(ScenarioStore store) {
    return over(store, today.snapshots().under(store, store::isOwn), clock);
  }

  private Services over(ScenarioStore store, Snapshots snapshots, Clock then) {
    AnswerBook answers = new AnswerBook(new HeldAnswers());
    MeasureService measure = new MeasureService(catalog, store, snapshots, answers);
    CarbonService carbon =
        new CarbonService(catalog, store, snapshots, answers, carbonParameters());
    return new Services(
        store,
        snapshots,
        measure,
        carbon,
        today.targets().measuredBy(measure, then),
        new AssessmentService(
            catalog, store, snapshots, carbon, constraints, settings, answers, then));
  }

  /**
   * The world of a former day, which only what is declared reaches: layers, indicators, targets and
   * rules as the layers folder has them now.
   *
   * @param inputs the versions that its layers were at
   * @param reading where they are read through
   */
  ScenarioWorld at(Inputs inputs, Snapshots reading, LocalDate day) {
    Map<String, LayerVersion> versions = new HashMap<>();
    inputs.all().forEach(input -> versions.putIfAbsent(input.layer().id(), input.version()));
    Clock then = Clock.fixed(day.atStartOfDay(clock.getZone()).toInstant(), clock.getZone());
    Services services = over(new ScenarioStore(today.store(), versions), reading, then);
    return new ScenarioWorld(catalog, constraints, settings, then, services);
  }
}
