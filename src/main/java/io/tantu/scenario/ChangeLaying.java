package io.tantu.scenario;

import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.EditReport;
import io.tantu.ingest.EditRequest;
import io.tantu.ingest.EditService;
import io.tantu.ingest.ImportIssue;
import io.tantu.ingest.ImportProgress;
import io.tantu.problem.ProblemException;
import io.tantu.scenario.ScenarioQuestion.LayerEdit;
import io.tantu.scenario.ScenarioStore.Changed;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.OneKeyEach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** Lays a scenario's changes on layer versions, by the same way that an edit takes. */
record ChangeLaying(ScenarioWorld world, JsonMapper json) {

  /**
   * A scenario's layers.
   *
   * @param bases former versions that it lies on, by layer id
   * @param notes on how the features of each layer were read
   */
  record Laid(
      ScenarioStore store, Map<String, LayerVersion> bases, Map<String, List<ImportIssue>> notes) {}

  /**
   * Lays the changes on the versions that they name, or on the current ones.
   *
   * @throws ProblemException as {@link ScenarioService#preview}
   */
  Laid lay(ScenarioQuestion question) {
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
    Map<String, List<ImportIssue>> notes = new HashMap<>();
    for (LayerEdit change : question.changes()) {
      notes.put(change.layer(), notes(lay(change, editing)));
      Changed changed =
          store.changed(change.layer()).orElseThrow(() -> nothingChanged(change.layer()));
      requireOneKeyEach(changed);
    }
    return new Laid(store, bases, notes);
  }

  private static List<ImportIssue> notes(EditReport report) {
    return report.file() == null
        ? List.of()
        : report.file().issues().stream().flatMap(kind -> kind.first().stream()).toList();
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

  /** Makes the change in whatever store the edits are for. */
  EditReport lay(LayerEdit change, EditService editing) {
    LayerDefinition layer = world.catalog().layer(change.layer());
    if (change.put() == null) {
      return editing.run(
          new EditRequest(layer, null, new TreeSet<>(change.delete()), null), ImportProgress.NONE);
    }
    try {
      Path folder = Files.createTempDirectory("tantu-scenario-");
      Path file = folder.resolve("scenario.geojson");
      try {
        Files.writeString(file, json.writeValueAsString(change.put()));
        return editing.run(
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
}
