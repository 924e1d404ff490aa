package io.tantu.carbon.change;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.StandLayer;
import io.tantu.carbon.TwoVersions;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.measure.history.PastSnapshots;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Explains how the carbon stock became another between two versions of the forest layer, each
 * question once. Thread-safe.
 */
@Service
public final class CarbonChangeService implements AnswerSource {

  private static final String SUBJECT = "carbon-change";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "1";

  private final Catalog catalog;
  private final LayerStore store;
  private final CarbonService carbon;
  private final AnswerBook answers;

  public CarbonChangeService(
      Catalog catalog, LayerStore store, CarbonService carbon, AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.carbon = carbon;
    this.answers = answers;
  }

  /** The kept versions of the forest layer, newest first. */
  public List<CarbonChange.State> versions() {
    return store.history(StandLayer.ID).stream().map(CarbonChange.State::of).toList();
  }

  /**
   * What is asked.
   *
   * @param by zone layer id; null for the first
   * @param method null for the standard one
   * @param from version of the forest layer; null for the latest that describes an earlier time
   * @param to version of the forest layer; null for the current one
   * @param years null to take them from the versions' dates
   * @param stands how many stands to list, largest change first
   */
  public record Request(
      String by, String method, String from, String to, Double years, int stands) {}

  /**
   * The change by zone and stand.
   *
   * @throws io.tantu.problem.ProblemException when a version, zone layer or method is not known, or
   *     the time between the versions is not
   */
  public CarbonChange between(Request request) {
    CarbonParameters parameters = carbon.parameters();
    MethodId method = parameters.methodOrStandard(request.method());
    LayerDefinition forest = catalog.layer(StandLayer.ID);
    LayerDefinition zoneLayer = catalog.zoneLayer(request.by());
    Inputs current = Inputs.current(store, List.of(zoneLayer, forest));
    TwoVersions versions =
        TwoVersions.of(store.history(forest.id()), request.from(), request.to(), request.years());
    Inputs inputs = current.with(versions.after()).withFormer(versions.before());
    Map<String, Object> question =
        Map.of(
            "by",
            zoneLayer.id(),
            "form",
            FORM,
            "method",
            method.name(),
            "parameters",
            parameters.version(),
            "stands",
            request.stands(),
            "years",
            versions.years());
    return answers.answer(
        SUBJECT,
        inputs,
        question,
        CarbonChange.class,
        (id, now) ->
            new ChangeCalculation(zoneLayer, forest, method, parameters, versions, request.stands())
                .answer(inputs, PastSnapshots.of(store), id, now));
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  /**
   * @throws io.tantu.problem.ProblemException {@code parameters-changed}
   */
  @Override
  public CarbonChange again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonNode asked = JsonMapper.shared().readTree(stored.question()).path("parameters");
    TwoVersions versions =
        new TwoVersions(
            inputs.former(StandLayer.ID).orElseThrow(),
            inputs.version(StandLayer.ID),
            asked.path("years").asDouble());
    return new ChangeCalculation(
            catalog.zoneLayer(asked.path("by").asString(null)),
            catalog.layer(StandLayer.ID),
            MethodId.of(asked.path("method").asString("")),
            carbon.parametersOf(stored),
            versions,
            asked.path("stands").asInt())
        .answer(inputs, reading, stored.id(), stored.measuredAt());
  }
}
