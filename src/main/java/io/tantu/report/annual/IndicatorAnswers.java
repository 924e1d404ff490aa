package io.tantu.report.annual;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.measure.Denominator;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.Measurement;
import io.tantu.problem.ProblemException;
import io.tantu.report.annual.IndicatorAnswer.ByDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks for every indicator under every definition and denominator, by county. Thread-safe. */
@Component
final class IndicatorAnswers {

  private final Catalog catalog;
  private final MeasureService measures;

  IndicatorAnswers(Catalog catalog, MeasureService measures) {
    this.catalog = catalog;
    this.measures = measures;
  }

  /**
   * All indicators in the catalog's order; one whose layer is not imported says so.
   *
   * @param progress is told of each indicator, and may end the work by an exception
   */
  List<IndicatorAnswer> all(AnswerLog log, ReportProgress progress) {
    List<IndicatorAnswer> answers = new ArrayList<>();
    for (IndicatorDefinition indicator : catalog.indicators()) {
      progress.at(indicator.title().zh());
      answers.add(answer(indicator, log));
    }
    return answers;
  }

  private IndicatorAnswer answer(IndicatorDefinition indicator, AnswerLog log) {
    List<ByDefinition> definitions = new ArrayList<>();
    try {
      for (Definition definition : indicator.definitions()) {
        Measurement measured = ask(indicator, definition, Denominator.MEASURED);
        Measurement published =
            hasPublishedAreas(indicator) ? ask(indicator, definition, Denominator.PUBLISHED) : null;
        definitions.add(new ByDefinition(definition, measured, published));
      }
      definitions.forEach(
          each ->
              Stream.of(each.measured(), each.published())
                  .filter(Objects::nonNull)
                  .forEach(log::add));
      return new IndicatorAnswer(indicator, definitions, null);
    } catch (ProblemException e) {
      if (!e.code().equals("layer-not-ready")) {
        throw e;
      }
      return new IndicatorAnswer(
          indicator, List.of(), "所需图层“%s”尚未导入，本指标没有测算。".formatted(e.details().get("layer")));
    }
  }

  private boolean hasPublishedAreas(IndicatorDefinition indicator) {
    return indicator.kind() == Kind.COVERAGE
        && catalog.zoneLayer(null).attribute("publishedAreaKm2").isPresent();
  }

  private Measurement ask(
      IndicatorDefinition indicator, Definition definition, Denominator denominator) {
    return measures.measure(
        new MeasureRequest(indicator.id(), definition.id(), null, denominator.id()));
  }
}
