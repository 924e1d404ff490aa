package io.tantu.renewable.land;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.constraint.RuleDay;
import io.tantu.constraint.Subject;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.EnergyKind;
import io.tantu.renewable.LayerPart;
import io.tantu.renewable.RenewableCatalog;
import io.tantu.renewable.Renewables;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers where something may stand, each question once. Thread-safe. */
@Service
public final class LandService implements AnswerSource {

  private static final String SUBJECT = "renewable-land";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "2";

  private static final List<Subject> SUBJECTS = List.of(Subject.PV_ARRAY, Subject.WIND_TURBINE);

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final ConstraintCatalog constraints;
  private final Renewables renewables;
  private final AnswerBook answers;
  private final Clock clock;

  public LandService(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      ConstraintCatalog constraints,
      Renewables renewables,
      AnswerBook answers,
      Clock clock) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.constraints = constraints;
    this.renewables = renewables;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * The day asked for; today for null.
   *
   * @throws ProblemException {@code bad-day}
   */
  public LocalDate day(String asOf) {
    LocalDate day = RuleDay.parse(asOf);
    return day == null ? LocalDate.now(clock) : day;
  }

  /** What is asked of pieces, the usual for null. */
  public PieceRule pieces(Double minAreaHa, Double compactness) {
    return PieceRule.of(minAreaHa, compactness, renewables.catalog());
  }

  /** The question of a kind of plant. */
  public LandQuestion question(EnergyKind kind, LocalDate day) {
    return new LandQuestion(
        kind.subject(),
        kind.id(),
        day,
        constraints.inForce(kind.subject(), day),
        kind.on(),
        kind.off());
  }

  /**
   * The question of a kind of plant, or of a subject of the rules.
   *
   * @param id of either
   * @throws ProblemException {@code unknown-kind}
   */
  public LandQuestion question(String id, LocalDate day) {
    for (Subject subject : SUBJECTS) {
      if (subject.id().equals(id)) {
        return new LandQuestion(
            subject, null, day, constraints.inForce(subject, day), List.of(), List.of());
      }
    }
    List<EnergyKind> kinds = renewables.catalog().kinds();
    return kinds.stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .map(kind -> question(kind, day))
        .orElseThrow(
            () ->
                RenewableCatalog.unknown(
                    id,
                    Stream.concat(
                            kinds.stream().map(EnergyKind::id), SUBJECTS.stream().map(Subject::id))
                        .toList()));
  }

  /**
   * The layers that a question is answered from: those of rules as far as they are imported, the
   * rest whether they are or not.
   */
  public List<LayerDefinition> layers(LandQuestion question) {
    Stream<String> ruled =
        question.rules().stream()
            .filter(Constraint::isJudged)
            .map(Constraint::layer)
            .filter(layer -> store.current(layer).isPresent());
    Stream<String> parts =
        Stream.concat(question.on().stream(), question.off().stream()).map(LayerPart::layer);
    return Stream.of(Stream.of(LandCalculation.COUNTIES), ruled, parts)
        .flatMap(ids -> ids)
        .distinct()
        .map(catalog::layer)
        .toList();
  }

  /**
   * The land by the current layers and the rules of the day.
   *
   * @param county code; null for all
   * @throws ProblemException {@code unknown-layer}, {@code layer-not-ready}, {@code unknown-county}
   */
  public LandAnswer land(
      LandQuestion question, PieceRule pieces, String county, WorkProgress progress) {
    Inputs inputs = Inputs.current(store, layers(question));
    Map<String, Object> parameters = new TreeMap<>();
    parameters.put("form", FORM);
    parameters.put("question", question);
    parameters.put("pieces", pieces);
    if (county != null) {
      parameters.put("county", county);
    }
    return answers.answer(
        SUBJECT,
        inputs,
        parameters,
        LandAnswer.class,
        (id, now) ->
            LandAnswers.answer(
                new LandCalculation(inputs, snapshots),
                question,
                pieces,
                county,
                progress,
                id,
                now));
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public LandAnswer again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode parameters = json.readTree(stored.question()).get("parameters");
    return LandAnswers.answer(
        new LandCalculation(inputs, reading),
        json.treeToValue(parameters.get("question"), LandQuestion.class),
        json.treeToValue(parameters.get("pieces"), PieceRule.class),
        parameters.path("county").asString(null),
        WorkProgress.NONE,
        stored.id(),
        stored.measuredAt());
  }
}
