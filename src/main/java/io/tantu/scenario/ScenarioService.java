package io.tantu.scenario;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.ingest.EditService;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipts;
import io.tantu.problem.ProblemException;
import io.tantu.scenario.ChangeLaying.Laid;
import io.tantu.scenario.Scenario.LayerChange;
import io.tantu.scenario.ScenarioQuestion.LayerEdit;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Works out scenarios, keeps those that are named, and carries one out. Thread-safe. */
@Service
public final class ScenarioService {

  private static final String SUBJECT = "scenario";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "4";

  private static final int MOST_LISTED = 200;

  private static final LocalizedText RULE =
      new LocalizedText(
          "在所列图层版本之上套用情景的增删改，用与现状相同的引擎重算；图层版本本身不变",
          "The scenario's changes are laid on the layer versions named, and all is worked out by the"
              + " engine that tells today's figures; the versions themselves stay");

  private final ScenarioWorld world;
  private final ChangeLaying laying;
  private final AnswerBook answers;
  private final MeasurementStore measurements;
  private final EditService edits;
  private final JsonMapper json;

  ScenarioService(
      ScenarioWorld world,
      AnswerBook answers,
      MeasurementStore measurements,
      EditService edits,
      JsonMapper json) {
    this.world = world;
    this.laying = new ChangeLaying(world, json);
    this.answers = answers;
    this.measurements = measurements;
    this.edits = edits;
    this.json = json;
  }

  /**
   * What everything would be; kept nowhere.
   *
   * @throws ProblemException {@code unknown-layer}, {@code layer-not-ready}, {@code
   *     version-not-kept}, {@code nothing-changed}, {@code duplicate-key}, and what else an edit is
   *     refused for
   */
  public Scenario preview(ScenarioQuestion question) {
    Laid laid = laying.lay(question);
    ScenarioReads reads = ScenarioReads.of(world, laid.store());
    return scenario(question, laid, reads, inputs(reads).provenance(), null);
  }

  /**
   * The same, worked out whole and kept, to be found by its id ever after.
   *
   * @throws ProblemException as {@link #preview}
   */
  public Scenario keep(ScenarioQuestion question) {
    Laid laid = laying.lay(question);
    ScenarioReads reads = ScenarioReads.of(world, laid.store());
    Inputs inputs = inputs(reads);
    Map<String, Object> parameters =
        reads.parameters(world.today().assessment(), world.carbonParameters());
    parameters.put("form", FORM);
    parameters.put("question", question);
    Scenario kept =
        answers.answer(
            SUBJECT,
            inputs,
            parameters,
            Scenario.class,
            (id, now) ->
                scenario(
                    question,
                    laid,
                    reads,
                    inputs.provenance(),
                    Receipts.ofRule(id, now, inputs, reads.named(world.carbonParameters()), RULE)));
    return standing(kept);
  }

  private Inputs inputs(ScenarioReads reads) {
    return reads.inputs(world.today().store(), world.today().assessment());
  }

  /**
   * @param receipt of one that is kept, for which what takes long is worked out too; null for a
   *     preview
   */
  private Scenario scenario(
      ScenarioQuestion question,
      Laid laid,
      ScenarioReads reads,
      Provenance.Kind provenance,
      Receipt receipt) {
    ScenarioCalculation calculation = new ScenarioCalculation(world, reads, laid);
    return new Scenario(
        question.name(),
        question.note(),
        provenance,
        calculation.layers(),
        calculation.indicators(),
        calculation.carbon(receipt != null),
        calculation.targets(),
        calculation.conflicts(),
        standing().remarks(calculation.layers()),
        question.changes().stream().map(change -> based(change, laid)).toList(),
        receipt);
  }

  private BaseStanding standing() {
    return new BaseStanding(world.today().store());
  }

  /** With what is to be known today of the versions that it lies on. */
  private Scenario standing(Scenario kept) {
    return kept.with(standing().remarks(kept.layers()));
  }

  /** The change with the version named that it was made on. */
  private static LayerEdit based(LayerEdit change, Laid laid) {
    String base = laid.store().changed(change.layer()).orElseThrow().base().version();
    return new LayerEdit(change.layer(), base, change.put(), change.delete());
  }

  /**
   * A scenario that was kept.
   *
   * @param id of its receipt
   * @throws ProblemException {@code unknown-measurement}, {@code unknown-scenario}
   */
  public Scenario made(String id) {
    StoredMeasurement stored = answers.stored(id);
    if (!stored.indicator().equals(SUBJECT)) {
      throw ProblemException.notFound(
          "unknown-scenario",
          "The measurement '%s' is of %s and no scenario.".formatted(id, stored.indicator()));
    }
    return standing(json.readValue(stored.body(), Scenario.class));
  }

  /**
   * A scenario in a list.
   *
   * @param layers ids of those that it changes
   */
  public record Kept(String id, String name, String note, List<String> layers, Instant madeAt) {}

  /** The scenarios that are kept, newest first, the last {@value #MOST_LISTED}. */
  public List<Kept> list() {
    return measurements.list(SUBJECT, null, MOST_LISTED).stream()
        .map(
            stored -> {
              Scenario scenario = json.readValue(stored.body(), Scenario.class);
              return new Kept(
                  stored.id(),
                  scenario.name(),
                  scenario.note(),
                  scenario.layers().stream().map(LayerChange::layer).toList(),
                  stored.measuredAt());
            })
        .toList();
  }

  /**
   * Carries a scenario out: each layer becomes the version that the scenario names.
   *
   * @return the new versions
   * @throws ProblemException {@code layer-changed} when a layer is no longer at the version that
   *     the scenario lies on, and then no layer is changed; what {@link EditService#run} throws
   */
  public List<LayerVersion> carryOut(String id) {
    Scenario scenario = made(id);
    LayerStore store = world.today().store();
    for (LayerEdit change : scenario.changes()) {
      LayerVersion now = store.requireCurrent(world.catalog().layer(change.layer()));
      if (!now.version().equals(change.base())) {
        throw ProblemException.conflict(
            "layer-changed",
            "Scenario '%s' lies on version %s of layer '%s', which is now at %s; nothing was changed. Make the scenario again on that one."
                .formatted(scenario.name(), change.base(), change.layer(), now.version()));
      }
    }
    List<LayerVersion> made = new ArrayList<>();
    for (LayerEdit change : scenario.changes()) {
      laying.lay(change, edits);
      made.add(store.requireCurrent(world.catalog().layer(change.layer())));
    }
    return made;
  }
}
