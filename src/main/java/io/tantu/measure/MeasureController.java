package io.tantu.measure;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.problem.ProblemException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators, their figures by zone, and stored measurements. */
@RestController
class MeasureController {

  private final Catalog catalog;
  private final MeasureService measures;
  private final AnswerBook answers;

  MeasureController(Catalog catalog, MeasureService measures, AnswerBook answers) {
    this.catalog = catalog;
    this.measures = measures;
    this.answers = answers;
  }

  record Indicators(List<IndicatorDefinition> indicators) {}

  @GetMapping("/api/v1/indicators")
  Indicators indicators() {
    return new Indicators(catalog.indicators());
  }

  /** Covered area and ratio by zone and perhaps class, of a coverage or a share. */
  @GetMapping("/api/v1/coverage/{indicator}")
  Measurement coverage(
      @PathVariable String indicator,
      @RequestParam(required = false) String by,
      @RequestParam(required = false) String definition,
      @RequestParam(required = false) String denominator,
      @RequestParam(required = false) String classes,
      @RequestParam(required = false) String control) {
    if (catalog.indicator(indicator).kind() == Kind.AMOUNT) {
      throw elsewhere(indicator, "an amount", "amounts");
    }
    return measures.measure(
        new MeasureRequest(indicator, definition, by, denominator, classes, control));
  }

  /** Sum by zone, of an amount. */
  @GetMapping("/api/v1/amounts/{indicator}")
  Measurement amount(
      @PathVariable String indicator,
      @RequestParam(required = false) String by,
      @RequestParam(required = false) String definition) {
    if (catalog.indicator(indicator).kind() != Kind.AMOUNT) {
      throw elsewhere(indicator, "a coverage", "coverage");
    }
    return measures.measure(new MeasureRequest(indicator, definition, by, null));
  }

  /** The stored answer, byte for byte. */
  @GetMapping(value = "/api/v1/measurements/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  String measurement(@PathVariable String id) {
    return answers.stored(id).body();
  }

  private static ProblemException elsewhere(String indicator, String what, String path) {
    return ProblemException.invalid(
        "wrong-kind",
        "'%s' is %s; ask for /api/v1/%s/%s.".formatted(indicator, what, path, indicator));
  }
}
