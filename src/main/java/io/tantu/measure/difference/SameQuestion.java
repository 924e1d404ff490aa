package io.tantu.measure.difference;

import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.JsonLeaves;
import io.tantu.measure.JsonLeaves.Change;
import io.tantu.measure.Question;
import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether two measurements answer one question, so that what differs between them is the doing of
 * features. What a figure is told by besides zones does not change it and may differ.
 */
final class SameQuestion {

  private static final JsonMapper JSON = JsonMapper.shared();

  private SameQuestion() {}

  /**
   * @throws ProblemException {@code not-comparable}; its {@code reasons} name each parameter that
   *     differs with both values
   */
  static void require(Question one, Question other) {
    List<LocalizedText> reasons = new ArrayList<>();
    compare("指标", "indicator", one.indicator(), other.indicator(), reasons);
    if (reasons.isEmpty()) {
      compare("口径", "definition", one.definition().id(), other.definition().id(), reasons);
      compare("分区", "zones (by)", one.by(), other.by(), reasons);
      compare("分母", "denominator", one.denominator().id(), other.denominator().id(), reasons);
      if (one.definition().id().equals(other.definition().id())) {
        JsonLeaves.changes(counted(one), counted(other))
            .forEach(change -> reasons.add(ofDefinition(change)));
      }
    }
    if (!reasons.isEmpty()) {
      throw ProblemException.invalid(
              "not-comparable",
              "The measurements answer different questions: %s. Choose two of one question; ./tantu measurements lists them."
                  .formatted(String.join("; ", reasons.stream().map(LocalizedText::en).toList())))
          .with("reasons", reasons);
    }
  }

  private static void compare(
      String zh, String en, String one, String other, List<LocalizedText> reasons) {
    if (!one.equals(other)) {
      reasons.add(reason(zh, en, one, other));
    }
  }

  /** Definitions of one id that {@code indicators.yml} has changed between the measurements. */
  private static LocalizedText ofDefinition(Change change) {
    return reason(
        "口径中的 " + change.path(),
        "the definition's " + change.path(),
        change.before() == null ? "–" : change.before(),
        change.after() == null ? "–" : change.after());
  }

  private static LocalizedText reason(String zh, String en, String one, String other) {
    return new LocalizedText(
        "%s不同：前一次是“%s”，后一次是“%s”".formatted(zh, one, other),
        "%s is '%s' in the first and '%s' in the second".formatted(en, one, other));
  }

  /** What of the definition decides which features count and how; its words do not. */
  private static Map<String, JsonNode> counted(Question question) {
    Definition definition = question.definition();
    Map<String, Object> counted = new LinkedHashMap<>();
    counted.put("kind", question.kind());
    counted.put("parts", definition.parts());
    counted.put("within", definition.within());
    counted.put("value", definition.value());
    return JsonLeaves.of(JSON.valueToTree(counted));
  }
}
