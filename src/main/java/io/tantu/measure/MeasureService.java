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
import java.util.List;
import org.springframework.stereotype.Service;

/** Measures indicators by zone, each question once. Thread-safe. */
@Service
public final class MeasureService implements AnswerSource {

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
    IndicatorDefinition indicator = catalog.indicator(request.indicator());
    Definition definition = indicator.definition(request.definition());
    LayerDefinition zones = catalog.zoneLayer(request.by());
    Denominator denominator = Denominator.of(request.denominator());
    if (denominator == Denominator.PUBLISHED) {
      requirePublishedAreas(indicator, zones);
    }
    Question question = Question.of(indicator, definition, zones, denominator);
    Inputs inputs =
        Inputs.current(store, question.layerIds().stream().map(catalog::layer).toList());
    Calculation calculation = new Calculation(catalog, snapshots);
    return answers.answer(
        indicator.id(),
        inputs,
        question.parameters(),
        Measurement.class,
        (id, now) -> calculation.measure(question, inputs, id, now));
  }

  private static void requirePublishedAreas(IndicatorDefinition indicator, LayerDefinition zones) {
    if (indicator.kind() != Kind.COVERAGE || zones.attribute("publishedAreaKm2").isEmpty()) {
      throw ProblemException.invalid(
          "no-published-area",
          "A published denominator needs a coverage indicator and zones with published areas; '%s' by '%s' has none. Ask with denominator=measured."
              .formatted(indicator.id(), zones.id()));
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
