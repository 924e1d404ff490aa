package io.tantu.carbon.growth;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.StandLayer;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the stands take up in a year at stated rates, each question once. Thread-safe. */
@Service
public final class GrowthSinkService implements AnswerSource {

  private static final String SUBJECT = "carbon-growth";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "1";

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final CarbonService carbon;
  private final AnswerBook answers;

  public GrowthSinkService(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      CarbonService carbon,
      AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.carbon = carbon;
    this.answers = answers;
  }

  /**
   * The yearly sink by zone.
   *
   * @param by zone layer id; null for the first
   * @throws io.tantu.problem.ProblemException when the zone layer is not known or a layer is not
   *     imported
   */
  public GrowthSink sink(String by, GrowthRates rates) {
    CarbonParameters parameters = carbon.parameters();
    LayerDefinition zoneLayer = catalog.zoneLayer(by);
    LayerDefinition forest = catalog.layer(StandLayer.ID);
    Inputs inputs = Inputs.current(store, List.of(zoneLayer, forest));
    Map<String, Object> question =
        Map.of(
            "by", zoneLayer.id(), "form", FORM, "parameters", parameters.version(), "rates", rates);
    return answers.answer(
        SUBJECT,
        inputs,
        question,
        GrowthSink.class,
        (id, now) ->
            new GrowthCalculation(zoneLayer, forest, rates, parameters)
                .answer(inputs, snapshots, id, now));
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  /**
   * @throws io.tantu.problem.ProblemException {@code parameters-changed}
   */
  @Override
  public GrowthSink again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode asked = json.readTree(stored.question()).path("parameters");
    return new GrowthCalculation(
            catalog.zoneLayer(asked.path("by").asString(null)),
            catalog.layer(StandLayer.ID),
            json.treeToValue(asked.path("rates"), GrowthRates.class),
            carbon.parametersOf(stored))
        .answer(inputs, reading, stored.id(), stored.measuredAt());
  }
}
