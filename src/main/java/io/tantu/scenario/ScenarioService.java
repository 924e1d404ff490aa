package io.tantu.scenario;

import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.ingest.EditRequest;
import io.tantu.ingest.EditService;
import io.tantu.ingest.ImportProgress;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipts;
import io.tantu.problem.ProblemException;
import io.tantu.scenario.ScenarioQuestion.LayerEdit;
import io.tantu.scenario.ScenarioStore.Changed;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.MeasurementStore;
import io.tantu.store.OneKeyEach;
import io.tantu.store.StoredMeasurement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Works out scenarios, keeps those that are named, and carries one out. Thread-safe. */
@Service
public final class ScenarioService {

  private static final String SUBJECT = "scenario";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "1";

  private static final int MOST_LISTED = 200;

  private static final LocalizedText RULE =
      new LocalizedText(
          "在所列图层版本之上套用情景的增删改，用与现状相同的引擎重算；图层版本本身不变",
          "The scenario's changes are laid on the layer versions named, and all is worked out by the"
              + " engine that tells today's figures; the versions themselves stay");

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
    Laid laid = laid(question);
    return scenario(question, laid, calculation(laid), false, null);
  }

  /**
   * The same, worked out whole and kept, to be found by its id ever after.
   *
   * @throws ProblemException as {@link #preview}
   */
  public Scenario keep(ScenarioQuestion question) {
    Laid laid = laid(question);
    Inputs inputs = Inputs.current(world.today().store(), layers(question));
    for (LayerVersion base : laid.bases().values()) {
      inputs = inputs.with(base);
    }
    Inputs read = inputs;
    Map<String, String> versions = new TreeMap<>();
    laid.store().all().forEach(c -> versions.put(c.version().layerId(), c.version().version()));
    return answers.answer(
        SUBJECT,
        read,
        Map.of("form", FORM, "question", question, "versions", versions),
        Scenario.class,
        (id, now) ->
            scenario(question, laid, calculation(laid), true, receipt(id, now, read, versions)));
  }

  private static Receipt receipt(
      String id, Instant now, Inputs inputs, Map<String, String> versions) {
    return Receipts.ofRule(id, now, inputs, versions, RULE);
  }

  /**
   * A scenario's layers.
   *
   * @param bases former versions that it lies on, by layer id
   */
  record Laid(ScenarioStore store, Map<String, LayerVersion> bases) {}

  private List<LayerDefinition> layers(ScenarioQuestion question) {
    return question.changes().stream()
        .map(change -> world.catalog().layer(change.layer()))
        .toList();
  }

  private ScenarioCalculation calculation(Laid laid) {
    return new ScenarioCalculation(world, laid.store(), laid.bases());
  }

  Laid laid(ScenarioQuestion question) {
    LayerStore today = world.today().store();
    Map<String, LayerVersion> bases = new HashMap<>();
    for (LayerEdit change : question.changes()) {
      LayerVersion now = today.requireCurrent(world.catalog().layer(change.layer()));
      if (change.base() != null && !change.base().equals(now.version())) {
        bases.put(change.layer(), former(change, now));
      }
    }
    ScenarioStore store = new ScenarioStore(today, bases);
    EditService editing = new EditService(store, json);
    for (LayerEdit change : question.changes()) {
      lay(change, editing);
      Changed changed =
          store.changed(change.layer()).orElseThrow(() -> nothingChanged(change.layer()));
      requireOneKeyEach(changed);
    }
    return new Laid(store, bases);
  }

  private static ProblemException nothingChanged(String layer) {
    return ProblemException.invalid(
        "nothing-changed",
        "The features put into layer '%s' are there just so already. Change something, or leave the layer out."
            .formatted(layer));
  }

  private void requireOneKeyEach(Changed changed) {
    LayerDefinition layer = world.catalog().layer(changed.base().layerId());
    OneKeyEach.require(
        layer,
        changed.put(),
        keys -> KeyHolders.of(world.snapshot(layer, changed.base())).twice(keys, changed));
  }

  private LayerVersion former(LayerEdit change, LayerVersion now) {
    List<String> kept =
        world.today().store().history(change.layer()).stream().map(LayerVersion::version).toList();
    return world
        .today()
        .store()
        .version(change.layer(), change.base())
        .orElseThrow(
            () ->
                ProblemException.conflict(
                        "version-not-kept",
                        "The scenario lies on version %s of layer '%s', which is no longer kept; the layer is at %s. Make the scenario on that one."
                            .formatted(change.base(), change.layer(), now.version()))
                    .with("known", kept));
  }

  private void lay(LayerEdit change, EditService editing) {
    LayerDefinition layer = world.catalog().layer(change.layer());
    if (change.put() == null) {
      editing.run(
          new EditRequest(layer, null, new TreeSet<>(change.delete()), null), ImportProgress.NONE);
      return;
    }
    try {
      Path folder = Files.createTempDirectory("tantu-scenario-");
      Path file = folder.resolve("scenario.geojson");
      try {
        Files.writeString(file, json.writeValueAsString(change.put()));
        editing.run(
            new EditRequest(layer, file, new TreeSet<>(change.delete()), null),
            ImportProgress.NONE);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param whole whether what takes long is worked out too
   */
  private static Scenario scenario(
      ScenarioQuestion question,
      Laid laid,
      ScenarioCalculation calculation,
      boolean whole,
      Receipt receipt) {
    return new Scenario(
        question.name(),
        question.note(),
        laid.store().all().stream()
            .map(changed -> changed.base().provenance().kind())
            .max(Enum::compareTo)
            .orElseThrow(),
        calculation.layers(),
        calculation.indicators(),
        calculation.carbon(whole),
        calculation.targets(),
        calculation.conflicts(),
        calculation.remarks(),
        question.changes().stream().map(change -> based(change, laid)).toList(),
        receipt);
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
    return json.readValue(stored.body(), Scenario.class);
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
                  stored.layers(),
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
      lay(change, edits);
      made.add(store.requireCurrent(world.catalog().layer(change.layer())));
    }
    return made;
  }
}
