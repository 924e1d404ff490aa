package io.tantu.scenario;

import io.tantu.ingest.EditService;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.scenario.Scenario.LayerChange;
import io.tantu.scenario.ScenarioQuestion.LayerEdit;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works out scenarios, keeps those that are named, makes them again, and carries one out.
 * Thread-safe.
 */
@Service
public final class ScenarioService implements AnswerSource {

  private static final String SUBJECT = "scenario";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "5";

  private static final String FORM_NAME = "form";
  private static final String QUESTION = "question";

  /** Of what a stored question holds, that which is no definition. */
  private static final Set<String> ASKED = Set.of(FORM_NAME, QUESTION);

  private static final int MOST_LISTED = 200;

  private final ScenarioWorld world;
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
    return standing(PosedScenario.of(world, question, json).preview());
  }

  /**
   * The same, worked out whole and kept, to be found by its id ever after.
   *
   * @throws ProblemException as {@link #preview}
   */
  public Scenario keep(ScenarioQuestion question) {
    PosedScenario posed = PosedScenario.of(world, question, json);
    Inputs inputs = posed.inputs();
    Map<String, Object> parameters = posed.parameters();
    parameters.put(FORM_NAME, FORM);
    parameters.put(QUESTION, question);
    return standing(
        answers.answer(
            SUBJECT,
            inputs,
            parameters,
            Scenario.class,
            (id, now) -> posed.whole(inputs, id, now)));
  }

  /** With what is to be known today of the versions that it lies on. */
  private Scenario standing(Scenario scenario) {
    BaseStanding standing = new BaseStanding(world.today().store());
    return scenario.with(standing.remarks(scenario.layers()));
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  /**
   * @throws ProblemException {@code parameters-changed}: former indicators, targets, rules and
   *     carbon parameters are not kept
   */
  @Override
  public Scenario again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonNode kept = AnswerBook.parameters(stored, FORM);
    ScenarioWorld then = world.at(inputs, reading, LocalDate.parse(kept.path("day").asString("")));
    PosedScenario posed =
        PosedScenario.of(then, json.treeToValue(kept.get(QUESTION), ScenarioQuestion.class), json);
    requireSame(stored.id(), kept, json.readTree(json.writeValueAsString(posed.parameters())));
    return posed.whole(inputs, stored.id(), stored.measuredAt());
  }

  private static void requireSame(String id, JsonNode then, JsonNode now) {
    Set<String> names = new TreeSet<>(then.propertyNames());
    names.removeAll(ASKED);
    names.addAll(now.propertyNames());
    List<String> others =
        names.stream().filter(name -> !then.path(name).equals(now.path(name))).toList();
    if (!others.isEmpty()) {
      throw ProblemException.conflict(
          "parameters-changed",
          "Scenario '%s' was made with other %s than the layers folder holds now. Put the former files back to make it again."
              .formatted(id, String.join(", ", others)));
    }
  }

  /**
   * A scenario that was kept.
   *
   * @param id of its receipt
   * @throws ProblemException {@code unknown-measurement}, {@code unknown-scenario}
   */
  public Scenario made(String id) {
    StoredMeasurement stored = answers.stored(id);
    if (!made(stored)) {
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
    ChangeLaying laying = new ChangeLaying(world, json);
    List<LayerVersion> made = new ArrayList<>();
    for (LayerEdit change : scenario.changes()) {
      laying.lay(change, edits);
      made.add(store.requireCurrent(world.catalog().layer(change.layer())));
    }
    return made;
  }
}
