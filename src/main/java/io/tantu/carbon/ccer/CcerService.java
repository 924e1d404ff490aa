package io.tantu.carbon.ccer;

import io.tantu.carbon.ParameterVersion;
import io.tantu.carbon.StandLayer;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.Workspace;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Flags stands by the methodology's conditions and sums them up by zone, each question once.
 * Thread-safe.
 */
@Service
public final class CcerService implements AnswerSource {

  private static final String SUBJECT = "carbon-ccer";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "1";

  private record VersionedRules(CcerRules rules, String version) {}

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final AnswerBook answers;
  private final Optional<VersionedRules> rules;

  public CcerService(
      Workspace workspace,
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.answers = answers;
    Path file = workspace.layers().resolve("carbon/ccer.yml");
    this.rules =
        Files.exists(file)
            ? Optional.of(
                new VersionedRules(CcerRules.read(file), ParameterVersion.of(List.of(file))))
            : Optional.empty();
  }

  /**
   * The stands of the current forest version.
   *
   * @param by zone layer id; null for the first
   * @param stands whether to list each stand
   * @throws ProblemException {@code ccer-not-configured} without {@code carbon/ccer.yml}, and when
   *     a layer is not known or not imported
   */
  public CcerAnswer screen(String by, boolean stands) {
    CcerCalculation calculation = calculation(by, stands);
    Inputs inputs =
        Inputs.current(
            store, List.of(calculation.zoneLayer(), calculation.forest(), calculation.wetland()));
    Map<String, Object> question =
        Map.of(
            "by",
            calculation.zoneLayer().id(),
            "form",
            FORM,
            "rules",
            calculation.rulesVersion(),
            "stands",
            stands);
    return answers.answer(
        SUBJECT,
        inputs,
        question,
        CcerAnswer.class,
        (id, now) -> calculation.answer(inputs, snapshots, id, now));
  }

  private CcerCalculation calculation(String by, boolean stands) {
    VersionedRules conditions =
        rules.orElseThrow(
            () ->
                ProblemException.unavailable(
                    "ccer-not-configured", "The layers folder has no carbon/ccer.yml."));
    return new CcerCalculation(
        conditions.rules(),
        conditions.version(),
        catalog.zoneLayer(by),
        catalog.layer(StandLayer.ID),
        catalog.layer(conditions.rules().wetlandLayer()),
        stands);
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  /**
   * @throws ProblemException {@code parameters-changed}: former rules are not kept
   */
  @Override
  public CcerAnswer again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonNode asked = JsonMapper.shared().readTree(stored.question()).path("parameters");
    CcerCalculation calculation =
        calculation(asked.path("by").asString(null), asked.path("stands").asBoolean());
    String version = asked.path("rules").asString("");
    if (!version.equals(calculation.rulesVersion())) {
      throw ProblemException.conflict(
          "parameters-changed",
          "Measurement '%s' was made with the rules %s, layers/carbon/ccer.yml now holds %s. Put the former file back to make it again."
              .formatted(stored.id(), version, calculation.rulesVersion()));
    }
    return calculation.answer(inputs, reading, stored.id(), stored.measuredAt());
  }
}
