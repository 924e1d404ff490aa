package io.tantu.carbon;

import io.tantu.carbon.AccountingRules.Pool;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts the carbon stock of the forest layer by zone, each question once. Thread-safe. */
public final class CarbonService implements AnswerSource {

  private static final String SUBJECT = "carbon";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "5";

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final AnswerBook answers;
  private final Optional<CarbonParameters> parameters;

  /**
   * @param parameters empty when the layers folder has no {@code carbon/}
   */
  public CarbonService(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      AnswerBook answers,
      Optional<CarbonParameters> parameters) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.answers = answers;
    this.parameters = parameters;
  }

  /** The stock by zone, living biomass only. */
  public CarbonAnswer measure(String by, String method) {
    return measure(by, method, List.of());
  }

  /**
   * The stock by zone. Where an earlier version of the forest layer is kept whose year is known, so
   * is the sink since then.
   *
   * @param by zone layer id, or null for the first
   * @param method {@code M1}, {@code M2}, {@code M3} or {@code M4}; null for the standard one
   * @param pools ids of pools wanted beside living biomass
   * @throws ProblemException when the request names what is not known, pools hold one another, or a
   *     layer is not imported
   */
  public CarbonAnswer measure(String by, String method, List<String> pools) {
    CarbonParameters carbon = parameters();
    MethodId methodId = carbon.methodOrStandard(method);
    List<Pool> others = carbon.rules().optionalPools(pools);
    LayerDefinition zones = catalog.zoneLayer(by);
    LayerDefinition forest = catalog.layer(StandLayer.ID);
    List<LayerDefinition> read =
        Stream.concat(
                Stream.of(zones, forest), others.stream().map(Pool::layer).map(catalog::layer))
            .distinct()
            .toList();
    Inputs current = Inputs.current(store, read);
    Inputs inputs =
        TwoVersions.earlier(store.history(forest.id()), current.version(forest.id()))
            .map(current::withFormer)
            .orElse(current);
    Map<String, String> question =
        Map.of(
            "by",
            zones.id(),
            "form",
            FORM,
            "method",
            methodId.name(),
            "pools",
            String.join(",", others.stream().map(Pool::id).toList()),
            "parameters",
            carbon.version());
    CarbonCalculation calculation =
        new CarbonCalculation(store, zones, forest, methodId, others, carbon);
    return answers.answer(
        SUBJECT,
        inputs,
        question,
        CarbonAnswer.class,
        (id, now) -> calculation.answer(inputs, snapshots, id, now));
  }

  /** Whether the layers folder has what an account is made by. */
  public boolean isConfigured() {
    return parameters.isPresent();
  }

  /**
   * What the account is made by.
   *
   * @throws ProblemException {@code carbon-not-configured} when the layers folder has no carbon/
   */
  public CarbonParameters parameters() {
    return parameters.orElseThrow(CarbonService::noParameters);
  }

  /**
   * The parameters that a stored answer was made with, as its question names them.
   *
   * @throws ProblemException {@code parameters-changed}: former ones are not kept
   */
  public CarbonParameters parametersOf(StoredMeasurement stored) {
    CarbonParameters carbon = parameters();
    String version =
        JsonMapper.shared()
            .readTree(stored.question())
            .path("parameters")
            .path("parameters")
            .asString("");
    if (!version.equals(carbon.version())) {
      throw ProblemException.conflict(
          "parameters-changed",
          "Measurement '%s' was made with the carbon parameters %s, layers/carbon now holds %s. Put the former files back to make it again."
              .formatted(stored.id(), version, carbon.version()));
    }
    return carbon;
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  /**
   * @throws ProblemException {@code parameters-changed}: those of a former account are not kept
   */
  @Override
  public CarbonAnswer again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    CarbonParameters carbon = parametersOf(stored);
    JsonNode asked = JsonMapper.shared().readTree(stored.question()).path("parameters");
    List<String> pools =
        Arrays.stream(asked.path("pools").asString("").split(","))
            .filter(pool -> !pool.isEmpty())
            .toList();
    return new CarbonCalculation(
            store,
            catalog.zoneLayer(asked.path("by").asString(null)),
            catalog.layer(StandLayer.ID),
            MethodId.of(asked.path("method").asString("")),
            carbon.rules().optionalPools(pools),
            carbon)
        .answer(inputs, reading, stored.id(), stored.measuredAt());
  }

  private static ProblemException noParameters() {
    return ProblemException.unavailable(
        "carbon-not-configured",
        "The layers folder has no carbon/ with accounting.yml, parameters.csv and species.csv.");
  }
}
