package io.tantu.report.annual;

import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Measurement;
import io.tantu.measure.Receipt;
import io.tantu.report.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every answer that a report shows, in the order in which it was asked for. For one thread. */
final class AnswerLog {

  /**
   * An answer.
   *
   * @param what the indicator's title
   * @param definition its definition's title, or the method's
   * @param denominator what areas are divided by, or null
   */
  record Answer(
      String what,
      String definition,
      String denominator,
      Provenance.Kind provenance,
      Receipt receipt) {}

  private final Map<String, Answer> answers = new LinkedHashMap<>();

  Measurement add(Measurement measurement) {
    boolean coverage = measurement.kind() == Kind.COVERAGE;
    add(
        new Answer(
            measurement.title().zh(),
            measurement.definition().title().zh(),
            coverage ? Wording.of(measurement.denominator()) : null,
            measurement.provenance(),
            measurement.receipt()));
    return measurement;
  }

  void add(Answer answer) {
    answers.putIfAbsent(answer.receipt().id(), answer);
  }

  Collection<Answer> answers() {
    return answers.values();
  }
}
