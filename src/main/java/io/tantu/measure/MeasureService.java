package io.tantu.measure;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Measures indicators by zone, each question once. Thread-safe. */
@Service
public final class MeasureService implements AnswerSource {

  /** Stands for the id of an answer that has none. */
  private static final String NOT_KEPT = "not-kept";

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final AnswerBook answers;

  public MeasureService(
      Catalog catalog, LayerStore store, Snapshots snapshots, AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.answers = answers;
  }

  /**
   * The indicator's figures.
   *
   * @throws ProblemException when the request names what is not known, or a layer is not imported
   */
  public Measurement measure(MeasureRequest request) {
    Question question = question(request);
    Inputs inputs = inputs(question);
    Calculation calculation = new Calculation(catalog, snapshots);
    return answers.answer(
        question.indicator(),
        inputs,
        question.parameters(),
        Measurement.class,
        (id, now) -> calculation.measure(question, inputs, id, now));
  }

  /**
   * The same figures worked out now whether they were answered before or not, and kept nowhere.
   * What they are made from is then remembered with the snapshots, so that a change of few features
   * costs little.
   *
   * @throws ProblemException as {@link #measure}
   */
  public Measurement workOut(MeasureRequest request) {
    Question question = question(request);
    return new Calculation(catalog, snapshots)
        .measure(question, inputs(question), NOT_KEPT, Instant.now());
  }

  private Inputs inputs(Question question) {
    return Inputs.current(store, question.layerIds().stream().map(catalog::layer).toList());
  }

  private Question question(MeasureRequest request) {
    IndicatorDefinition indicator = catalog.indicator(request.indicator());
    Definition definition = indicator.definition(request.definition());
    List<LayerDefinition> zones = zoneLayers(request.by());
    Denominator denominator = Denominator.of(request.denominator());
    Breakdown breakdown = breakdown(request, indicator, definition);
    if (denominator == Denominator.PUBLISHED || breakdown.control() == ControlAreas.PUBLISHED) {
      requirePublishedAreas(indicator, zones);
    }
    String by = zones.stream().map(LayerDefinition::id).collect(Collectors.joining(","));
    return Question.of(indicator, definition, by, denominator, breakdown);
  }

  private List<LayerDefinition> zoneLayers(String by) {
    if (by == null || !by.contains(",")) {
      return List.of(catalog.zoneLayer(by));
    }
    String[] ids = by.split(",", -1);
    if (ids.length != 2 || ids[0].equals(ids[1])) {
      throw ProblemException.invalid(
          "bad-zone-pair",
          "Zones are one layer, or two different ones with a comma between; got '%s'."
              .formatted(by));
    }
    return List.of(catalog.zoneLayer(ids[0]), catalog.zoneLayer(ids[1]));
  }

  private Breakdown breakdown(
      MeasureRequest request, IndicatorDefinition indicator, Definition definition) {
    ControlAreas control = ControlAreas.of(request.control());
    if (request.classes() == null && control == null) {
      return Breakdown.NONE;
    }
    if (indicator.kind() != Kind.COVERAGE) {
      throw ProblemException.invalid(
          "not-a-coverage",
          "Only a coverage is told by classes or fitted to a control area; '%s' is of kind %s. Leave classes and control out."
              .formatted(indicator.id(), indicator.kind().name().toLowerCase(Locale.ROOT)));
    }
    if (request.classes() != null) {
      definition
          .parts()
          .forEach(part -> Classes.column(request.classes(), catalog.layer(part.layer())));
    }
    return new Breakdown(request.classes(), control);
  }

  private static void requirePublishedAreas(
      IndicatorDefinition indicator, List<LayerDefinition> zones) {
    if (indicator.kind() != Kind.COVERAGE
        || zones.size() > 1
        || zones.get(0).attribute("publishedAreaKm2").isEmpty()) {
      throw ProblemException.invalid(
          "no-published-area",
          "Published areas need a coverage indicator and one layer of zones that has them; '%s' by '%s' has none. Ask with measured ones."
              .formatted(indicator.id(), zones.get(0).id()));
    }
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return Question.isAnsweredBy(stored);
  }

  @Override
  public Measurement again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    return new Calculation(catalog, reading)
        .measure(Question.of(stored), inputs, stored.id(), stored.measuredAt());
  }

  @Override
  public List<LocalizedText> changesSince(StoredMeasurement stored) {
    return new QuestionChanges(catalog).since(Question.of(stored));
  }
}
