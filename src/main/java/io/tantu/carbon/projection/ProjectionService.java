package io.tantu.carbon.projection;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.StandLayer;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Projects the forest's carbon, each question that is kept once. Thread-safe. */
@Service
public final class ProjectionService implements AnswerSource {

  private static final String SUBJECT = "carbon-projection";

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final AnswerBook answers;
  private final CarbonService carbon;
  private final Path plantingFile;

  public ProjectionService(
      Workspace workspace,
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      AnswerBook answers,
      CarbonService carbon) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.answers = answers;
    this.carbon = carbon;
    this.plantingFile = workspace.layers().resolve("carbon/planting.csv");
  }

  /**
   * The stock by zone in each year asked for, kept with its receipt.
   *
   * @throws ProblemException when the request names what is not known, a layer is not imported or
   *     holds no plan, or the forest layer does not tell which year it describes
   */
  public Projection project(ProjectionRequest request) {
    ProjectionQuestion question = question(request);
    Inputs inputs = inputs(question);
    return answers.answer(
        SUBJECT,
        inputs,
        question.parameterTexts(),
        Projection.class,
        (id, now) -> compute(question, inputs, snapshots, id, now));
  }

  /**
   * The same without a receipt, and kept nowhere: for questions that are asked while something is
   * being drawn.
   */
  public Projection sketch(ProjectionRequest request) {
    ProjectionQuestion question = question(request);
    return compute(question, inputs(question), snapshots, null, null);
  }

  /** What may be planted, with its yearly uptake. */
  public List<PlantingRates.Rate> plantingRates() {
    return PlantingRates.read(plantingFile).all();
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  /**
   * @throws ProblemException {@code parameters-changed}: those of a former answer are not kept
   */
  @Override
  public Projection again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    ProjectionQuestion question =
        ProjectionQuestion.of(stored, carbon.parameters(), PlantingRates.read(plantingFile));
    return compute(question, inputs, reading, stored.id(), stored.measuredAt());
  }

  private ProjectionQuestion question(ProjectionRequest request) {
    CarbonParameters parameters = carbon.parameters();
    PlantingRates rates = PlantingRates.read(plantingFile);
    if (request.drawn() != null) {
      rates.of(request.drawn().species());
    }
    return new ProjectionQuestion(
        new ProjectionRequest(
            catalog.zoneLayer(request.by()).id(),
            parameters.methodOrStandard(request.method()).name(),
            request.growthPercent(),
            request.growthHalfWidthPercent(),
            request.years(),
            request.plan(),
            request.drawn()),
        parameters,
        rates);
  }

  private Inputs inputs(ProjectionQuestion question) {
    ProjectionRequest request = question.request();
    List<LayerDefinition> layers = new ArrayList<>();
    layers.add(catalog.layer(request.by()));
    layers.add(catalog.layer(StandLayer.ID));
    if (request.plan() != null) {
      LayerDefinition plan = catalog.layer(request.plan());
      PlanLayer.check(plan);
      layers.add(plan);
    }
    return Inputs.current(store, layers);
  }

  private static Projection compute(
      ProjectionQuestion question, Inputs inputs, Snapshots reading, String id, Instant now) {
    return new ProjectionReport(new Scenario(question, inputs, reading)).written(id, now);
  }
}
