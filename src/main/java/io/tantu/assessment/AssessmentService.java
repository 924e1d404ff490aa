package io.tantu.assessment;

import io.tantu.assessment.AssessmentCalculation.Found;
import io.tantu.carbon.CarbonService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.ingest.ImportIssue;
import io.tantu.ingest.SiteFile;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.problem.WorkProgress;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Assesses sites, each question once. Thread-safe. */
@Service
public final class AssessmentService implements AnswerSource {

  private static final String SUBJECT = "assessment";
  private static final String BATCH = "assessment-batch";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "4";

  private static final String BATCH_FORM = "6";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Catalog catalog;
  private final Groundwork groundwork;
  private final Snapshots snapshots;
  private final CarbonService carbon;
  private final ConstraintCatalog constraints;
  private final AssessmentSettings settings;
  private final AnswerBook answers;
  private final Clock clock;

  public AssessmentService(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      CarbonService carbon,
      ConstraintCatalog constraints,
      AssessmentSettings settings,
      AnswerBook answers,
      Clock clock) {
    this.catalog = catalog;
    this.groundwork = new Groundwork(catalog, store, carbon);
    this.snapshots = snapshots;
    this.carbon = carbon;
    this.constraints = constraints;
    this.settings = settings;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * Assesses the site by the current layers.
   *
   * @throws ProblemException {@code layer-not-ready} while there are no counties, {@code
   *     site-outside}
   */
  public Assessment assess(AssessmentQuestion question) {
    Basis basis = basis(question.asked());
    Inputs inputs = groundwork.inputs(basis);
    return answers.answer(
        SUBJECT,
        inputs,
        parameters(basis, question),
        Assessment.class,
        (id, now) ->
            answer(
                groundwork.calculation(basis, inputs, snapshots),
                basis,
                question,
                inputs,
                id,
                now));
  }

  private Basis basis(Asked asked) {
    return Basis.of(asked, LocalDate.now(clock), constraints, settings, catalog);
  }

  private Map<String, Object> parameters(Basis basis, AssessmentQuestion question) {
    Map<String, Object> parameters = parameters(basis, question.asked());
    parameters.put("site", question.outline().toText());
    parameters.put("name", question.name());
    parameters.put("notes", question.notes());
    return parameters;
  }

  private Map<String, Object> parameters(Basis basis, Asked asked) {
    Map<String, Object> parameters = new TreeMap<>();
    parameters.put("form", FORM);
    parameters.put("basis", basis);
    parameters.put("bufferMetres", asked.bufferMetres());
    parameters.put("parameters", carbon.isConfigured() ? carbon.parameters().version() : null);
    return parameters;
  }

  private Assessment answer(
      AssessmentCalculation calculation,
      Basis basis,
      AssessmentQuestion question,
      Inputs inputs,
      String id,
      Instant now) {
    Found found = calculation.assess(question.ground(calculation.projection()));
    return new Assessment(
        basis.subject(),
        basis.asOf(),
        inputs.provenance(),
        calculation.text(found.judged().site(), question.name(), question.notes()),
        found.judged().verdict(),
        Sentences.of(found.judged(), calculation.notJudged().size()),
        found.judged().rules(),
        calculation.notJudged(),
        RuleRemarks.of(calculation.judged(), found.judged().holding()),
        basis.settings().tolerance(),
        found.composition().classes(),
        found.carbon(),
        found.counties(),
        AssessmentReceipt.of(calculation, basis, question.asked(), inputs, id, now));
  }

  /** The layers that an answer reads, whatever the site; for answers that are made of such. */
  public List<LayerDefinition> layers(Asked asked) {
    return groundwork.inputs(basis(asked)).all().stream()
        .map(Inputs.Input::layer)
        .distinct()
        .toList();
  }

  /** What decides an answer beside layers and site, word for word. */
  public Map<String, Object> parameters(Asked asked) {
    return parameters(basis(asked), asked);
  }

  /**
   * Judges every site of a file; one that cannot be is refused alone.
   *
   * @throws ProblemException {@code layer-not-ready} while there are no counties
   */
  public AssessmentBatch assess(Asked asked, SiteFile file, WorkProgress progress) {
    Basis basis = basis(asked);
    Inputs inputs = groundwork.inputs(basis);
    Map<String, Object> parameters = parameters(basis, asked);
    parameters.put("form", BATCH_FORM);
    parameters.put("file", KeptFile.of(file));
    return answers.answer(
        BATCH,
        inputs,
        parameters,
        AssessmentBatch.class,
        (id, now) ->
            answer(
                groundwork.calculation(basis, inputs, snapshots),
                basis,
                asked,
                file,
                inputs,
                id,
                now,
                progress));
  }

  private static AssessmentBatch answer(
      AssessmentCalculation calculation,
      Basis basis,
      Asked asked,
      SiteFile file,
      Inputs inputs,
      String id,
      Instant now,
      WorkProgress progress) {
    return new BatchCalculation(calculation, asked, file)
        .answer(
            basis.asOf(),
            inputs.provenance(),
            AssessmentReceipt.of(calculation, basis, asked, inputs, id, now),
            progress);
  }

  /** Where sites should lie, longitude and latitude in degrees. */
  public Envelope cityBounds() {
    return groundwork.store().requireCurrent(groundwork.counties()).bounds();
  }

  /**
   * An assessment that was made before.
   *
   * @param id of its receipt
   * @throws ProblemException {@code unknown-measurement}, {@code unknown-assessment}
   */
  public Assessment made(String id) {
    StoredMeasurement stored = answers.stored(id);
    if (!stored.indicator().equals(SUBJECT)) {
      throw ProblemException.notFound(
          "unknown-assessment",
          "The measurement '%s' is of %s and no assessment of a site."
              .formatted(id, stored.indicator()));
    }
    return JSON.readValue(stored.body(), Assessment.class);
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT) || stored.indicator().equals(BATCH);
  }

  /**
   * @throws ProblemException {@code parameters-changed}
   */
  @Override
  public Object again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    boolean batch = stored.indicator().equals(BATCH);
    JsonNode kept = AnswerBook.parameters(stored, batch ? BATCH_FORM : FORM);
    if (!kept.path("parameters").isNull()) {
      carbon.parametersOf(stored);
    }
    Basis basis = JSON.treeToValue(kept.get("basis"), Basis.class);
    JsonNode metres = kept.path("bufferMetres");
    Asked asked =
        new Asked(
            basis.subject(),
            basis.bays(),
            basis.asOf(),
            metres.isNull() ? null : (Double) metres.asDouble());
    AssessmentCalculation calculation = groundwork.calculation(basis, inputs, reading);
    String id = stored.id();
    Instant then = stored.measuredAt();
    return batch
        ? answer(calculation, basis, asked, file(kept), inputs, id, then, WorkProgress.NONE)
        : answer(calculation, basis, question(asked, kept), inputs, id, then);
  }

  private static SiteFile file(JsonNode kept) {
    return JSON.treeToValue(kept.get("file"), KeptFile.class).file();
  }

  private static AssessmentQuestion question(Asked asked, JsonNode kept) {
    return new AssessmentQuestion(
        asked,
        kept.path("name").asString(null),
        KeptFile.outline(kept.path("site").asString("")),
        List.of(JSON.treeToValue(kept.get("notes"), ImportIssue[].class)));
  }
}
