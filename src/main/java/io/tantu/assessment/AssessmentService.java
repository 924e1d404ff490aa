package io.tantu.assessment;

import io.tantu.assessment.AssessmentCalculation.Found;
import io.tantu.carbon.CarbonService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.constraint.Subject;
import io.tantu.ingest.ImportIssue;
import io.tantu.ingest.OutlinedSite;
import io.tantu.ingest.SiteFile;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipts;
import io.tantu.problem.ProblemException;
import io.tantu.problem.WorkProgress;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Assesses sites, each question once. Thread-safe. */
@Service
public final class AssessmentService implements AnswerSource {

  private static final String SUBJECT = "assessment";
  private static final String BATCH = "assessment-batch";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "3";

  private static final LocalizedText RULE =
      new LocalizedText(
          "按所选日期有效的选址规则逐条判断；重叠面积按国土调查办发〔2008〕32号椭球面积公式（CGCS2000），同一地面只计一次；" + "缺图层的规则列为“未判定”，不作为通过",
          "Each siting rule of the day is judged by itself; overlaps by the ellipsoidal series of"
              + " 国土调查办发〔2008〕32号 (CGCS2000), each point of the ground once; rules without a layer are"
              + " not judged, never passed");

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
        receipt(calculation, basis, question.asked(), inputs, id, now));
  }

  private static Receipt receipt(
      AssessmentCalculation calculation,
      Basis basis,
      Asked asked,
      Inputs inputs,
      String id,
      Instant now) {
    Map<String, String> named = new TreeMap<>();
    named.put("subject", basis.subject().id());
    named.put("asOf", basis.asOf().toString());
    named.put("centralMeridian", calculation.projection().centralMeridian() + "°E");
    named.put("tolerance", basis.settings().tolerance().basis().zh());
    if (basis.subject() == Subject.CHARGING_STATION) {
      named.put("bays", String.valueOf(basis.bays()));
    }
    if (asked.bufferMetres() != null) {
      named.put("bufferMetres", asked.bufferMetres().toString());
    }
    basis.figures().forEach(one -> named.put("figure " + one.id(), described(one)));
    calculation.carbon().ifPresent(by -> named.put("carbonParameters", by.version()));
    return Receipts.ofRule(id, now, inputs, named, RULE);
  }

  /** The definition that a figure is told by, and what it counts. */
  private static String described(IndicatorDefinition figure) {
    Definition definition = figure.definition(null);
    return definition.parts().stream()
        .map(part -> part.layer() + ": " + (part.where() == null ? "all" : part.where().strip()))
        .collect(Collectors.joining("; ", definition.id() + " = ", ""));
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
    parameters.put("sites", file.sites().stream().map(AssessmentService::text).toList());
    return answers.answer(
        BATCH,
        inputs,
        parameters,
        AssessmentBatch.class,
        (id, now) -> {
          AssessmentCalculation calculation = groundwork.calculation(basis, inputs, snapshots);
          Receipt receipt = receipt(calculation, basis, asked, inputs, id, now);
          return new BatchCalculation(calculation, asked, file)
              .answer(basis.asOf(), inputs.provenance(), receipt, progress);
        });
  }

  private static List<String> text(OutlinedSite site) {
    return Arrays.asList(site.name(), site.geometry() == null ? null : site.geometry().toText());
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
    if (!made(stored)) {
      throw ProblemException.notFound(
          "unknown-assessment",
          "The measurement '%s' is of %s and no assessment of a site."
              .formatted(id, stored.indicator()));
    }
    return JsonMapper.shared().readValue(stored.body(), Assessment.class);
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  /**
   * @throws ProblemException {@code parameters-changed}
   */
  @Override
  public Assessment again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode asked = AnswerBook.parameters(stored, FORM);
    Basis basis = json.treeToValue(asked.get("basis"), Basis.class);
    if (!asked.path("parameters").isNull()) {
      carbon.parametersOf(stored);
    }
    AssessmentQuestion question =
        new AssessmentQuestion(
            new Asked(
                basis.subject(),
                basis.bays(),
                basis.asOf(),
                asked.path("bufferMetres").isNull()
                    ? null
                    : (Double) asked.path("bufferMetres").asDouble()),
            asked.path("name").asString(null),
            outline(asked.path("site").asString("")),
            List.of(json.treeToValue(asked.get("notes"), ImportIssue[].class)));
    return answer(
        groundwork.calculation(basis, inputs, reading),
        basis,
        question,
        inputs,
        stored.id(),
        stored.measuredAt());
  }

  private static Geometry outline(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalStateException("the service wrote it itself", e);
    }
  }
}
